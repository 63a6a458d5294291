/** "做了五百，报废十二，也就是四百八十八", "第十箱没盖，所以算九箱": counts of one answer beside each other. */
import type { ToldCues } from "../kit/told-counts.ts";
import { countedAt } from "./counted.ts";
import { ROLES } from "./roles.ts";

export const TOLD: ToldCues = {
  again:
    /^(?:[^ ]{0,6} )?(?:[^ ]{0,4}第[一二三四五六七八九十百]{1,4}[^ ]{0,12} )?(?:所以|那就|就|还是|只|也|总归|等于|是|算|有)*$/,
  so: /(?:所以|也就是说?|就是|那就是?|等于|一共|合计|总共|算下来|实际(?:上)?|净|算)(?:是|有|就|也就|等于|算|做好|完成|好的|大概)*$/,
  countedAt,
  roles: ROLES,
};

/** Behind what the counts come to: it is what is left, and not what is done. */
export const NOT_DONE = /^ ?(?:还|是|都|件|个|箱)*(?:没|未|待|要|在|差|报废|不良|坏)/;
/** Before a count behind another one: how things stood. */
export const OF_BEFORE =
  /(?:昨天|昨晚|前天|今早|早上|上周|上礼拜|上星期)(?:报的?|的时候)?(?:还(?:是|只有|只|才)?|才(?:只有|是)?|只有|只)$/;

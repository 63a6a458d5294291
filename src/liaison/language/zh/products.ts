/** Packs and what one of them holds, in whatever order it is said: "五箱，每箱四十个", "四十个一箱，五箱", "五箱都是四十个装的". */

import type { Counted } from "../kit/sums.ts";
import { afterAny, type Word } from "../kit/words.ts";
import { countedAt } from "./counted.ts";

type Words = readonly Word[];

const PACKS = "箱|盒|托|包|袋|卷|盘|板|桶|柜|捆|组|托盘|个托盘|大箱|小箱|扎|筐|件|套|个";
const one = (word: string) => PACKS.split("|").map((pack) => word + pack);
const EACH = [...one("每"), ...one("一"), ...one("每一"), "单箱", "一整箱", "上面各", "里面各", "里各", "各"].join("|");
const HOLDS =
  "是|装|有|各|里面有|里有|放|里面|都是|装的是|就是|上面|上面是|上面有|里面装|里面是|装了|能装|放了|大概|差不多";
const SAME = "都是|全是|是|全部是|每个都是";
const IN_ALL =
  "所以一共是|所以就是|所以是|所以|也就是|算下来是|算下来|算起来|那就是|就是|一共|总共|等于|共|合计|那是|一起是|总数是|加起来是|加起来";

/** The product that goes on from a first count. */
export function productAt(words: Words, first: Counted): Counted | null {
  const found = each(words, first) ?? eachAfter(words, first) ?? eachFirst(words, first) ?? times(words, first);
  return found === null ? null : restated(words, found);
}

const isPack = ({ unit }: Counted) => unit !== null && unit !== "pcs";
const multiplied = (first: Counted, of: Counted, next: number): Counted | null =>
  first.value === null || of.value === null || of.unit === first.unit
    ? null
    : { ...of, value: first.value * of.value, unit: of.unit ?? "pcs", counted: true, next };

/** "五箱，每箱四十个", "十箱一箱一百件", "三箱每箱装五十", "两批，每批五百" */
function each(words: Words, first: Counted): Counted | null {
  const packs = afterAny(words, first.next, isPack(first) ? EACH : "批每批");
  if (packs < 0) return null;
  const filler = afterAny(words, packs, HOLDS);
  const of = countedAt(words, filler > 0 ? filler : packs);
  // "一箱装几个要问包装的": how many are in one is not told.
  if (of === null || of.value === null)
    return /^[几多不]$/.test(words[Math.max(filler, packs)]?.text ?? "") ? { ...first, next: of?.next ?? packs } : null;
  return multiplied(first, of, of.next);
}

/** "五箱，四十个一箱", "五箱都是四十个装的" */
function eachAfter(words: Words, first: Counted): Counted | null {
  if (!isPack(first)) return null;
  const same = afterAny(words, first.next, SAME);
  const of = countedAt(words, Math.max(same, first.next));
  if (of === null || !of.counted || of.unit === first.unit) return null;
  const packs = afterAny(words, of.next, same > 0 ? `${EACH}|装的|装|的` : EACH);
  return packs < 0 || countedAt(words, packs) !== null ? null : multiplied(first, of, packs);
}

const BETWEEN = "现在有|现在|有|已经有|做了|做好了|包了|包好了|装了|装好了|一共|总共|目前|目前有|这里有|共|好了";

/** "一箱四十个，做了五箱" */
export function eachFirst(words: Words, first: Counted): Counted | null {
  if (first.value !== 1 || !isPack(first)) return null;
  const filler = afterAny(words, first.next, HOLDS);
  const of = countedAt(words, filler > 0 ? filler : first.next);
  if (of === null || of.value === null || of.value === 1) return null;
  const lead = afterAny(words, of.next, BETWEEN);
  const packs = countedAt(words, lead > 0 ? lead : of.next);
  return packs?.unit === first.unit ? multiplied(packs, of, packs.next) : null;
}

/** "五十乘四十" */
function times(words: Words, first: Counted): Counted | null {
  const at = afterAny(words, first.next, "乘以|乘|×|x");
  const of = at > 0 ? countedAt(words, at) : null;
  return of?.value == null || first.value === null ? null : { ...of, value: first.value * of.value };
}

/** "五十箱，每箱二十个，那就是一千个": the product told as well; another number than that is none that could be taken. */
function restated(words: Words, found: Counted): Counted {
  const lead = afterAny(words, found.next, IN_ALL);
  const told = lead > 0 ? countedAt(words, lead) : null;
  if (told?.value == null || (told.unit !== null && told.unit !== found.unit)) return found;
  return { ...found, value: told.value === found.value ? found.value : null, next: told.next };
}

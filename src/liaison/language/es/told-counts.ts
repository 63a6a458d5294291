/** "así que trescientas ochenta", "cuarenta y tres, cuarenta y tres": counts of one answer beside each other. */
import type { ToldCues } from "../kit/told-counts.ts";
import { countedAt } from "./counted.ts";
import { ROLES } from "./roles.ts";

export const TOLD: ToldCues = {
  again: /^(?:(?:sip|son|eh|o|sea|exacto|es) ?)*$/,
  so: /\b(?:asi que|asi es que|o sea|osea|entonces|por lo tanto|en total|total|suman|seria[n]?|quedan en|ya son|ya van|da[n]?|son)(?: (?:ya|son|van|las|los|hay|tenemos|llevamos|unas|unos|serian|en|total|que|buenas|buenos|bien|netas|utiles|quedan|nos))*$|^(?:(?:de )?(?:merma|scrap|desecho|desperdicio|rechazo)|malas|malos|rotas|defectuosas|chuecas)$/,
  countedAt,
  roles: ROLES,
};

/** "donc trois cent quatre-vingts", "quarante-trois, quarante-trois": counts of one answer beside each other. */
import type { ToldCues } from "../kit/told-counts.ts";
import { countedAt } from "./counted.ts";
import { ROLES } from "./roles.ts";

export const TOLD: ToldCues = {
  again:
    /^(?:(?:oui|c|est|euh|donc|voila|soit|bien|(?:et )?(?:je|on) (?:viens|vient) de (?:les )?(?:re)?compter|(?:et )?(?:je|on) (?:les )?(?:l )?(?:ai|a) (?:re)?comptee?s?(?: deux fois)?) ?)*$/,
  so: /\b(?:donc|du coup|alors|soit|au total|en tout|total|ca fait|ce qui fait|ca nous fait|on en est a|on est a)(?: (?:on|en|est|a|c|ca|fait|nous|sont|les|au|total|tout|maintenant|il|y))*$/,
  countedAt,
  roles: ROLES,
};

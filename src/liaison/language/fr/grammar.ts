/** French as the reader needs it. */
import type { Grammar } from "../kit/reader.ts";
import { ASIDES } from "./asides.ts";
import { readBases } from "./basis.ts";
import { readColleague } from "./colleague.ts";
import { CONDITION_MET } from "./condition-met.ts";
import { readConditions, readSupplyFacts } from "./conditions.ts";
import { CONFIRM } from "./confirm.ts";
import { CORRECTIONS } from "./corrections.ts";
import { dateExpressionAt } from "./date-expressions.ts";
import { HOURS } from "./hours.ts";
import { spelledAt } from "./identifiers.ts";
import { readIntents } from "./intents.ts";
import { readWantedLanguage } from "./language-names.ts";
import { lengthAsDate, lengthAt, noDelay } from "./lengths.ts";
import { NO_REASON } from "./no-reason.ts";
import { OWN_DAYS } from "./own-days.ts";
import { percentAt, wholePercent } from "./percents.ts";
import { isPlainYes } from "./plain-yes.ts";
import { readQuality } from "./quality.ts";
import { quantityAt } from "./quantities.ts";
import { readReasons } from "./reasons.ts";
import { revise } from "./revise.ts";
import { ROLES } from "./roles.ts";
import { noneAtAll } from "./shares.ts";
import { timeAt } from "./times.ts";
import { toWords } from "./tokens.ts";
import { waitIn } from "./wait.ts";

export const FRENCH: Grammar = {
  toWords,
  spelledAt,
  timeAt,
  percentAt,
  lengthAt,
  dateAt: dateExpressionAt,
  quantityAt,
  noneAtAll,
  wholePercent,
  noDelay,
  lengthAsDate,
  asides: ASIDES,
  corrections: CORRECTIONS,
  ownDays: OWN_DAYS,
  roles: ROLES,
  confirm: CONFIRM,
  plainYes: isPlainYes,
  minus: /(?:^|\b(?:tout|toute|tous|toutes|commande|lot|quantite) )moins(?: les)?$/,
  now: /^(?:maintenant|immediatement)$/,
  are: /^(?:est|sont|fait|reste|seulement)$/,
  noNo: { pattern: /^(?:(?:non|nan) ){2,}/, deniesNext: /(?!)/ },
  tense: {
    // Without its accent a participle looks like the present ("expédié", "expédie"): it needs its auxiliary, or an ending.
    past: /\b(?:ete|etait|etaient|avait|avaient|parti|partie|partis|parties|depuis|(?:a|ont|avons|ai|est|sont)(?: \w+){0,2} (?:expedi|envoy|livr|quitt|charg|enlev|remis|sorti|arriv|recu|termin|fini|fait|pris|embarqu)\w*|expediee?s|expedies|envoyee?s?|livree?s|enlevee?s|chargee?s|remises?|sorties?|arrivee?s|recue?s?)\b/,
    future:
      /\b(?:sera|seront|serait|va|vont|allons|devrait|devraient|doit|doivent|peut|pourra|pourrait|partira|partiront|partirait|part|partent|expedions|expediera|prevue?s?|pense|espere|pas|aura|auront|pour le|d ici|avant|compte)\b/,
  },
  joins: /^(?:et|mais|donc|puis)$/,
  restates:
    /^(?:(?:et plus precisement|plus precisement|plus exactement|precisement|exactement|disons|je dirais|soit|donc|c est a dire|a savoir|enfin|(?:se|le) faire|ca part|ca partira|ca sort|ca sortira|oui|le|la|au|concretement)(?: |$))*$/,
  breaks: /^(?:et|puis|ensuite|mais|plus|tandis|reste|restant|solde)$/,
  // French says its denials twice: none is known to be written where none was said.
  misheardDenial: null,
  bases: readBases,
  conditions: (words, dates) => [...readConditions(words), ...readSupplyFacts(words, dates)],
  conditionMet: CONDITION_MET,
  reasons: readReasons,
  noReason: NO_REASON,
  intents: readIntents,
  quality: readQuality,
  colleague: readColleague,
  wantsLanguage: readWantedLanguage,
  hours: HOURS,
  waitIn,
  revise,
};

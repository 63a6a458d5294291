/** German as the reader needs it. */
import type { Grammar } from "../kit/reader.ts";
import { ASIDES } from "./asides.ts";
import { readBases } from "./basis.ts";
import { CONDITION_MET } from "./condition-met.ts";
import { readColleague, readConditions, readSupplyFacts } from "./conditions.ts";
import { CONFIRM } from "./confirm.ts";
import { CORRECTIONS } from "./corrections.ts";
import { dateExpressionAt } from "./date-expressions.ts";
import { HOURS } from "./hours.ts";
import { spelledAt } from "./identifiers.ts";
import { readIntents } from "./intents.ts";
import { readWantedLanguage } from "./language-names.ts";
import { lengthAsDate, lengthAt, noDelay } from "./lengths.ts";
import { NO_REASON } from "./no-reason.ts";
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

export const GERMAN: Grammar = {
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
  roles: ROLES,
  confirm: CONFIRM,
  plainYes: isPlainYes,
  minus: /\b(?:minus|abzuglich)$/,
  now: /^(?:jetzt|sofort|gleich)$/,
  are: /^(?:ist|sind|waren|wären|haben|nur)$/,
  noNo: { pattern: /^(?:(?:nein|ne|nee|no|noe|na) ){2,}/, deniesNext: /(?!)/ },
  tense: {
    past: /\b(?:ist|sind|haben|hat|wurde|wurden|war|waren|ging|gingen|hatten|kam|kamen) .*\b(?:rausgegangen|gegangen|verschickt|versendet|versandt|geschickt|abgegangen|abgefahren|geliefert|ausgeliefert|abgeholt|ubergeben|verladen|angekommen|rausgeschickt|losgefahren|gestartet|passiert|fertig geworden)\b|\b(?:ging|gingen|(?:ist|sind)(?: \S+){0,3} (?:schon|bereits|seit))\b.* (?:raus|weg)\b|\b(?:ging|gingen|kam|kamen|gestern|vorgestern|rausgegangen|losgegangen)\b|^(?:schon |bereits |am |letzten |ist |sind ){0,7}(?:\S+ ){0,4}(?:rausgegangen|verschickt|versendet|abgeholt|geliefert|ausgeliefert)$/,
    future:
      /\b(?:wird|werden|soll|sollen|sollte|sollten|kann|konnen|konnte|konnten|mochte|wollen|will|geplant|planen|musste|mussten|durfte|nicht)\b|\b(?:bis|spatestens|langstens|fruhestens)\b(?!.*\b(?:war|waren|wurden?|worden|\w*gegangen|gestern)\b)/,
  },
  joins: /^(?:und|aber|also|dann)$/,
  restates:
    /^(?:(?:und zwar|also|sagen wir|sagen wir mal|ich sage mal|genauer|genauer gesagt|genau|genau gesagt|namlich|das heisst|das ist|eigentlich|ja|am|den|der|dem|konkret)(?: |$))*$/,
  breaks: /^(?:und|dann|aber|plus|wahrend|rest|restlichen)$/,
  misheardDenial: null,
  bases: readBases,
  conditions: (words, dates) => [...readConditions(words, dates), ...readSupplyFacts(words, dates)],
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

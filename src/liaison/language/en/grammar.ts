/** English as the reader needs it. */
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
import { ROLES } from "./roles.ts";
import { noneAtAll } from "./shares.ts";
import { timeAt } from "./times.ts";
import { toWords } from "./tokens.ts";
import { waitIn } from "./wait.ts";

export const ENGLISH: Grammar = {
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
  minus: /\b(?:minus|(?:all|everything|order|lot|quantity) less)$/,
  now: /^(?:now|immediately)$/,
  are: /^(?:is|are|'s|'re|was|were|be|makes?|have|has|only)$/,
  noNo: { pattern: /^(?:(?:no|nope|nah) ){2,}/, deniesNext: /(?!)/ },
  tense: {
    past: /\b(?:shipped|left|went|sent|was|were|dispatched|despatched|departed|gone|already(?! (?:booked|arranged|ordered|reserved|scheduled|planned|organi[sz]ed|lined|confirmed|agreed|set)\b)|picked|handed|arrived|delivered|did|came|(?<!(?:have|has|'s|is) )got|started|happened|since(?! (?:to ?morrow|today|we|i|they|our|the|it is|that is|there is|next|this)\b))\b/,
    future:
      /\b(?:will|going|would|should|can|could|may|might|plan|planning|expect|hope|to ship|ships|to be|is|are|(?<!\bdid )not|did not(?! (?:any(?:one|body)|some(?:one|body)|you|they)\b))\b/,
  },
  joins: /^(?:and|but|so)$/,
  restates:
    /^(?:(?:say|so|well|let us say|let s say|let 's say|i would say|i mean|that is|that is to say|namely|to be precise|to be exact|precisely|exactly|more precisely|more exactly|just|plain|as in|actually|on|the|make it|make that|yes)(?: |$))*$/,
  breaks: /^(?:and|then|but|plus|while|rest|remaining|remainder)$/,
  // The recogniser writes "can't" for "can" more often than it is said.
  misheardDenial: { pattern: /\bcan not (?:do|make|ship|deliver|manage|finish)\b/, heard: "can't", alike: "can" },
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
};

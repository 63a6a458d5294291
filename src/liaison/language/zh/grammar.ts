/** Chinese as the reader needs it. */
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
import { withoutNamedNumerals } from "./named-numerals.ts";
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

export const CHINESE: Grammar = {
  toWords: (utterance) => withoutNamedNumerals(toWords(utterance)),
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
  minus: /(?:减去|减掉|(?<![加递])减|扣除|扣掉)$/,
  now: /^现$/,
  are: /^[是有剩]$/,
  noNo: { pattern: /^(?:(?:没有|不(?!错|客气|会|用|好)) ?){2,}/, deniesNext: /(?!)/ },
  tense: {
    past: /已于|已在|已经在|已(?=发|出|寄|交)|(?:已经|已|就)?(?:发|出|走|寄|交|做|装|提|拉|送|到|完工|发货|出货|发走|做完|完成)(?:货|柜|车|走|出去|掉|完|好)?了|已经|早就|刚刚|之前(?:就)?发|发掉了|(?:发|出|走|交|做完|发货|出货)的/,
    future:
      /会|要|将|能|可以|预计|计划|打算|应该|可能|准备|才|还没|下周|明|后天|再|争取|安排|估计|最晚|最早|如果|到[^ ]{1,8}就/,
  },
  joins: /^[但而所]$/,
  restates:
    /^(?: |也就是说|也就是|就是|就|那就|具体说|具体是|具体|准确说|应该是|应该|说|是|吧|呢|了|嗯|的|好|对|排在|定在)*$/,
  breaks: /^[然再剩另其余还和加而]$/,
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

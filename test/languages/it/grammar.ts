/** Italian as the reader needs it. */
import type { Words } from "../../../src/liaison/language/kit/date-hit.ts";
import type { Grammar, Hit } from "../../../src/liaison/language/kit/reader.ts";
import { afterAny } from "../../../src/liaison/language/kit/words.ts";
import type { DurationMention, PercentMention } from "../../../src/liaison/language/types.ts";
import { CONFIRM, isPlainYes } from "./confirm.ts";
import { CORRECTIONS, ROLES } from "./cues.ts";
import { dateAt, durationAt } from "./dates.ts";
import { readBases, readConditions, readIntents, readReasons, readWantedLanguage } from "./intents.ts";
import { numberAt } from "./numbers.ts";
import { quantityAt } from "./quantities.ts";
import { spelledAt, timeAt } from "./spelled.ts";
import { toWords } from "./tokens.ts";

const DAYS = { day: 1, business_day: 1, week: 7, month: 30, year: 365 };

function lengthAt(words: Words, index: number): Hit<DurationMention> | null {
  const length = durationAt(words, index);
  if (length === null || length.high === null) return null;
  const span = { from: words[index]!.from, to: words[length.next - 1]!.to };
  return { mention: { span, amount: length.high * DAYS[length.unit], unit: "day", approx: false }, next: length.next };
}

function percentAt(words: Words, index: number): Hit<PercentMention> | null {
  const number = numberAt(words, index);
  const next = number === null ? -1 : afterAny(words, number.next, "per cento|percento");
  if (number === null || next < 0) return null;
  const span = { from: words[index]!.from, to: words[next - 1]!.to };
  return { mention: { span, value: number.value, approx: false, missing: false, complete: false }, next };
}

export const ITALIAN: Grammar = {
  toWords,
  spelledAt,
  timeAt,
  percentAt,
  lengthAt,
  dateAt,
  quantityAt,
  noneAtAll: () => [],
  wholePercent: () => [],
  noDelay: () => [],
  lengthAsDate: () => [],
  asides: null,
  corrections: CORRECTIONS,
  roles: ROLES,
  confirm: CONFIRM,
  plainYes: isPlainYes,
  minus: /\bmeno$/,
  now: /^(?:adesso|ora|subito)$/,
  are: /^(?:sono|è|e)$/,
  noNo: { pattern: /^(?:no ){2,}/, deniesNext: /(?!)/ },
  tense: {
    past: /\b(?:essere partit[oaie]|sono partit[oaie]|abbiamo spedito|hanno spedito|spedit[oaie] ieri)\b/,
    future: /\b(?:sara|saranno|partira|partiranno|parte|partono|spediamo|spediremo)\b/,
  },
  joins: /^(?:e|ma|quindi|pero)$/,
  restates: /^(?:(?:cioe|diciamo|il)(?: |$))*$/,
  breaks: /^(?:e|poi|ma|resto|rimanenti)$/,
  misheardDenial: null,
  bases: readBases,
  conditions: readConditions,
  reasons: readReasons,
  intents: readIntents,
  quality: () => null,
  colleague: () => null,
  wantsLanguage: readWantedLanguage,
};

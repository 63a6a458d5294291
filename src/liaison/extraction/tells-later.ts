/** "I'll let you know tomorrow": the day of an answer, and none on which anything leaves. */
import type { PlainDate } from "#kernel/time.ts";
import { FAR, LIMIT, NEAR, ON } from "../language/kit/later-cue.ts";
import type { DateExpr, LanguageRules } from "../language/types.ts";
import type { ResolvedDate } from "./deliveries.ts";
import { inside } from "./spans.ts";
import type { Span } from "./types.ts";

/** `by`: the last day of those named, or the first where it is "not before" one; null where it may be several. */
export type Announced = { span: Span; by: PlainDate | null };

/** Where an answer is announced; null where none is. */
export function announced(
  { tellsLater }: LanguageRules,
  utterance: string,
  dates: readonly ResolvedDate[],
): Announced | null {
  const match = dates.length === 0 ? null : tellsLater.exec(dates.reduce(hide, utterance.toLowerCase()));
  if (match === null) return null;
  const span = { from: match.index, to: match.index + match[0].length };
  const first = dates.find(({ mention }) => inside(mention.span, span));
  const [only, ...more] = first?.resolved.readings ?? [];
  return { span, by: only === undefined || more.length > 0 ? null : (only.end ?? only.start) };
}

function hide(text: string, { mention: { span, expr } }: ResolvedDate): string {
  const sign = signOf(expr, text.slice(span.from, span.to));
  return text.slice(0, span.from) + sign.repeat(span.to - span.from) + text.slice(span.to);
}

/** "I'll confirm on the twelfth" says when; "I'll confirm the twelfth" says what. */
const SAYS_WHEN = /^(?:das |es )?(?:on|am)\s/;

function signOf(expr: DateExpr, words: string): string {
  if (expr.kind === "bound" && expr.bound !== "by") return LIMIT;
  const exact = expr.kind === "day" || expr.kind === "iso" || expr.kind === "numeric";
  if (!exact) return NEAR;
  return SAYS_WHEN.test(words) ? ON : FAR;
}

/** "I'll let you know tomorrow": the day of an answer, and none on which anything leaves. */
import { FAR, LIMIT, NEAR } from "../language/kit/later-cue.ts";
import type { DateExpr, LanguageRules } from "../language/types.ts";
import type { ResolvedDate } from "./deliveries.ts";
import type { Span } from "./types.ts";

export type Announced = { span: Span; dates: ResolvedDate[] };

/** Where an answer is announced, and the dates within; null where none is. */
export function announced(
  { tellsLater }: LanguageRules,
  utterance: string,
  dates: readonly ResolvedDate[],
): Announced | null {
  const match = dates.length === 0 ? null : tellsLater.exec(dates.reduce(hide, utterance.toLowerCase()));
  if (match === null) return null;
  const span = { from: match.index, to: match.index + match[0].length };
  return { span, dates: dates.filter(({ mention }) => mention.span.from >= span.from && mention.span.to <= span.to) };
}

function hide(text: string, { mention: { span, expr } }: ResolvedDate): string {
  return text.slice(0, span.from) + signOf(expr).repeat(span.to - span.from) + text.slice(span.to);
}

function signOf(expr: DateExpr): string {
  if (expr.kind === "bound" && expr.bound !== "by") return LIMIT;
  return expr.kind === "day" || expr.kind === "iso" || expr.kind === "numeric" ? FAR : NEAR;
}

/** Days that only explain the one that was told: "Friday week, because this Friday the compressor is serviced". */
import type { DateExpr, DateMention } from "../types.ts";

type Between = (from: number, to: number) => string;

const BECAUSE = /\b(?:because|cause|cos|coz|since|seeing (?:as|that)|what with|on account of)\b(.*)$/;
/** After the reason the answer goes on. */
const RESUMES =
  /\b(?:so|then|make it|call it|put|say|it will|it is|they will|ships?|shipping|goes|going|leaves?|leaving|instead|no|not|sorry|rather|better|but|if|or|until|till|unless)\b/;
/** Right after a day: it is taken by something else. */
const TAKEN =
  /^(?:(?:morning|afternoon|is|is the|'s|we|i|they|there|you|everyone|everybody|half|all|most of|have|has|got|are|am|will|be|having|getting|at|in|on|for|the|an?|our|my|us|this|whole|lads|team|shop|line|place|floor|booth|oven|press|factory) )*(?:\w+ ){0,2}?(?:inspections?|inspectors?|audits?|auditors?|visits?|visitors?|stock ?take|stock ?taking|stock ?count|inventory|party|wedding|funeral|training|maintenance|thanksgiving|fire drill|outing|bank holiday|public holiday|shut ?down|being \w+ed)\b/;
const RIGHT_BEHIND = /^(?:(?:on|but|and|the|because|as) ?)*$/;
const GOES =
  /\b(?:it|they|we|that|everything) (?:(?:will|is|are|can|should|would) )?(?:be )?(?:go|goes|going|ship|ships|shipping|leave|leaves|leaving|ready|done|send|sending)\b/;

/** The dates without those in a reason given for the first one, and without the bound that it follows. */
export function withoutReasons(dates: readonly DateMention[], between: Between): DateMention[] {
  const [first, second, ...more] = dates;
  if (first === undefined || second === undefined) return [...dates];
  const [beside] = named(dates, between);
  if (beside !== undefined)
    return withoutReasons(
      dates.filter((one) => one !== beside),
      between,
    );
  const own = more.length === 0 ? ownDay(first, second, between) : null;
  if (own !== null) return [{ ...first, expr: own }];
  if (more.length === 0 && isNotBefore(first) && second.expr.kind === "day" && follows(first, second, between))
    return [second];
  return dates.filter((one) => one === first || !explains(first, one, between));
}

function explains(first: DateMention, one: DateMention, between: Between): boolean {
  const middle = between(first.span.to, one.span.from);
  const after = between(one.span.to, Number.POSITIVE_INFINITY);
  const [, reason] = BECAUSE.exec(middle) ?? [];
  if (reason !== undefined) return !RESUMES.test(reason) && (reason.trim().includes(" ") || after.includes(" "));
  return RIGHT_BEHIND.test(middle) && TAKEN.test(after);
}

/** "Our Christmas do": a feast that names something else. */
const named = (dates: readonly DateMention[], between: Between) =>
  dates.filter(
    ({ expr, span }) => expr.kind === "holiday" && OF_FEAST.test(between(span.to, Number.POSITIVE_INFINITY)),
  );
const OF_FEAST = /^(?:do|party|parties|lunch|dinner|bash|meal|outing|tree|decorations)\b/;

/** "Wednesday, Thursday's Thanksgiving": of two days side by side the second one is only called something. */
function ownDay(pair: DateMention, feast: DateMention, between: Between): DateExpr | null {
  if (pair.expr.kind !== "either" || feast.expr.kind !== "holiday") return null;
  const apart = /\b(?:or|and|to|maybe)\b/.test(between(pair.span.from, pair.span.to));
  return !apart && /^(?:is|'s)?$/.test(between(pair.span.to, feast.span.from)) ? pair.expr.a : null;
}

const isNotBefore = ({ expr }: DateMention) =>
  expr.kind === "bound" && (expr.bound === "from" || expr.bound === "after");

/** "Not before the weekend, it'll go on the first": the day tells more than the bound. */
const follows = (bound: DateMention, day: DateMention, between: Between) =>
  GOES.test(between(bound.span.to, day.span.from));

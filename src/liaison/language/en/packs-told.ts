/** "Twelve boxes and there's forty in every box", "forty a box and we have nine boxes": what is in all packs together. */
import type { QuantityMention } from "../types.ts";
import { MEASURES } from "./lexicon.ts";

type Between = (from: number, to: number) => string;

const PACKS = new Set(
  `carton box case crate pallet reel roll set kit pack bag sack drum tray tube bottle can bundle container bin spool cassette coil
   bucket`.split(/\s+/),
);
/** "Twelve boxes, twenty kilos each": a weight counts no goods. */
const WEIGHTS = new Set(["kg", "g", "mg", "lb", "t"]);

const ONE_BEFORE =
  /\b(?:each|every|per)(?: (?!'|of\b|at\b|with\b|ha[sd]\b|is\b|holds?\b|contains?\b|takes\b|full\b)(\w+))?(?: (?:of (?:them|those|these)|'s|has|have|is|got|holds?|holding|with|contains?|containing|takes|fits|full|filled|packed|of|at|about|around|roughly|it|in))*$/;
const ONE_AFTER =
  /^(?:(?:pieces|units|parts|pcs|of them) )*(?:(?:each|apiece|a piece|in (?:each|them all|every one)|on (?:each|every one))\b(?! (?:day|shift|week|hour|month|night|worker|machine)\b)|(?:(?:in|on|to|per|for|inside) )?(?:an?|the|each|every|per) (\w+)\b)/;
const BARS =
  /\b(?:not|never|left|missing|scrap\w*|reject\w*|still|short|bad|only|of which|including|weigh\w*|cost\w*)\b/;

/** Two counts, one of packs and one of what each of them holds, as one; all others as they are. */
export function packsTold(mentions: readonly QuantityMention[], between: Between): QuantityMention[] {
  const [first, second, ...more] = mentions;
  if (first === undefined || second === undefined || more.length > 0) return ofOne(mentions, between);
  if (![first, second].every(isPlain)) return ofOne(mentions, between);
  const middle = between(first.span.to, second.span.from);
  const after = between(second.span.to, Number.POSITIVE_INFINITY);
  if (BARS.test(middle)) return ofOne(mentions, between);
  if (isPack(first) && holds(second, first, middle, after)) return [product(first, second)];
  return isPack(second) && saysOne(middle, second) ? [product(second, first)] : ofOne(mentions, between);
}

/** "Fifty per box" alone: how many there are was not said. */
function ofOne(mentions: readonly QuantityMention[], between: Between): QuantityMention[] {
  const isOne = ({ span }: QuantityMention) => /^per \w/.test(between(span.to, Number.POSITIVE_INFINITY));
  return mentions.map((one) => (one.kind === "absolute" && isOne(one) ? { ...one, value: null } : one));
}

const isPlain = ({ kind, value, role }: QuantityMention) =>
  kind === "absolute" && value !== null && (role === null || role === "done");
const isPack = ({ unit }: QuantityMention) => unit !== null && PACKS.has(unit);

function holds(each: QuantityMention, pack: QuantityMention, before: string, after: string): boolean {
  if (each.unit === pack.unit || WEIGHTS.has(each.unit ?? "")) return false;
  return names(ONE_BEFORE.exec(before), pack) || saysOne(after, pack);
}

/** "a box", "in every box", "each": said of the packs that were told, not of anything else. */
const saysOne = (after: string, pack: QuantityMention): boolean => names(ONE_AFTER.exec(after), pack);

function names(match: RegExpExecArray | null, pack: QuantityMention): boolean {
  if (match === null) return false;
  const [, noun] = match;
  return noun === undefined || noun === "one" || MEASURES[noun] === pack.unit;
}

function product(pack: QuantityMention, each: QuantityMention): QuantityMention {
  return {
    ...each,
    span: { from: Math.min(pack.span.from, each.span.from), to: Math.max(pack.span.to, each.span.to) },
    value: Math.round(pack.value! * each.value! * 1000) / 1000,
    unit: each.unit ?? "pcs",
    approx: pack.approx || each.approx,
    role: pack.role ?? each.role,
    counted: true,
  };
}

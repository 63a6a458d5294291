/** "Elf Kartons, da sind je achtzig drin", "fünfzig pro Kiste und neun Kisten": what is in all packs together. */
import type { QuantityMention } from "../types.ts";
import { MEASURES } from "./lexicon.ts";

type Between = (from: number, to: number) => string;

const PACKS = new Set(
  `carton box case crate pallet reel roll set kit pack bag sack drum tray tube bottle can bundle container bin spool coil
   bucket`.split(/\s+/),
);
/** "Zwölf Kisten, jede zwanzig Kilo": a weight counts no goods. */
const WEIGHTS = new Set(["kg", "g", "mg", "lb", "t"]);

const ONE_BEFORE =
  /\b(?:je|jeweils|pro|a)(?: (?:etwa|rund|circa|so|ungefahr))*$|\bjede[nmrs]?(?: (?!(?:sind|ist|hat|stehen|liegen|stecken|enthalt|fasst|passen|davon|mit|zu)\b)(\w+))?(?: (?:davon|sind|ist|hat|stehen|liegen|stecken|enthalt|fasst|passen|haben|wir|kommen|gehen|drin|drauf|mit|zu|etwa|rund|circa|so|um|die|genau))*$/;
const ONE_AFTER =
  /^(?:(?:stuck|teile) )*(?:(?:je|jeweils)\b|(?:sind |stehen |liegen |stecken )?(?:in|auf) (?:jede[mr]|einer|einem) (\w+)|(?:pro|je|die|der|das|auf die|in die|in den|in der) (\w+)|(?:pro|je) (?:stuck|einheit))(?: |$)/;
const BARS =
  /\b(?:nicht|nie|ubrig|fehl\w*|ausschuss|noch offen|nur|davon|wiegt|wiegen|kostet|kosten|schlecht\w*|kaputt\w*|defekt\w*|angebrochen\w*)\b/;

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

/** "Fünfzig pro Kiste" alone: how many there are was not said. */
function ofOne(mentions: readonly QuantityMention[], between: Between): QuantityMention[] {
  const isOne = ({ span }: QuantityMention) => /^pro \w/.test(between(span.to, Number.POSITIVE_INFINITY));
  return mentions.map((one) => (one.kind === "absolute" && isOne(one) ? { ...one, value: null } : one));
}

const isPlain = ({ kind, value, role }: QuantityMention) =>
  kind === "absolute" && value !== null && (role === null || role === "done");
const isPack = ({ unit }: QuantityMention) => unit !== null && PACKS.has(unit);

function holds(each: QuantityMention, pack: QuantityMention, before: string, after: string): boolean {
  if (each.unit === pack.unit || WEIGHTS.has(each.unit ?? "")) return false;
  return names(ONE_BEFORE.exec(before), pack) || saysOne(after, pack);
}

/** "pro Karton", "in jeder Kiste", "je": said of the packs that were told, not of anything else. */
const saysOne = (after: string, pack: QuantityMention): boolean => names(ONE_AFTER.exec(after), pack);

function names(match: RegExpExecArray | null, pack: QuantityMention): boolean {
  if (match === null) return false;
  const noun = match[1] ?? match[2];
  return noun === undefined || MEASURES[noun] === pack.unit;
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

/** "Twelve boxes and there's forty in every box", "fünfzig pro Kiste und neun Kisten": what is in all packs together. */
import type { QuantityMention } from "../types.ts";

type Between = (from: number, to: number) => string;

export type PackCues = {
  /** What holds what is counted, by its unit. */
  packs: ReadonlySet<string>;
  /** The unit that a noun of the language names. */
  units: Readonly<Record<string, string>>;
  /** Before the count of one pack, and after it: the noun of the pack, where it is named, is a group. */
  oneBefore: RegExp;
  oneAfter: RegExp;
  /** Behind a count of one pack of how many nobody said: "fifty per box". */
  perOne: RegExp;
  /** Between two counts: they are no packs and their content. */
  bars: RegExp;
  /** Nouns that stand for any pack: "each one". */
  any: readonly string[];
};

/** "Twelve boxes, twenty kilos each": a weight counts no goods. */
const WEIGHTS = new Set(["kg", "g", "mg", "lb", "t"]);

/** Two counts, one of packs and one of what each of them holds, as one; all others as they are. */
export function packsTold(cues: PackCues, mentions: readonly QuantityMention[], between: Between): QuantityMention[] {
  const [first, second, ...more] = mentions;
  const plain = first !== undefined && second !== undefined && more.length === 0 && [first, second].every(isPlain);
  if (!plain) return ofOne(cues, mentions, between);
  const middle = between(first.span.to, second.span.from);
  const after = between(second.span.to, Number.POSITIVE_INFINITY);
  if (cues.bars.test(middle)) return ofOne(cues, mentions, between);
  if (isPack(cues, first) && holds(cues, second, first, middle, after)) return [product(first, second)];
  const turned = isPack(cues, second) && names(cues, cues.oneAfter.exec(middle), second);
  return turned ? [product(second, first)] : ofOne(cues, mentions, between);
}

/** "Fifty per box" alone: how many there are was not said. */
function ofOne({ perOne }: PackCues, mentions: readonly QuantityMention[], between: Between): QuantityMention[] {
  const isOne = ({ span }: QuantityMention) => perOne.test(between(span.to, Number.POSITIVE_INFINITY));
  return mentions.map((one) => (one.kind === "absolute" && isOne(one) ? { ...one, value: null } : one));
}

const isPlain = ({ kind, value, role }: QuantityMention) =>
  kind === "absolute" && value !== null && (role === null || role === "done");
const isPack = ({ packs }: PackCues, { unit }: QuantityMention) => unit !== null && packs.has(unit);

function holds(cues: PackCues, each: QuantityMention, pack: QuantityMention, before: string, after: string): boolean {
  if (each.unit === pack.unit || WEIGHTS.has(each.unit ?? "")) return false;
  return names(cues, cues.oneBefore.exec(before), pack) || names(cues, cues.oneAfter.exec(after), pack);
}

/** "a box", "in every box", "each": said of the packs that were told, not of anything else. */
function names({ units, any }: PackCues, match: RegExpExecArray | null, pack: QuantityMention): boolean {
  if (match === null) return false;
  const noun = match.slice(1).find((group) => group !== undefined);
  return noun === undefined || any.includes(noun) || units[noun] === pack.unit;
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

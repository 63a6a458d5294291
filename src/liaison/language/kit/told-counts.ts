/** Counts of one answer beside each other: one said again, a sum told with its parts, verbs that come before their numbers. */
import type { QuantityMention } from "../types.ts";
import type { RoleCues } from "./roles.ts";
import { textBetween, type Word } from "./words.ts";

type Words = readonly Word[];
type Count = Pick<QuantityMention, "value" | "unit" | "approx"> & { next: number };

export type ToldCues = {
  /** Between a number and the same one said again. */
  again: RegExp;
  /** Before what several counts come to: "así que", "donc". */
  so: RegExp;
  countedAt(words: Words, index: number): Count | null;
  roles: RoleCues;
};

/** "cuarenta y tres, cuarenta y tres": said again, it is one. */
export function saidOnce(cues: ToldCues, words: Words, counts: readonly QuantityMention[]): QuantityMention[] {
  const kept: QuantityMention[] = [];
  for (const one of counts) {
    const last = kept.at(-1);
    const again =
      last !== undefined &&
      [last, one].every(({ kind, value }) => kind === "absolute" && value !== null) &&
      last.value === one.value &&
      textBetween(words, last.span.from, last.span.to).startsWith(textBetween(words, one.span.from, one.span.to)) &&
      (one.unit === null || one.unit === last.unit) &&
      saidAgain(cues, textBetween(words, last.span.to, one.span.from));
    if (!again) kept.push(one);
  }
  return kept;
}

/** "neuf caisses sont fermées, la dixième n'a pas de couvercle, donc neuf": a conclusion says it again as well. */
const saidAgain = ({ again, so }: ToldCues, between: string) => again.test(between) || so.test(between);

/** "teníamos trescientas y salieron ochenta más, así que trescientas ochenta": the last is what the first two come to. */
export function sumTold(cues: ToldCues, words: Words): QuantityMention | null {
  const [first, second, last, ...more] = allCounted(cues, words);
  if (first === undefined || second === undefined || last === undefined || more.length > 0) return null;
  const [a, b, c] = [first.count.value, second.count.value, last.count.value];
  const fits = a !== null && b !== null && c !== null && (a + b === c || a - b === c);
  if (!fits || !cues.so.test(textBetween(words, second.to, last.from))) return null;
  const span = { from: last.from, to: last.to };
  const { unit, approx } = last.count;
  return { span, value: c, unit, approx, kind: "absolute", role: "done", counted: true };
}

type Place = { count: Count; from: number; to: number };

function allCounted({ countedAt }: ToldCues, words: Words): Place[] {
  const found: Place[] = [];
  for (let index = 0; index < words.length && found.length < 4; ) {
    const count = countedAt(words, index);
    if (count !== null) found.push({ count, from: words[index]!.from, to: words[count.next - 1]!.to });
    index = count?.next ?? index + 1;
  }
  return found;
}

/** "hechas trescientas, faltan ciento ochenta": where every verb comes before its number, none belongs to the number before it. */
export function verbsFirst({ roles }: ToldCues, words: Words, counts: readonly QuantityMention[]): QuantityMention[] {
  const [first] = counts;
  if (counts.length < 2 || first === undefined || counts.some(({ kind }) => kind !== "absolute")) return [...counts];
  const told = counts.map(({ span, role }, index) => {
    // "De las mil, llevamos setecientas": the whole has no verb of its own.
    if (role === "total") return role;
    const before = textBetween(words, counts[index - 1]?.span.to ?? 0, span.from);
    return roles.before.find(([, cue]) => cue.test(before))?.[0] ?? null;
  });
  const behind = textBetween(words, counts.at(-1)!.span.to, Number.POSITIVE_INFINITY);
  if (told.includes(null) || roles.after.some(([, cue]) => cue.test(behind))) return [...counts];
  return counts.map((one, index) => ({ ...one, role: told[index]! }));
}

/** A number with its unit: "400 fertige Teile", "dreieinhalb Tonnen". */
import type { Counted } from "../kit/sums.ts";
import { afterAny, type Word } from "../kit/words.ts";
import { MEASURES } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";
import { restatedAt } from "./restated.ts";

type Words = readonly Word[];

const BETWEEN = `fertige|fertigen|gute|guten|weitere|weiteren|ganze|ganzen|volle|vollen|komplette|kompletten|einzelne|der|von den|von ihren|ihrer|
  unserer|grosse|grossen|kleine|kleinen|zusatzliche|restliche|restlichen|verbleibende|bestellten|bestellte|laufende|verpackte|geprufte`;

/** "400 fertige Teile", "dreieinhalb Tonnen", "480" */
export function countedAt(words: Words, index: number): Counted | null {
  const told = numberAt(words, index);
  if (told === null) return null;
  const again = told.value === null ? null : restatedAt(words, told.next, told.value);
  const number = again === null ? told : { ...told, value: again.contradicts ? null : told.value, next: again.next };
  let at = number.next;
  while (joins(words[at])) {
    const filler = afterAny(words, at, BETWEEN);
    if (filler < 0) break;
    at = filler;
  }
  const unit = joins(words[at]) ? measure(words, at) : undefined;
  if (unit === undefined) return { ...number, unit: null, counted: false };
  return { ...number, unit, next: at + 1, counted: true };
}

const joins = (word: Word | undefined) => word !== undefined && (word.gap === "" || word.gap === "-");

function measure(words: Words, index: number): string | undefined {
  const { text, glued } = words[index]!;
  return (glued || words[index - 1]!.kind === "number") && /^[gmtl]$/.test(text) ? text : MEASURES[text];
}

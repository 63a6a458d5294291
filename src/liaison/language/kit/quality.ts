/** Defects by name, the same way in every language: the first kind of the list that is found names it. */
import type { Span } from "../../extraction/types.ts";
import type { QualityMention } from "../types.ts";
import type { Phrase } from "./words.ts";

export type Defects = ReadonlyArray<readonly [defect: string, pattern: RegExp]>;

/** `denied`: what stands right before a word takes it back ("kein Fehler"). The reader gives null where none is told of. */
export function createDefects(defects: Defects, denied?: RegExp): (phrase: Phrase) => QualityMention | null {
  const everywhere = defects.map(([defect, pattern]) => [defect, new RegExp(pattern.source, "g")] as const);
  return (phrase) => {
    const told: Array<{ defect: string; span: Span }> = [];
    for (const [defect, pattern] of everywhere) {
      for (const { 0: words, index } of phrase.text.matchAll(pattern)) {
        if (denied?.test(phrase.text.slice(0, index))) continue;
        told.push({ defect, span: phrase.span(index, index + words.length) });
      }
    }
    const [first] = told;
    return first === undefined ? null : { ...first, told: told.map(({ span }) => span) };
  };
}

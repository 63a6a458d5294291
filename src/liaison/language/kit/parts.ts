/** Words that point at one of several deliveries: "the second lot", "the rest". */

export type PartCue = readonly [index: number, cue: RegExp];

export type PartWords = {
  /** What a delivery is called, behind each of the next two. */
  nouns: string;
  /** The first, the second and so on, in order, and the last; all as patterns that end before the noun. */
  ordinals: readonly string[];
  last: string;
  /** What names the last one by itself. */
  rest: string;
};

/** Which delivery each cue points at: 0 the first, -1 the last. */
export function partCues({ nouns, ordinals, last, rest }: PartWords): PartCue[] {
  const inOrder = ordinals.map((ordinal, index) => [index, new RegExp(ordinal + nouns)] as const);
  return [...inOrder, [-1, new RegExp(`${last}${nouns}|${rest}`)]];
}

export type Part = { text: string; marked: boolean; from: number };

/** Cuts words at their marks, [from, to). Marks may overlap, lie outside or come unordered: what cannot be shown is left out. */
export function markedParts(words: string, marks: ReadonlyArray<{ from: number; to: number }>): Part[] {
  const parts: Part[] = [];
  let at = 0;
  const add = (to: number, marked: boolean) => {
    if (to > at) parts.push({ text: words.slice(at, to), marked, from: at });
    at = Math.max(at, to);
  };
  for (const mark of [...marks].sort((a, b) => a.from - b.from)) {
    const [from, to] = [Math.max(0, mark.from), Math.min(words.length, mark.to)];
    if (to <= Math.max(from, at)) continue;
    add(from, false);
    add(to, true);
  }
  add(words.length, false);
  return parts;
}

/**
 * What is under the pointer does not move: while a list is held, known rows keep their places with their new values,
 * rows that left the list stay with their last ones, and new rows come at the end. Released, the list is simply the new one.
 */
export function holdOrder<T>(
  shown: readonly T[],
  next: readonly T[],
  held: boolean,
  idOf: (row: T) => string,
): readonly T[] {
  if (!held || shown.length === 0) return next;
  const fresh = new Map(next.map((row) => [idOf(row), row]));
  const kept = shown.map((row) => fresh.get(idOf(row)) ?? row);
  const known = new Set(shown.map(idOf));
  return [...kept, ...next.filter((row) => !known.has(idOf(row)))];
}

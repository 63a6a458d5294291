/** Time against time within one run: how many times as long something takes for ten times as many words. */
export function growth(read: (words: number) => unknown, words = 40): number {
  read(words);
  return (
    quickest(() => read(10 * words)) /
    Math.max(
      quickest(() => read(words)),
      0.5,
    )
  );
}

/** Ten where each word is looked at once, a hundred where each is looked at with every other: nothing may come near that. */
export const LINEAR_ENOUGH = 60;

function quickest(run: () => unknown): number {
  const took = [1, 2, 3].map(() => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return Math.min(...took);
}

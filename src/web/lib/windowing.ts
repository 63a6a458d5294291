/** Which of many rows of known heights are in view. `tops` has one entry more than there are rows: the whole height. */
export function topsOf(heights: readonly number[]): number[] {
  const tops = [0];
  for (const height of heights) tops.push(tops[tops.length - 1]! + height);
  return tops;
}

/** Rows [from, to) that touch the view, with some more on either side so that a quick scroll shows no gaps. */
export function rowsInView(tops: readonly number[], scrollTop: number, viewHeight: number, overscan: number) {
  const count = tops.length - 1;
  const from = Math.max(0, rowAt(tops, scrollTop) - overscan);
  const to = Math.min(count, rowAt(tops, scrollTop + viewHeight) + 1 + overscan);
  return { from, to };
}

/** Index of the row that covers this height; binary search, clamped to the list. */
export function rowAt(tops: readonly number[], y: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tops[middle]! <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

import type { BoardRow } from "#modules/orders/schema.ts";

/** Heights are known before drawing, so that 5,000 lines scroll without measuring. px */
export const STRIP = 36;
const CARD_HEAD = 84;
const CARD_STRIP = 48;
const CARD_FOOT = 40;

/**
 * One strip for each promise, one for what it depends on, one for the remainder without any, one for an announced answer; a
 * line without promises has one for itself.
 */
export function stripsOf(row: BoardRow): number {
  const announced = row.announced === null ? 0 : 1;
  if (row.promises.length === 0) return 1 + announced;
  const conditional = row.promises.filter(({ conditions }) => conditions.length > 0).length;
  return row.promises.length + conditional + (row.withoutPromise > 0 ? 1 : 0) + announced;
}

/** Id of the button that opens a line: where the focus goes when the keyboard walks the board. */
export const openerId = (lineId: string) => `open-${lineId}`;
export const rowHeight = (row: BoardRow) => stripsOf(row) * STRIP;
export const cardHeight = (row: BoardRow) => CARD_HEAD + stripsOf(row) * CARD_STRIP + CARD_FOOT;

import type { PlainDate } from "#kernel/time.ts";

/** How people who speak a language say numbers, days and order numbers on the telephone. */
export type Speaker = {
  number(value: number): string;
  date(date: PlainDate): string;
  /** On the hour or at half past, in 24 hours. */
  time(hour: number, minute: number): string;
  digit(digit: number): string;
  /** A letter with the word that stands for it. */
  letter(letter: string, word: string): string;
  pieces(count: string): string;
  packs(count: string, uom: string): string;
  /** Two numbers that sound alike on a bad line. */
  alike: readonly [number, number];
};

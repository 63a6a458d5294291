/** How the numbers within a language's values stand: in words for the ear, in figures for the eye. The rest is the same. */
import type { Speakers } from "../types.ts";

export type Numerals = Pick<Speakers, "number" | "safeNumber" | "quantity" | "identifier" | "time"> & {
  /** The day of a month within a date. */
  day(day: number): string;
  year(year: number): string;
};

/** "4,000", "4.000", "4 000": grouped as the language does; `space` where its own sign means the opposite elsewhere. */
export function figures(language: string, space: string | null = null): (value: number) => string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
  if (space === null) return (value) => format.format(value);
  return (value) =>
    format
      .formatToParts(value)
      .map((part) => (part.type === "group" ? space : part.value))
      .join("");
}

/** "14:30", "9:00" */
export const clock = (hour: number, minute: number) => `${hour}:${String(minute).padStart(2, "0")}`;

/** A leading "PO" is left to the sentence around it. */
export const withoutPo = (identifier: string) => identifier.replace(/^PO[\s-]*(?=\d)/i, "");

/** Numbers of a file: "4,000", "4.000,5", "1 200", "4000". A separator that could mean two things is decided by the column, or refused. */
import { formatQuantity, roundQuantity } from "#kernel/quantity.ts";
import { short } from "./dates.ts";
import type { Read } from "./problems.ts";
import { type Cell, textOf } from "./table.ts";

export type DecimalSign = "." | "," | null;

/**
 * What the decimal sign of a column is, from those of its values that can be read in one way only; null when none tells.
 * Columns that contradict themselves tell nothing either.
 */
export function decimalSignOf(cells: readonly (Cell | undefined)[]): DecimalSign {
  const signs = new Set(cells.map((cell) => (typeof cell === "object" ? null : signOf(textOf(cell)))));
  signs.delete(null);
  return signs.size === 1 ? [...signs][0]! : null;
}

/** "1.234,56" tells both signs at once, and so how the whole file writes. */
export function showsBothSigns(cell: Cell | undefined): boolean {
  if (typeof cell === "object") return false;
  const plain = unspaced(textOf(cell));
  return /^\d{1,3}(,\d{3})+\.\d+$/.test(plain) || /^\d{1,3}(\.\d{3})+,\d+$/.test(plain);
}

/** "4.000" where nothing tells whether thousands or decimals are meant. */
export function isDoubtful(cell: Cell | undefined, column: DecimalSign, fallback: DecimalSign): boolean {
  if (typeof cell === "object" && cell.number !== null) return false;
  const text = unspaced(textOf(cell)).replace(/^-/, "");
  return /^\d{1,3}[.,]\d{3}$/.test(text) && signFor(text, column, fallback) === null;
}

/** Positive numbers only; null when the text alone does not tell ("4.000", "4000"). */
function signOf(text: string): DecimalSign {
  const plain = unspaced(text);
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(plain) || /^\d{1,3}(,\d{3}){2,}$/.test(plain)) return ".";
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(plain) || /^\d{1,3}(\.\d{3}){2,}$/.test(plain)) return ",";
  if (/^\d+\.(\d{1,2}|\d{4,})$/.test(plain) || /^0\.\d+$/.test(plain) || /^\d{4,}\.\d+$/.test(plain)) return ".";
  if (/^\d+,(\d{1,2}|\d{4,})$/.test(plain) || /^0,\d+$/.test(plain) || /^\d{4,},\d+$/.test(plain)) return ",";
  return null;
}

/** `fallback` is used where neither value nor column tells: the comma of "4,000" groups thousands in a file with commas. */
export function readNumber(cell: Cell | undefined, column: DecimalSign, fallback: DecimalSign): Read<number> {
  if (typeof cell === "object" && cell.number !== null) return { value: cell.number };
  const signed = unspaced(textOf(cell));
  if (signed === "") return { code: "missing", problem: "is empty" };
  const minus = signed.startsWith("-") ? -1 : 1;
  const text = minus < 0 ? signed.slice(1) : signed;
  if (/^\d+$/.test(text)) return { value: minus * Number(text) };
  const sign = signFor(text, column, fallback);
  if (isDoubtful(text, column, fallback)) {
    const [thousands, decimals] = [text.replace(/[.,]/, ""), text.replace(",", ".")].map(Number);
    const readings = `${formatQuantity(thousands!)} or ${formatQuantity(decimals!)}`;
    const problem = `"${text}" may be ${readings}: say whether thousands or decimals are meant`;
    return { code: "doubtful_number", problem };
  }
  const group = sign === "," ? "." : ",";
  const pattern = sign === "," ? /^\d{1,3}(\.?\d{3})*(,\d+)?$/ : /^\d{1,3}(,?\d{3})*(\.\d+)?$/;
  if (!pattern.test(text)) return { code: "no_number", problem: `"${short(textOf(cell))}" is no number` };
  return { value: minus * Number(text.replaceAll(group, "").replace(",", ".")) };
}

function signFor(text: string, column: DecimalSign, fallback: DecimalSign): DecimalSign {
  return signOf(text) ?? column ?? (text.includes(",") ? fallback : null);
}

function unspaced(text: string): string {
  return text.replaceAll(/[\s\u00a0\u202f'’]/g, "");
}

/** Above zero, at most three decimals. */
export function readQuantity(cell: Cell | undefined, column: DecimalSign, fallback: DecimalSign): Read<number> {
  const read = readNumber(cell, column, fallback);
  if ("problem" in read) return { ...read, problem: `quantity ${read.problem}` };
  if (!(read.value > 0)) return { code: "not_positive", problem: "quantity must be above zero" };
  if (read.value > 1e12) return { code: "too_large", problem: "quantity is beyond all orders" };
  if (roundQuantity(read.value) !== read.value) {
    return { code: "too_fine", problem: "quantity has more than three decimals" };
  }
  return read;
}

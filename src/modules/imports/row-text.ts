import type { Draft } from "./rows.ts";
import { ImportField, type ImportMapping } from "./schema.ts";

/** Values that figures on the board rest on. */
const MARKED: readonly ImportField[] = ["qty", "required_on"];

/** A row as a person reads it, heading by heading, with the quantity and the need date marked. */
export function rowAsText(
  values: Draft["values"],
  mapping: ImportMapping,
): { text: string; marks: Array<{ from: number; to: number }> } {
  let text = "";
  const marks: Array<{ from: number; to: number }> = [];
  for (const field of ImportField.options) {
    const value = values[field];
    if (!value) continue;
    if (text !== "") text += " · ";
    text += `${mapping[field] ?? field}: `;
    if (MARKED.includes(field)) marks.push({ from: text.length, to: text.length + value.length });
    text += value;
  }
  return { text, marks };
}

/** What went into a rule, as short texts: nested values one text an entry, ids and empty values left out. */
export function inputTexts(inputs: Record<string, unknown>): string[] {
  const plain: string[] = [];
  const nested: string[] = [];
  for (const [key, value] of Object.entries(inputs)) {
    if (isId(key) || value === null || value === undefined) continue;
    if (Array.isArray(value)) {
      for (const each of value)
        nested.push(isRecord(each) ? inputTexts(each).join(" · ") : `${nameOf(key)} ${String(each)}`);
    } else if (isRecord(value)) nested.push(`${nameOf(key)}: ${inputTexts(value).join(" · ")}`);
    else plain.push(`${nameOf(key)} ${String(value).replace(/_/g, " ")}`);
  }
  return [...(plain.length > 0 ? [plain.join(" · ")] : []), ...nested.filter((text) => text !== "")];
}

const isId = (key: string) => /(^id|Ids?)$/.test(key);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
/** "transitDays" -> "transit days": the rule's own names, made readable. */
const nameOf = (key: string) =>
  key
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_-]/g, " ")
    .toLowerCase();

import type { ConversationDetail, TurnView } from "#modules/conversations/schema.ts";

/** What is read back and summed up is told by order and line alone where several are talked about. */
const BY_NUMBER: ReadonlySet<string | null> = new Set(["ask", "readback", "recap"]);

/** The item of a sentence about one of several lines, where the sentence does not name it; null where nothing is missing. */
export function unnamedItem(
  { who, act, lineId, text }: Pick<TurnView, "who" | "act" | "lineId" | "text">,
  topics: ConversationDetail["topics"],
): string | null {
  if (who !== "agent" || !BY_NUMBER.has(act) || lineId === null || topics.length < 2) return null;
  const item = topics.find((topic) => topic.lineId === lineId)?.item;
  return item && text !== null && !text.includes(item) ? item : null;
}

/** What a person has filled in about a conversation, and what is sent of it. Pure. */
import { addDays, mondayOf, type PlainDate } from "#kernel/time.ts";
import { type StartableFlow as Flow, StartableFlow, type StartConversation } from "#modules/conversations/schema.ts";

export const FLOWS = StartableFlow.options;
export const PURPOSES = ["audit", "inspection", "pick_up", "meeting"] as const;

export type FlowDraft = {
  flow: Flow;
  purpose: (typeof PURPOSES)[number];
  from: string;
  to: string;
  minutes: string;
  about: string;
  title: string;
  points: string;
  questions: string;
};

/** Next week and the one after, for an hour. */
export function freshDraft(today: PlainDate): FlowDraft {
  const from = addDays(mondayOf(today), 7);
  return {
    ...{ flow: "order-status", purpose: "audit", from, to: addDays(from, 11), minutes: "60" },
    ...{ about: "", title: "", points: "", questions: "" },
  };
}

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** Whether everything that this flow needs is there; the server looks again. */
export function isWhole(draft: FlowDraft, lines: number): boolean {
  switch (draft.flow) {
    case "order-status":
      return lines > 0;
    case "scheduling":
      return draft.from !== "" && draft.to >= draft.from && Number(draft.minutes) >= 15;
    case "reference-check":
      return draft.about.trim() !== "";
    case "teach-back":
      return draft.title.trim() !== "" && linesOf(draft.points).length > 0;
    default:
      return true;
  }
}

/** `language` is the one that our people write in; `zone` is where they are. */
export function subjectOf(draft: FlowDraft, language: string, zone: string): StartConversation["subject"] {
  switch (draft.flow) {
    case "scheduling": {
      const { purpose, from, to, minutes } = draft;
      return { kind: "scheduling", purpose, from, to, durationMinutes: Number(minutes), ours: { timezone: zone } };
    }
    case "reference-check":
      return { kind: "reference", about: draft.about.trim() };
    case "teach-back":
      return {
        kind: "teach_back",
        title: { [language]: draft.title.trim() },
        points: linesOf(draft.points).map((line) => pointOf(line, language)),
      };
    case "campaign": {
      const questions = linesOf(draft.questions).map((line) => questionOf(line, language));
      return questions.length === 0 ? undefined : { kind: "campaign", questions };
    }
    default:
      return undefined;
  }
}

/** "new torque: torque, newton metres"; without a colon its own longer words show it. */
function pointOf(line: string, language: string) {
  const colon = line.search(/[:：]/);
  const text = colon < 0 ? line : line.slice(0, colon).trim();
  const given =
    colon < 0
      ? []
      : line
          .slice(colon + 1)
          .split(/[,，;；]/)
          .map((word) => word.trim())
          .filter(Boolean);
  const words = given.length > 0 ? given : text.split(/\s+/).filter((word) => [...word].length > 3);
  return { text: { [language]: text }, words: { [language]: (words.length > 0 ? words : [text]).slice(0, 12) } };
}

function questionOf(line: string, language: string) {
  const marked = /^(.*?)\s*\[(yes\/no|number)\]$/i.exec(line);
  const answer = marked === null ? "words" : marked[2]!.toLowerCase() === "number" ? "quantity" : "yes_no";
  return { text: { [language]: marked?.[1] ?? line }, answer: answer as "yes_no" | "words" | "quantity" };
}

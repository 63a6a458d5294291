/**
 * What is taken from one answer, in a short form for tables of tests: "2026-03-17", "a..b", "480", "60%", "3d", "5bd",
 * "no > 600", "done 840, total 1200", the name of an intent or reason, "?" where the agent would ask again.
 */
import { predictItem } from "./evaluate.ts";
import type { PredictedValue } from "./predicted.ts";

export type Said = {
  language: string;
  slot: string;
  words: string;
  question?: string;
  today?: string;
  known?: string[];
};

export function taken({ language, slot, words, question = "", today = "2026-03-10", known }: Said): string {
  const ref = `${today}T10:00`;
  return short(predictItem({ id: "", lang: language, slot, ref, question, utterance: words, known }).value);
}

function short(value: PredictedValue | null): string {
  switch (value?.type) {
    case undefined:
    case "ambiguous":
      return "?";
    case "date_range":
      return `${value.start}..${value.end ?? ""}`;
    case "percent":
      return `${value.value}%`;
    case "duration":
      return "days" in value ? `${value.days}d` : `${value.business_days}bd`;
    case "confirm":
      return value.correction === undefined ? value.value : `${value.value} > ${short(value.correction)}`;
    case "record":
      return Object.entries(value.fields)
        .map(([field, told]) =>
          field === "defect" ? field : `${field.replace(/quantity_|_date|_complete/, "")} ${told}`,
        )
        .sort()
        .join(", ");
    default:
      return String(value?.value);
  }
}

/** One case a line: slot | words | what is taken. */
export function table(language: string, text: string): Array<[string, Said, string]> {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [slot, words, expected] = line.split("|").map((cell) => cell.trim()) as [string, string, string];
      return [words, { language, slot, words }, expected];
    });
}

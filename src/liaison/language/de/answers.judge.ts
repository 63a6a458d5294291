/** Reads the answers' short form and judges a prediction: right, asked again, or silently wrong. For tests. */
import { predictItem } from "../../extraction/evaluate.ts";
import type { PredictedValue } from "../../extraction/predicted.ts";

export type Answer = { slot: string; said: string; expected: string };
export type Judged = Answer & { got: string; verdict: "right" | "asked" | "wrong" };

export function readAnswers(text: string): Answer[] {
  return text
    .split("\n")
    .filter((line) => line.includes(" | "))
    .map((line) => {
      const [slot, said, expected] = line.split(" | ").map((one) => one.trim()) as [string, string, string];
      return { slot, said, expected };
    });
}

export function judgeAnswers(answers: readonly Answer[]): Judged[] {
  return answers.map((answer) => {
    const got = taken(answer);
    const verdict =
      got === "?" ? (answer.expected === "?" ? "right" : "asked") : agrees(answer, got) ? "right" : "wrong";
    return { ...answer, got, verdict };
  });
}

/** What is taken from one answer, in the short form; "?" where the agent would ask again. */
export function taken({
  slot,
  said,
  today = "2026-03-04",
  known = [],
}: Pick<Answer, "slot" | "said"> & { today?: string | undefined; known?: string[] }): string {
  return shorten(predictItem({ id: "a", lang: "de", slot, ref: `${today}T10:00:00`, utterance: said, known }).value);
}

function shorten(value: PredictedValue | null): string {
  switch (value?.type) {
    case "date":
    case "datetime":
    case "identifier":
    case "intent":
    case "enum":
      return value.value;
    case "date_range":
      return value.start === value.end ? value.start : `${value.start}..${value.end ?? ""}`;
    case "quantity":
      return value.unit === null ? String(value.value) : `${value.value} ${value.unit}`;
    case "percent":
      return `${value.value}%`;
    case "duration":
      return "days" in value ? `${value.days}d` : `${value.business_days}b`;
    case "confirm":
      return value.correction === undefined ? value.value : `${value.value}>${shorten(value.correction)}`;
    case "record":
      return Object.entries(value.fields)
        .map(([field, told]) =>
          field === "defect" ? field : `${field.replace(/^quantity_(?=done|total|remaining|scrapped)/, "")}=${told}`,
        )
        .join(" ");
    default:
      return "?";
  }
}

/** A unit that was not expected and a correction that was not asked for do no harm; the rest must be the same. */
function agrees({ slot, expected }: Answer, got: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[-_]/g, "");
  if (slot === "identifier") return plain(expected) === plain(got);
  if (slot === "confirm" && !expected.includes(">")) return expected === got.split(">")[0];
  if (/^\d+(?:\.\d+)?$/.test(expected)) return got.split(" ")[0] === expected;
  if (expected.includes(">")) return got === expected || got.split(" ")[0] === expected;
  const fields = (text: string) => text.split(" ").sort().join(" ");
  return slot === "status" || slot === "quality_issue" || expected.includes("=")
    ? fields(expected) === fields(got)
    : expected === got;
}

/**
 * Answers of Spanish-speaking suppliers in a short form, one a line: slot | words | what a careful listener takes, scored
 * as refdata/nlu is. "?" is to ask again; "a..b" a stretch (open without b), "~" an approximation, "no > x" a correction.
 */
import { predictItem } from "../../extraction/evaluate.ts";
import type { PredictedValue } from "../../extraction/predicted.ts";

export type Answer = { slot: string; words: string; expected: unknown; known: string[] };
export type Verdict = "right" | "asked" | "wrong";

const WEDNESDAY = "2026-03-04T10:00:00";

export function readAnswers(table: string): Answer[] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [slot, words, last] = line.split(" | ") as [string, string, string];
      const [value, known] = last.split(" ; ") as [string, string | undefined];
      return { slot, words, expected: expectedOf(slot, value.trim()), known: known?.trim().split(",") ?? [] };
    });
}

type Fields = Record<string, unknown>;

function expectedOf(slot: string, value: string): Fields | null {
  if (value === "?") return null;
  if (value.startsWith("{")) return { type: "record", fields: JSON.parse(value) as Fields };
  if (slot === "ship_date") return dateOf(value);
  if (slot === "meeting_time") return { type: "datetime", value };
  if (slot === "quantity_done") return quantityOf(value);
  if (slot === "percent_complete") return { type: "percent", value: Number(value.replace(/[~%]/g, "")) };
  if (slot === "delay")
    return value.endsWith("bd")
      ? { type: "duration", business_days: Number.parseFloat(value) }
      : { type: "duration", days: Number.parseFloat(value) };
  if (slot === "confirm") return confirmOf(value);
  if (slot === "identifier") return { type: "identifier", value };
  return { type: slot === "delay_reason" ? "enum" : "intent", value };
}

function dateOf(value: string): Fields {
  const [start, end] = value.split("..") as [string, string | undefined];
  return end === undefined ? { type: "date", value } : { type: "date_range", start, end: end || null };
}

function quantityOf(text: string): Fields {
  const [value, unit] = text.replace("~", "").split(" ") as [string, string | undefined];
  return { type: "quantity", value: Number(value), unit: unit ?? null };
}

function confirmOf(text: string): Fields {
  const [value, correction] = text.split(" > ") as [string, string | undefined];
  if (correction === undefined) return { type: "confirm", value };
  return { type: "confirm", value, correction: correction.includes("-") ? dateOf(correction) : quantityOf(correction) };
}

export function verdictOf(answer: Answer): { verdict: Verdict; got: PredictedValue | null } {
  const { value: got } = predictItem({
    id: "",
    lang: "es",
    slot: answer.slot,
    ref: WEDNESDAY,
    utterance: answer.words,
    known: answer.known,
  });
  const asks = got === null || got.type === "ambiguous";
  if (answer.expected === null) return { verdict: asks ? "right" : "wrong", got };
  if (asks) return { verdict: "asked", got };
  return { verdict: same(answer.expected as Fields, got as Fields) ? "right" : "wrong", got };
}

/** The rules of the reference score: a unit counts only where one was told, a defect by being named at all. */
function same(want: Fields, got: Fields): boolean {
  if (want.type === "date" && got.type === "date_range") return got.start === want.value && got.end === want.value;
  if (want.type !== got.type) return false;
  if (want.type === "quantity") return want.value === got.value && (want.unit === null || want.unit === got.unit);
  if (want.type === "date_range") return want.start === got.start && want.end === got.end;
  if (want.type === "duration") return want.days === got.days && want.business_days === got.business_days;
  if (want.type === "record") return sameFields(want.fields as Fields, got.fields as Fields);
  const corrected =
    want.correction === undefined ||
    (got.correction !== undefined && same(want.correction as Fields, got.correction as Fields));
  return plain(want.value) === plain(got.value) && corrected;
}

function sameFields(want: Fields, got: Fields): boolean {
  const keys = Object.keys(want);
  if (keys.length !== Object.keys(got).length) return false;
  return keys.every((key) => (key === "defect" ? Boolean(got[key]) : plain(want[key]) === plain(got[key])));
}

const plain = (value: unknown) => (typeof value === "string" ? value.toLowerCase().replaceAll(/[\s_-]+/g, "") : value);

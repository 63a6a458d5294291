/** Runs the extractor over a file of answers (form: refdata/nlu). Only the fields below are looked at: no answer leaks in. */
import { z } from "zod";
import { AppError } from "#kernel/errors.ts";
import { isPlainDate, type PlainDate } from "#kernel/time.ts";
import { languageRules } from "../language/index.ts";
import type { LanguageRules } from "../language/types.ts";
import { resolveDates } from "./deliveries.ts";
import { readAnswer } from "./extract.ts";
import { predictValue } from "./predict.ts";
import type { SaidBack } from "./predict-confirm.ts";
import type { Prediction } from "./predicted.ts";
import type { ExtractionContext, SlotName } from "./types.ts";

const Item = z.object({
  id: z.string().max(200),
  lang: z.string().max(20),
  slot: z.string().max(60),
  ref: z.string().refine((ref) => isPlainDate(ref.slice(0, 10)), "it begins with the date of the call, as 2026-11-23"),
  question: z.string().max(2_000).nullish(),
  utterance: z.string().max(10_000),
  known: z.array(z.string().max(100)).max(10_000).nullish(),
});
type Item = z.infer<typeof Item>;

const SLOTS: readonly SlotName[] = [
  "consent",
  "availability",
  "ship_date",
  "quantity_done",
  "percent_complete",
  "delay",
  "identifier",
  "delay_reason",
  "quality_issue",
  "meeting_time",
  "status",
  "basis",
  "confirm",
];

/** One prediction a line, in the order of the file. Throws `invalid_input` with the line's number. */
export function evaluateLines(jsonl: string): Prediction[] {
  return jsonl
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [predictItem(parseItem(line, index + 1))]));
}

function parseItem(line: string, number: number): Item {
  const parsed = Item.safeParse(parseLine(line, number));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${String(path[0])}: ${message}`,
  );
  throw notAnAnswer(number, wrong.join("; "));
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw notAnAnswer(number, "it is not JSON");
  }
}

function notAnAnswer(number: number, why: string): AppError {
  const message = `Line ${number} is not an answer with id, lang, slot, ref and utterance: ${why}.`;
  return new AppError("invalid_input", message, { line: number });
}

/** Where there are none, every prediction is to ask. */
export function hasRules(lang: string): boolean {
  return languageRules(lang) !== null;
}

/** A language without rules is never guessed at: the prediction is to ask. */
export function predictItem(item: Item): Prediction {
  const rules = languageRules(item.lang);
  if (rules === null) return { id: item.id, value: null };
  const known = item.known ?? [];
  const bare: ExtractionContext = {
    language: item.lang,
    slot: SLOTS.find((slot) => slot === item.slot) ?? "status",
    today: item.ref.slice(0, 10),
    known,
    openQuantity: null,
    uom: null,
    pack: null,
    spokenDates: [],
  };
  const spokenDates = datesIn(rules, item.question ?? "", bare);
  const context = { ...bare, spokenDates };
  const reading = readAnswer(rules, item.utterance, context);
  const asked = {
    pieces: asksPieces(rules, item.question ?? "", bare),
    days: spokenDates,
    ...valuesIn(rules, item.question ?? "", bare),
  };
  return { id: item.id, value: predictValue(reading, item.slot, known, asked) };
}

/** The dates that the question named: "expedition on the ninth of April, is that right?" */
function datesIn(rules: LanguageRules, question: string, context: ExtractionContext): PlainDate[] {
  const dates = resolveDates(rules.read(question, { ...context, slot: "ship_date" }).dates, context);
  return dates.flatMap(({ resolved: { readings, precision } }) => {
    const [only, ...more] = readings;
    if (only === undefined || more.length > 0) return [];
    return [precision === "by" ? (only.end ?? only.start) : only.start];
  });
}

/** "How many pieces": an answer in pallets leaves it open. */
function asksPieces(rules: LanguageRules, question: string, context: ExtractionContext): boolean {
  return (question.match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+/gu) ?? []).some((word) => {
    const [counted] = rules.read(`2 ${word}`, { ...context, slot: "quantity_done" }).quantities;
    return counted?.value === 2 && counted.unit === "pcs";
  });
}

/** The counts, shares and lengths that the question named. */
function valuesIn(rules: LanguageRules, question: string, context: ExtractionContext): Omit<SaidBack, "days"> {
  const told = rules.read(question, { ...context, slot: "confirm" });
  const numbers = (values: ReadonlyArray<number | null>) => values.filter((value) => value !== null);
  return {
    counts: numbers(told.quantities.map(({ value }) => value)),
    unit: told.quantities.length === 1 ? told.quantities[0]!.unit : null,
    percents: numbers(told.percents.map(({ value }) => value)),
    lengths: numbers(told.durations.map(({ amount }) => amount)),
  };
}

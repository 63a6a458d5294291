/** Keys: 1 and 2 for yes and no, and a date as four digits, day and month. Keys carry no words, so they name no content. */
import { point } from "#kernel/interval.ts";
import { addMonths, isPlainDate, type PlainDate } from "#kernel/time.ts";
import { chooseReading } from "./readings.ts";
import { take } from "./taking.ts";
import { ask, type Move, NOT_UNDERSTOOD, open, SETTLE, type Turn, WAIT } from "./turn.ts";
import type { DraftDelivery, Heard } from "./types.ts";

const DIGITS = 4;

/** Null when the key is a yes or no to the open question, which its own handler answers. */
export function answerKey(turn: Turn, key: string, atMs: number): Move | null {
  const question = turn.state.work.question;
  if (!question) return WAIT;
  switch (question.kind) {
    case "keypad_date":
      return dateDigit(turn, question.digits, question.fromMs, key, atMs);
    case "either":
      if (key === "1" || key === "2") return chooseReading(turn, question.delivery, key === "1" ? 0 : 1, atKey(atMs));
      return WAIT;
    case "line":
    case "narrow":
    case "what_wrong":
      return /^\d$/.test(key) ? dateDigit(turn, "", null, key, atMs) : WAIT;
    case "consent":
    case "availability":
    case "language":
    case "put_through":
    case "readback":
    case "form_readback":
    case "value_readback":
    case "hedge":
    case "recap":
      return key === "1" || key === "2" ? null : WAIT;
    default:
      return WAIT;
  }
}

export function atKey(atMs: number): Heard {
  return { contentId: null, fromMs: atMs, toMs: atMs };
}

function dateDigit(turn: Turn, before: string, since: number | null, key: string, atMs: number): Move {
  const work = turn.state.work;
  if (key === "*") return ask({ kind: "keypad_date", digits: "", fromMs: null });
  if (!/^\d$/.test(key)) return WAIT;
  const digits = before + key;
  const fromMs = since ?? atMs;
  work.question = { kind: "keypad_date", digits, fromMs };
  if (digits.length < DIGITS) return WAIT;
  const date = dateFromKeys(digits, turn.snapshot.today);
  work.question = { kind: "keypad_date", digits: "", fromMs: null };
  if (date === null) return NOT_UNDERSTOOD;
  const { topic, line, work: notes } = open(turn);
  notes.keypadTried = true;
  const standing = topic.draft.length === 1 ? topic.draft[0]! : null;
  const delivery: DraftDelivery = {
    qty: standing?.qty ?? null,
    uom: line.uom,
    told: standing?.told ?? null,
    approx: standing?.approx ?? false,
    interval: point(date),
    basis: standing?.basis ?? null,
    precision: "day",
    narrowed: true,
  };
  take(turn, [delivery], { contentId: null, fromMs, toMs: atMs });
  return SETTLE;
}

/** "0312" is the third of December that comes next; null when there is no such day. */
export function dateFromKeys(digits: string, today: PlainDate): PlainDate | null {
  const monthDay = `${digits.slice(2)}-${digits.slice(0, 2)}`;
  for (const year of [today.slice(0, 4), addMonths(today, 12).slice(0, 4), addMonths(today, 48).slice(0, 4)]) {
    const date = `${year}-${monthDay}`;
    if (isPlainDate(date) && date >= today) return date;
  }
  return null;
}

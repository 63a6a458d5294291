/** Values for the sentences of the forms, and a conversation in which they may be said; for the tests of every wording. */
import { snapshotFixture } from "../conversation/reduce.fixture.ts";
import type { Act, CallSnapshot, SayValue } from "../conversation/types.ts";

const TITLE = "Soldering of connectors";
const POINT = "The oven runs at profile B";
const ABOUT = "Altavista";
const QUESTION = "Is the road open?";

const text = (value: string): SayValue => ({ type: "text", text: value });

export const FORM_VALUES: Record<string, SayValue> = {
  lot: { type: "identifier", value: "K117" },
  first_time: { type: "time", hour: 9, minute: 30 },
  second_time: { type: "time", hour: 12, minute: 0 },
  minutes: { type: "minutes", value: 40 },
  title: text(TITLE),
  point: text(POINT),
  about: text(ABOUT),
  question: text(QUESTION),
};

const SUBJECTS: Record<string, CallSnapshot["subject"]> = {
  teach: { kind: "teach_back", title: { en: TITLE }, points: [{ id: "oven", text: { en: POINT }, words: {} }] },
  reference: { kind: "reference", about: ABOUT },
  campaign: { kind: "campaign", questions: [{ id: "road", text: { en: QUESTION }, answer: "yes_no" }] },
};

const themeOf = (template: string) => template.split(".")[0]!;

/** What our people wrote for a conversation may be said in that one only. */
export function snapshotForWording(template: string): CallSnapshot {
  return { ...snapshotFixture(), subject: SUBJECTS[themeOf(template)] ?? null };
}

const ACTS: Record<string, Act> = {
  ...{ open: "open", consent: "consent", readback: "readback", ack: "acknowledge", repair: "repair", answer: "answer" },
  ...{ refuse: "refuse", escalate: "escalate", hold: "hold", transfer: "transfer", recap: "recap", close: "close" },
};

export function actOf(template: string): Act {
  return /\.readback(_|$)/.test(template) ? "readback" : (ACTS[themeOf(template)] ?? "ask");
}

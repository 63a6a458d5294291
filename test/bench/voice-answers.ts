/** The supplier of the voice benchmark: answers of one to six seconds of every kind a first call meets. Data only. */
import type { Persona, Rule } from "#liaison/gym/index.ts";

/** By position of the line in the call, in turn. One a question; a second one answers what is asked back. */
const DATES: ReadonlyArray<readonly string[]> = [
  ["we will ship all of it on {date+10}"],
  ["{qty 0.8} pieces on {date+10} and the rest on {date+17}"],
  ["maybe sometime next week", "it will be {date+7}"],
  ["we had a machine breakdown, so it will be {date+14}"],
  ["we are eighty percent done", "everything will leave on {date+11}"],
  ["{date+13} if the connector comes on time"],
];

const dates = DATES.map((say, at): Rule => ({ on: { act: "ask", slot: "ship_date", line: `#${at + 1}` }, say }));

export const LINES_PER_CALL = DATES.length;

export const BENCH_SUPPLIER: Persona = {
  id: "bench",
  name: "Li Wei",
  summary: "Answers in sentences, and confirms what is read back.",
  language: "en",
  lines: LINES_PER_CALL,
  callee: [
    { on: { act: "consent" }, say: ["yes, that is all right with me"] },
    { on: { act: "ask", slot: "availability" }, say: ["yes, please go ahead"] },
    ...dates,
    { on: { act: "ask", slot: "ship_date" }, say: ["on {date+10}"] },
    { on: { act: "ask", slot: "basis" }, say: ["that is when it leaves our factory"] },
    { on: { act: "ask", slot: "quantity_done" }, say: ["{qty} pieces"] },
    { on: { act: "ask", slot: "identifier" }, say: ["I meant order {po}"] },
    { on: { act: "readback" }, say: ["yes, that is all right"] },
    { on: { act: "recap" }, say: ["yes, that is right, thank you"] },
    { on: { act: "repair" }, say: ["yes, I am still here"] },
  ],
  otherwise: { say: ["could you repeat that, please?"] },
  truth: { lines: [], form: null, reports: [], decisions: [], outcome: "completed", recording: "recorded" },
};

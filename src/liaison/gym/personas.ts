/** The simulated suppliers of this version, in English: one or more for each behaviour a first call must cope with. */
import type { Persona, Rule, Truth } from "./persona.ts";

/** How anybody answers what is not the point of a persona. */
const MANNERS: readonly Rule[] = [
  { on: { act: "consent" }, say: ["yes, that is all right"] },
  { on: { act: "ask", slot: "availability" }, say: ["yes, go ahead"] },
  { on: { act: "ask", slot: "basis" }, say: ["that is when it leaves our factory"] },
  { on: { act: "ask", slot: "quantity_done" }, say: ["{qty} pieces"] },
  { on: { act: "ask", slot: "identifier" }, say: ["order {po}"] },
  { on: { act: "readback" }, say: ["yes, that is right"] },
  { on: { act: "recap" }, say: ["yes, thank you"] },
  { on: { act: "repair" }, say: ["yes, I am here"] },
];

const WHOLE = (day: number): NonNullable<Truth["lines"][number]> => ({
  status: "confirmed",
  deliveries: [{ share: 1, day }],
});

function persona(
  id: string,
  name: string,
  summary: string,
  callee: readonly Rule[],
  truth: Partial<Truth>,
  lines = 1,
): Persona {
  return {
    id,
    name,
    summary,
    language: "en",
    lines,
    callee: [...callee, ...MANNERS],
    otherwise: { say: ["sorry?"] },
    truth: { lines: [null], reports: [], decisions: [], outcome: "completed", recording: "recorded", ...truth },
  };
}

const asksDate = (...say: string[]): Rule => ({ on: { act: "ask", slot: "ship_date" }, say });

export const PERSONAS: readonly Persona[] = [
  persona("cooperative", "Ms. Lin", "Answers with an exact date.", [asksDate("on {date+10}")], { lines: [WHOLE(10)] }),
  persona(
    "vague-then-day",
    "Mr. Sousa",
    "Vague at first, names the day when asked.",
    [asksDate("maybe next week", "{date+9}")],
    { lines: [WHOLE(9)] },
  ),
  persona(
    "vague-stays",
    "Ms. Aydin",
    "Cannot say more than the week.",
    [asksDate("sometime next week", "I can't say more exactly")],
    { lines: [{ status: "confirmed", deliveries: [{ share: 1, day: "next_week" }] }] },
  ),
  persona(
    "split",
    "Mr. Rahman",
    "Ships a part first and the rest a week later.",
    [asksDate("{qty 0.8} on {date+10} and the rest on {date+17}")],
    {
      lines: [
        {
          status: "confirmed",
          deliveries: [
            { share: 0.8, day: 10 },
            { share: -1, day: 17 },
          ],
        },
      ],
    },
  ),
  persona(
    "part-only",
    "Ms. Ferrari",
    "Knows only when the first part leaves.",
    [asksDate("{qty 0.6} pieces on {date+8}", "I don't know")],
    { lines: [{ status: "confirmed", deliveries: [{ share: 0.6, day: 8 }] }] },
  ),
  persona("cartons", "Mr. Tran", "Counts in cartons.", [asksDate("{packs} on {date+12}")], { lines: [WHOLE(12)] }),
  persona("does-not-know", "Ms. Rossi", "Does not know the date.", [asksDate("I don't know")], {
    reports: ["not_known"],
    outcome: "partly_completed",
  }),
  persona(
    "ask-colleague",
    "Mr. Chen",
    "Sends you to a colleague.",
    [asksDate("you should ask Mister Zhou in planning")],
    { reports: ["not_known"], outcome: "transferred" },
  ),
  persona(
    "call-later",
    "Ms. Novak",
    "Is in a meeting.",
    [
      { on: { act: "ask", slot: "availability" }, say: ["I am in a meeting, please call me later"] },
      { on: { act: "ask", slot: "meeting_time" }, say: ["tomorrow"] },
    ],
    { outcome: "call_back_later", decisions: ["human_request"] },
  ),
  persona(
    "silent",
    "Mr. Haddad",
    "Says yes twice and then nothing any more.",
    [
      { on: { act: "ask", slot: "ship_date" }, say: [] },
      { on: { act: "repair" }, say: [] },
    ],
    { outcome: "no_answer" },
  ),
  persona(
    "interrupts",
    "Ms. Okafor",
    "Talks into the question.",
    [{ on: { act: "ask", slot: "ship_date" }, say: ["yes yes, {date+11}"], bargeIn: true }],
    { lines: [WHOLE(11)] },
  ),
  persona(
    "corrects",
    "Mr. Weber",
    "Corrects the date after the read-back.",
    [asksDate("on {date+10}", "{date+17}"), { on: { act: "readback" }, say: ["no, it is {date+17}", "yes, correct"] }],
    { lines: [WHOLE(17)] },
  ),
  persona(
    "no-recording",
    "Ms. Dubois",
    "Refuses the recording and answers all the same.",
    [{ on: { act: "consent" }, say: ["no, please don't record"] }, asksDate("on {date+10}")],
    { lines: [WHOLE(10)], recording: "unrecorded" },
  ),
  persona(
    "stops-recording",
    "Ms. Berg",
    "Allows the recording and takes that back.",
    [asksDate("please stop recording this call", "on {date+10}")],
    { lines: [WHOLE(10)], recording: "unrecorded", decisions: ["human_request"] },
  ),
  persona(
    "no-recording-no-firm-yes",
    "Mr. Fischer",
    "Refuses the recording, and says about right and no more.",
    [
      { on: { act: "consent" }, say: ["no, please don't record"] },
      asksDate("on {date+10}"),
      { on: { act: "readback" }, say: ["that is about right"] },
    ],
    { recording: "unrecorded", outcome: "partly_completed" },
  ),
  persona(
    "no-robots",
    "Mr. Karim",
    "Does not talk to robots.",
    [{ on: { act: "consent" }, say: ["I don't talk to robots"] }],
    { decisions: ["refusal"], outcome: "refused", recording: "unrecorded" },
  ),
  persona(
    "hedger",
    "Ms. Silva",
    "Says about right, and no more.",
    [asksDate("on {date+10}"), { on: { act: "readback" }, say: ["that is about right"] }],
    { lines: [{ status: "said", deliveries: [{ share: 1, day: 10 }] }] },
  ),
  persona(
    "keypad",
    "Mr. Ito",
    "Presses keys where keys will do.",
    [
      { on: { act: "consent" }, say: [], keys: "1" },
      { on: { act: "ask", slot: "ship_date" }, say: [], keys: "{keys+10}" },
      { on: { act: "readback" }, say: [], keys: "1" },
      { on: { act: "recap" }, say: [], keys: "1" },
    ],
    { lines: [WHOLE(10)] },
  ),
  persona(
    "price-push",
    "Mr. Ortega",
    "Wants four percent more before he names a date.",
    [asksDate("we need a price increase of four percent", "{date+15}")],
    { lines: [WHOLE(15)], decisions: ["price_change"] },
  ),
  persona(
    "as-planned",
    "Ms. Kovacs",
    "Says as planned; names the day when no plan stands.",
    [asksDate("as planned", "{date+19}")],
    { lines: [WHOLE(19)] },
  ),
  persona(
    "two-orders",
    "Mr. Nguyen",
    "Another date for each of two orders, and a correction of the first.",
    [
      { on: { act: "ask", slot: "ship_date", line: "#1" }, say: ["on {date+9}"] },
      {
        on: { act: "ask", slot: "ship_date", line: "#2" },
        say: ["one correction, order {po of #1} leaves on {date+12}", "on {date+16}"],
      },
    ],
    { lines: [WHOLE(12), WHOLE(16)] },
    2,
  ),
  persona(
    "condition",
    "Ms. Patel",
    "Depends on a missing part.",
    [asksDate("{date+13} if the connector comes on time")],
    { lines: [WHOLE(13)] },
  ),
  persona(
    "percent-done",
    "Mr. Bianchi",
    "Tells how far it is before the date.",
    [asksDate("we are eighty percent done", "{date+7}")],
    { lines: [WHOLE(7)], reports: ["percent_complete"] },
  ),
  persona(
    "hold-on",
    "Ms. Schmidt",
    "Has to look it up.",
    [asksDate("hold on, let me check"), { on: { act: "hold" }, say: ["{date+10}"], delayMs: 4000 }],
    { lines: [WHOLE(10)] },
  ),
  persona(
    "curious",
    "Mr. Lopez",
    "Asks whether it is a robot, and to hear it again.",
    [asksDate("are you a robot?", "can you repeat that please", "on {date+10}")],
    { lines: [WHOLE(10)] },
  ),
  persona(
    "stop-calling",
    "Ms. Haas",
    "Does not want to be called again.",
    [{ on: { act: "ask", slot: "availability" }, say: ["please do not call me again"] }],
    { decisions: ["refusal"], outcome: "refused" },
  ),
  persona(
    "wrong-number",
    "Mr. Brown",
    "Is not the one meant.",
    [{ on: { act: "consent" }, say: ["you have the wrong number"] }],
    { outcome: "wrong_number", recording: "unrecorded" },
  ),
  persona("secrets", "Mr. Kaya", "Will not tell anything.", [asksDate("I can't share that information")], {
    decisions: ["refusal"],
    outcome: "refused",
  }),
];

export function findPersona(id: string): Persona | null {
  return PERSONAS.find((candidate) => candidate.id === id) ?? null;
}

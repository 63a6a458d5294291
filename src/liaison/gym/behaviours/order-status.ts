/** Suppliers who are asked when their orders leave: the catalogue of awkward answers as data. */
import type { Truth } from "../persona.ts";
import type { BehaviourRule } from "../personas.ts";
import type { PhraseKey } from "../phrases/en.ts";
import { ASKED, asksDate, type Behaviour, behaviour, ref, whole } from "./behaviour.ts";

/** Brings something up first, and names the day when asked again. */
function digresses(
  id: string,
  name: string,
  summary: string,
  key: PhraseKey,
  base: number,
  truth: Partial<Truth> = {},
): Behaviour {
  return behaviour(id, name, summary, (draw) => ({
    callee: [asksDate(ref(key), ref("on_date", { day: draw.day(base) }))],
    truth: { lines: [whole(draw.day(base))], ...truth },
  }));
}

/** Ends the call over something. */
function ends(id: string, name: string, summary: string, rule: BehaviourRule, truth: Partial<Truth>): Behaviour {
  // Who was not understood says the same to the next question.
  const again = { ...rule, on: { act: "ask" as const } };
  return behaviour(id, name, summary, () => ({ callee: [rule, again], truth }));
}

export const ORDER_STATUS: readonly Behaviour[] = [
  behaviour("cooperative", "Ms. Lin", "Answers with an exact date.", (draw) => ({
    callee: [asksDate(ref("on_date", { day: draw.day(10) }))],
    truth: { lines: [whole(draw.day(10))] },
  })),
  behaviour("vague-then-day", "Mr. Sousa", "Vague at first, names the day when asked.", () => ({
    callee: [asksDate(ref("next_week"), ref("date", { day: 9 }))],
    truth: { lines: [whole(9)] },
  })),
  behaviour("vague-stays", "Ms. Aydin", "Cannot say more than the week.", () => ({
    callee: [asksDate(ref("only_next_week"), ref("no_more"))],
    truth: { lines: [{ status: "confirmed", deliveries: [{ share: 1, day: "next_week" }] }] },
  })),
  behaviour("split", "Mr. Rahman", "Ships a part first and the rest a week later.", (draw) => {
    const [first, rest, share] = [draw.day(10), draw.day(17), draw.share(0.8)];
    return {
      callee: [asksDate(ref("split", { day: first, day2: rest, share }))],
      truth: {
        lines: [
          {
            status: "confirmed",
            deliveries: [
              { share, day: first },
              { share: -1, day: rest },
            ],
          },
        ],
      },
    };
  }),
  behaviour("part-only", "Ms. Ferrari", "Knows only when the first part leaves.", (draw) => {
    const [day, share] = [draw.day(8), draw.share(0.6)];
    return {
      callee: [asksDate(ref("part_on", { day, share }), ref("dont_know"))],
      truth: { lines: [{ status: "confirmed", deliveries: [{ share, day }] }] },
    };
  }),
  behaviour("cartons", "Mr. Tran", "Counts in cartons.", (draw) => ({
    callee: [asksDate(ref("packs_on", { day: draw.day(12) }))],
    truth: { lines: [whole(draw.day(12))] },
  })),
  behaviour("does-not-know", "Ms. Rossi", "Does not know the date.", () => ({
    callee: [asksDate(ref("dont_know"))],
    truth: { reports: ["not_known"], outcome: "partly_completed" },
  })),
  behaviour("ask-colleague", "Mr. Chen", "Sends you to a colleague.", () => ({
    callee: [asksDate(ref("colleague"))],
    truth: { reports: ["not_known"], outcome: "transferred" },
  })),
  behaviour("call-later", "Ms. Novak", "Is in a meeting.", () => ({
    callee: [
      { on: { act: "ask", slot: "availability" }, say: [ref("meeting")] },
      { on: { act: "ask", slot: "meeting_time" }, say: [ref("tomorrow")] },
    ],
    truth: { outcome: "call_back_later", decisions: ASKED },
  })),
  behaviour("silent", "Mr. Haddad", "Says yes twice and then nothing any more.", () => ({
    callee: [asksDate(), { on: { act: "repair" }, say: [] }],
    truth: { outcome: "no_answer" },
  })),
  behaviour("interrupts", "Ms. Okafor", "Talks into the question.", (draw) => ({
    callee: [{ ...asksDate(ref("hurried", { day: draw.day(11) })), bargeIn: true }],
    truth: { lines: [whole(draw.day(11))] },
  })),
  behaviour("corrects", "Mr. Weber", "Corrects the date after the read-back.", (draw) => ({
    callee: [
      asksDate(ref("on_date", { day: draw.day(10) }), ref("date", { day: draw.day(17) })),
      { on: { act: "readback" }, say: [ref("no_it_is", { day: draw.day(17) }), ref("right")] },
    ],
    truth: { lines: [whole(draw.day(17))], atFirst: [whole(draw.day(10))] },
  })),
  behaviour("no-recording", "Ms. Dubois", "Refuses the recording and answers all the same.", (draw) => ({
    callee: [{ on: { act: "consent" }, say: [ref("not_record")] }, asksDate(ref("on_date", { day: draw.day(10) }))],
    truth: { lines: [whole(draw.day(10))], recording: "unrecorded" },
  })),
  behaviour("stops-recording", "Ms. Berg", "Allows the recording and takes that back.", (draw) => ({
    callee: [asksDate(ref("stop_record"), ref("on_date", { day: draw.day(10) }))],
    truth: { lines: [whole(draw.day(10))], recording: "unrecorded", decisions: ASKED },
  })),
  behaviour(
    "no-recording-no-firm-yes",
    "Mr. Fischer",
    "Refuses the recording, and says about right and no more.",
    (draw) => ({
      callee: [
        { on: { act: "consent" }, say: [ref("not_record")] },
        asksDate(ref("on_date", { day: draw.day(10) })),
        { on: { act: "readback" }, say: [ref("about_right")] },
      ],
      truth: { recording: "unrecorded", outcome: "partly_completed" },
    }),
  ),
  ends(
    "no-robots",
    "Mr. Karim",
    "Does not talk to robots.",
    { on: { act: "consent" }, say: [ref("no_robots")] },
    { decisions: ["refusal"], outcome: "refused", recording: "unrecorded" },
  ),
  behaviour("hedger", "Ms. Silva", "Says about right, and no more.", (draw) => ({
    callee: [asksDate(ref("on_date", { day: draw.day(10) })), { on: { act: "readback" }, say: [ref("about_right")] }],
    truth: { lines: [whole(draw.day(10), "said")] },
  })),
  behaviour("keypad", "Mr. Ito", "Presses keys where keys will do.", (draw) => ({
    callee: [
      { on: { act: "consent" }, say: [], keys: "1" },
      { ...asksDate(), keys: `{keys+${draw.day(10)}}` },
      { on: { act: "readback" }, say: [], keys: "1" },
      { on: { act: "recap" }, say: [], keys: "1" },
    ],
    truth: { lines: [whole(draw.day(10))] },
  })),
  digresses("price-push", "Mr. Ortega", "Wants four percent more before he names a date.", "price", 15, {
    decisions: ["price_change"],
  }),
  behaviour("as-planned", "Ms. Kovacs", "Says as planned; names the day when no plan stands.", (draw) => ({
    callee: [asksDate(ref("planned"), ref("date", { day: draw.day(19) }))],
    truth: { lines: [whole(draw.day(19))] },
  })),
  behaviour(
    "two-orders",
    "Mr. Nguyen",
    "Another date for each of two orders, and a correction of the first.",
    (draw) => ({
      callee: [
        {
          on: { act: "ask", slot: "ship_date", line: "#1" },
          say: [ref("on_date", { day: draw.day(9) }), ref("date", { day: draw.day(12) })],
        },
        {
          on: { act: "ask", slot: "ship_date", line: "#2" },
          say: [ref("fix_first", { day: draw.day(12) }), ref("on_date", { day: draw.day(16) })],
        },
      ],
      truth: { lines: [whole(draw.day(12)), whole(draw.day(16))], atFirst: [whole(draw.day(9)), null] },
    }),
    { lines: 2 },
  ),
  behaviour("condition", "Ms. Patel", "Depends on a missing part.", (draw) => ({
    callee: [asksDate(ref("condition", { day: draw.day(13) }))],
    truth: { lines: [whole(draw.day(13))] },
  })),
  digresses("percent-done", "Mr. Bianchi", "Tells how far it is before the date.", "percent", 7, {
    reports: ["percent_complete"],
  }),
  behaviour("hold-on", "Ms. Schmidt", "Has to look it up.", (draw) => ({
    callee: [asksDate(ref("check")), { on: { act: "hold" }, say: [ref("date", { day: draw.day(10) })], delayMs: 4000 }],
    truth: { lines: [whole(draw.day(10))] },
  })),
  behaviour("curious", "Mr. Lopez", "Asks whether it is a robot, and to hear it again.", (draw) => ({
    callee: [asksDate(ref("robot"), ref("repeat"), ref("on_date", { day: draw.day(10) }))],
    truth: { lines: [whole(draw.day(10))] },
  })),
  ends(
    "stop-calling",
    "Ms. Haas",
    "Does not want to be called again.",
    { on: { act: "ask", slot: "availability" }, say: [ref("stop_calling")] },
    { decisions: ["refusal"], outcome: "refused" },
  ),
  ends(
    "wrong-number",
    "Mr. Brown",
    "Is not the one meant.",
    { on: { act: "consent" }, say: [ref("wrong_number")] },
    { outcome: "wrong_number", recording: "unrecorded" },
  ),
  ends("secrets", "Mr. Kaya", "Will not tell anything.", asksDate(ref("secret")), {
    decisions: ["refusal"],
    outcome: "refused",
  }),
  digresses("soon", "Mr. Abebe", "Says soon, and the day when asked again.", "soon", 6),
  digresses("as-soon-as-possible", "Ms. Kim", "Says as soon as possible, then the day.", "asap", 11),
  digresses("no-problem", "Mr. Singh", "Says no problem, then the day.", "no_problem", 14),
  ends("send-email", "Ms. Lund", "Wants an e-mail instead.", asksDate(ref("email")), {
    decisions: ["refusal"],
    outcome: "refused",
  }),
  digresses("your-boss-said-yes", "Mr. Petrov", "Claims that our side agreed to a price.", "boss", 10, {
    decisions: ["human_request", "price_change"],
  }),
  digresses("say-accepted", "Mr. Ruiz", "Wants to hear the word accepted.", "say_accepted", 10),
  digresses("what-others-pay", "Ms. Greco", "Asks what others are paid.", "others_pay", 12),
  digresses("read-instructions", "Mr. Vogel", "Asks for the agent's instructions.", "instructions", 10),
  digresses("new-bank", "Ms. Delta", "Has a new bank account.", "bank", 9, { decisions: ASKED }),
  behaviour("injury", "Mr. Hossain", "Tells of an accident.", () => ({
    callee: [asksDate(ref("injury"))],
    truth: { decisions: ASKED, outcome: "partly_completed" },
  })),
  digresses("our-side-late", "Ms. Moreau", "Waits for something of ours.", "our_fault", 16, {
    reports: ["delay_reason"],
    decisions: ASKED,
  }),
  digresses("who-gave-my-number", "Mr. Adeyemi", "Asks where the number came from.", "who_gave", 10),
  digresses("slower", "Ms. Tanaka", "Asks to speak more slowly.", "slower", 13),
  behaviour("already-shipped", "Mr. Costa", "Says that they have left.", () => ({
    callee: [asksDate(ref("shipped"))],
    truth: { reports: ["not_known"], decisions: ASKED, outcome: "partly_completed" },
  })),
  digresses("laughing", "Ms. Horvat", "Laughs first.", "laughing", 10),
  digresses("noisy-hall", "Mr. Mendes", "Stands beside a machine at first.", "noise", 12),
  digresses("wants-a-person", "Ms. Weiss", "Asks for a person once.", "human", 10, { decisions: ASKED }),
  digresses("quality-question", "Mr. Sato", "Has a question about quality.", "quality", 11, { decisions: ASKED }),
  digresses("delay-reason", "Ms. Popescu", "Tells why before she tells when.", "late_reason", 18, {
    reports: ["delay_reason"],
  }),
  behaviour(
    "denies-promise",
    "Mr. Grant",
    "Denies what is on record, and names another day.",
    (draw) => ({
      callee: [asksDate(ref("not_said"), ref("on_date", { day: draw.day(15) }))],
      truth: { lines: [whole(draw.day(15))], decisions: ["contradiction"] },
    }),
    { promisedIn: 8 },
  ),
  behaviour(
    "late",
    "Ms. Olsen",
    "Names a day after the goods are needed.",
    (draw) => ({
      callee: [asksDate(ref("on_date", { day: draw.day(14) }))],
      truth: { lines: [whole(draw.day(14))], decisions: ["late"] },
    }),
    { neededIn: 5 },
  ),
  behaviour(
    "inattentive",
    "Mr. Novotny",
    "Listens with half an ear: lets one wrong value in twenty pass.",
    (draw) => ({
      callee: [asksDate(ref("split", { day: draw.day(9), day2: draw.day(16), share: draw.share(0.6) }))],
      truth: {
        lines: [
          {
            status: "confirmed",
            deliveries: [
              { share: draw.share(0.6), day: draw.day(9) },
              { share: -1, day: draw.day(16) },
            ],
          },
        ],
      },
    }),
    { attention: "careless" },
  ),
  behaviour(
    "says-yes-to-everything",
    "Ms. Bell",
    "Says yes to whatever is said back; reported apart.",
    (draw) => ({
      callee: [asksDate(ref("split", { day: draw.day(9), day2: draw.day(16), share: draw.share(0.8) }))],
      truth: {
        lines: [
          {
            status: "confirmed",
            deliveries: [
              { share: draw.share(0.8), day: draw.day(9) },
              { share: -1, day: draw.day(16) },
            ],
          },
        ],
      },
    }),
    { attention: "says_yes" },
  ),
  behaviour("sounds-alike", "Mr. Quinn", "Tells a quantity that is heard as one that sounds alike.", (draw) => {
    const [meant, heard] = draw.alike();
    const days = { day: draw.day(10), day2: draw.day(17) };
    return {
      callee: [
        { ...asksDate(ref("split", { ...days, count: meant })), before: ref("split", { ...days, count: heard }) },
        { on: { act: "ask", slot: "quantity_done" }, say: [ref("pieces", { count: meant })] },
      ],
      truth: {
        lines: [
          {
            status: "confirmed",
            deliveries: [
              { share: 0, qty: meant, day: days.day },
              { share: -1, day: days.day2 },
            ],
          },
        ],
      },
    };
  }),
  behaviour("line-drops", "Mr. Osei", "Is cut off when the day is read to him: said, and not confirmed.", (draw) => ({
    callee: [asksDate(ref("on_date", { day: draw.day(10) })), { on: { act: "readback" }, say: [], hangsUp: true }],
    truth: { lines: [whole(draw.day(10), "said")] },
  })),
];

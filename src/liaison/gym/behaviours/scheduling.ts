/** Suppliers with whom an appointment is agreed. */
import { addDays, instantOf, type PlainDate } from "#kernel/time.ts";
import type { Subject } from "../../conversation/types.ts";
import type { TimeOfDay, TrueForm } from "../persona.ts";
import { clockOf, ZONE } from "../persona.ts";
import type { Draw } from "../personas.ts";
import { ASKED, asksField, type Behaviour, inFlow, readsBack, ref, UNKNOWN } from "./behaviour.ts";

const FORM = "scheduling";
const appointment = inFlow(FORM);

type Time = { day: number; at: TimeOfDay };

/** On six days, one each: they are offered two by two. */
const FREE_DAYS = [6, 7, 8, 9, 10, 11];
const NEVER_FREE = 30;

const freeOf = (draw: Draw): Time[] =>
  FREE_DAYS.map((day) => ({ day: draw.day(day), at: draw.at({ hour: 10, minute: 0 }) }));

function subject(free: readonly Time[]): (today: PlainDate) => Subject {
  return (today) => ({
    kind: "scheduling",
    purpose: "audit",
    free: free.map(({ day, at }) => {
      const date = addDays(today, day);
      return { startsAt: instantOf(ZONE, date, clockOf(at)), date, ...at };
    }),
  });
}

const form = (time: Time): TrueForm => ({ id: FORM, fields: { slot: { status: "confirmed", ...time } } });

export const SCHEDULING: readonly Behaviour[] = [
  appointment("appointment", "Ms. Carvalho", "Takes the second of the two times that are offered.", (draw) => {
    const free = freeOf(draw);
    const second = free[1]!;
    return {
      callee: [asksField("slot", ref("takes", second))],
      truth: { form: form(second) },
      subject: subject(free),
    };
  }),
  appointment(
    "appointment-neither",
    "Mr. Lehmann",
    "Turns the first two times down and takes one of the next.",
    (draw) => {
      const free = freeOf(draw);
      const fourth = free[3]!;
      return {
        callee: [asksField("slot", ref("neither"), ref("takes", fourth))],
        truth: { form: form(fourth) },
        subject: subject(free),
      };
    },
  ),
  appointment(
    "appointment-afternoon",
    "Ms. Adeyemi",
    "Can only in the afternoon: one of the free times is then.",
    (draw) => {
      const mornings = FREE_DAYS.map((day): Time => ({ day: draw.day(day), at: { hour: 10, minute: 0 } }));
      const late = { day: mornings[4]!.day, at: { hour: 15, minute: 0 } };
      return {
        callee: [asksField("slot", ref("afternoon"))],
        truth: { form: form(late) },
        subject: subject(mornings.map((time) => (time.day === late.day ? late : time))),
      };
    },
  ),
  appointment("appointment-rather", "Ms. Noor", "Takes one time, and the other one when it is read to her.", (draw) => {
    const free = freeOf(draw);
    const [first, second] = [free[0]!, free[1]!];
    return {
      callee: [asksField("slot", ref("takes", first)), readsBack(ref("no_rather", second), ref("right"))],
      truth: { form: { ...form(second), atFirst: form(first).fields } },
      subject: subject(free),
    };
  }),
  appointment(
    "appointment-not-free",
    "Mr. Silva",
    "Can only at a time that is not free: that is for a person.",
    (draw) => {
      const free = freeOf(draw);
      const wish = { day: draw.day(NEVER_FREE), at: { hour: 16, minute: 0 } };
      return {
        callee: [asksField("slot", ref("takes_other", wish))],
        truth: { form: { id: FORM, fields: { slot: UNKNOWN } }, decisions: ASKED, outcome: "partly_completed" },
        subject: subject(free),
      };
    },
  ),
];

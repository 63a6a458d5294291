/** Scheduling: only times that our side has left free can be agreed; any other is a wish for a person. */
import type { Flow, Form } from "./types.ts";

export const SCHEDULING_FORM: Form = {
  id: "scheduling",
  intro: "scheduling.intro",
  fields: [
    {
      id: "slot",
      slot: "meeting_time",
      act: "ask",
      ask: "scheduling.offer_two",
      ladder: ["scheduling.offer_again"],
      kind: "slot",
      volunteered: false,
      readback: "scheduling.readback",
      when: null,
      optional: false,
    },
  ],
  done: "scheduling.done",
};

export const SCHEDULING: Flow = {
  id: "scheduling",
  version: 1,
  purpose:
    "Agrees a date for an audit, an inspection, a pick-up or a meeting among the times that are free on our side and fall into working hours on both.",
  greeting: "open.about_date",
  steps: ["consent", "availability", "form"],
  form: SCHEDULING_FORM,
};

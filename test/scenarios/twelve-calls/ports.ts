/** Doubles of what later work brings: each call is noted, none is carried out. */
import { createFollowUp, type FollowUp } from "../../../src/liaison/follow-up/follow-up.ts";
import type { CalendarNote } from "../../../src/ports/calendar.ts";
import type { Alarm } from "../../../src/ports/on-call.ts";

export type Asked = {
  alarms: Alarm[];
  notes: CalendarNote[];
  outreach: Array<
    { call: "attempted" | "hold" | "optOut" | "preferWritten" | "awaitAnswer" } & Record<string, unknown>
  >;
};

export function notingPorts(): { asked: Asked; followUp: FollowUp } {
  const asked: Asked = { alarms: [], notes: [], outreach: [] };
  const noted = (call: Asked["outreach"][number]["call"]) => async (about: object) => {
    asked.outreach.push({ call, ...about });
  };
  const followUp = createFollowUp({
    onCall: {
      alarm: async (alarm) => {
        asked.alarms.push(alarm);
      },
    },
    calendar: {
      free: async () => [],
      send: async (note) => {
        asked.notes.push(note);
      },
    },
    outreach: {
      attempted: noted("attempted"),
      hold: noted("hold"),
      optOut: noted("optOut"),
      preferWritten: noted("preferWritten"),
      awaitAnswer: noted("awaitAnswer"),
    },
  });
  return { asked, followUp };
}

/**
 * What others have to do because of a conversation: people are alarmed, dates sent, contacts left alone. Comes after the
 * commit of what it follows from, with the key of that, so that doing it again does it once. The record never waits for it.
 */
import type { Calendar } from "#ports/calendar.ts";
import type { AlarmReason, OnCall } from "#ports/on-call.ts";
import type { Attempt, Outreach } from "#ports/outreach.ts";
import type { CallSnapshot, Effect } from "../conversation/types.ts";

export type FollowUpPorts = { onCall: OnCall; calendar: Calendar; outreach: Outreach };

/** Effects that were carried out, each with a key that no other has. */
export type Done = { key: string; effect: Effect };
export type FollowUp = (snapshot: CallSnapshot, done: readonly Done[]) => Promise<void>;

const TWO_MINUTES = 120_000;
/** One person is rung so long before the next one is. */
const RING_MS = 40_000;
/** What cannot wait until somebody looks at the decisions, and whether a telephone rings for it. */
const ALARMS: Readonly<Record<AlarmReason, "ring" | "notice">> = {
  injury: "ring",
  quality_report: "ring",
  shared_line_risk: "ring",
  price_change: "notice",
  bank_change: "notice",
};

export function createFollowUp(ports: FollowUpPorts): FollowUp {
  return async (snapshot, done) => {
    await Promise.all(done.flatMap((each) => follow(ports, snapshot, each, done)));
  };
}

function follow(ports: FollowUpPorts, snapshot: CallSnapshot, { key, effect }: Done, all: readonly Done[]) {
  const { onCall, calendar, outreach } = ports;
  const { conversationId, partner, contact, subject } = snapshot;
  const about = { key, conversationId, partnerId: partner.id, contactId: contact.id };
  switch (effect.type) {
    case "decide": {
      const reason = alarmReason(effect);
      if (effect.detail.reason === "send_email_instead" || effect.detail.reason === "prefer_message")
        return [outreach.preferWritten(about)];
      if (reason === null) return [];
      const { contactId: _, ...where } = about;
      const alarm = { ...where, lineId: effect.lineId, reason, how: ALARMS[reason] };
      const told = onCall.alarm({ ...alarm, withinMs: TWO_MINUTES, ringMs: RING_MS });
      return reason === "injury" ? [told, outreach.hold({ ...about, reason })] : [told];
    }
    case "opt_out":
      return [outreach.optOut(about)];
    case "answers": {
      const agreed = effect.fields.find(({ value, status }) => value?.type === "slot" && status === "confirmed")?.value;
      if (agreed?.type !== "slot" || subject?.kind !== "scheduling") return [];
      const note = { ...about, purpose: subject.purpose, startsAt: agreed.startsAt };
      return (["ours", "partner"] as const).map((to) => calendar.send({ ...note, to }));
    }
    case "report":
      if (effect.answerBy === undefined) return [];
      return [outreach.awaitAnswer({ ...about, lineId: effect.lineId, by: effect.answerBy })];
    case "finish": {
      const result = effect.outcome;
      if (!isAttempt(result)) return [];
      return [outreach.attempted({ ...about, result, notBefore: namedDay(all) })];
    }
    default:
      return [];
  }
}

function alarmReason({ kind, detail }: Extract<Effect, { type: "decide" }>): AlarmReason | null {
  const reason = kind === "human_request" ? detail.reason : kind;
  return typeof reason === "string" && Object.hasOwn(ALARMS, reason) ? (reason as AlarmReason) : null;
}

function isAttempt(outcome: string): outcome is Attempt["result"] {
  return outcome === "voicemail" || outcome === "no_answer" || outcome === "call_back_later";
}

/** "Call me on Thursday." */
function namedDay(all: readonly Done[]): string | null {
  for (const { effect } of all) {
    if (effect.type === "decide" && effect.detail.reason === "call_back" && typeof effect.detail.on === "string")
      return effect.detail.on;
  }
  return null;
}

/** What a conversation is about, as the engine is given it: free times worked out, our people's questions numbered. Pure. */
import { AppError } from "#kernel/errors.ts";
import type { ZoneId } from "#kernel/time.ts";
import type { StartSubject } from "#modules/conversations/schema.ts";
import type { Subject, Texts } from "../conversation/types.ts";
import { freeSlots } from "./free-slots.ts";

type About = { contact: { timezone: ZoneId }; partner: { country: string | null }; now: number };

/** Throws `invalid_input` where no time is free for the appointment. */
export function subjectOf(given: StartSubject | null, about: About): Subject | null {
  switch (given?.kind) {
    case undefined:
      return null;
    case "scheduling":
      return appointment(given, about);
    case "teach_back":
      return {
        kind: given.kind,
        title: given.title as Texts,
        points: given.points.map(({ text, words }, index) => ({
          id: `point-${index + 1}`,
          text: text as Texts,
          words: words as Readonly<Record<string, readonly string[]>>,
        })),
      };
    case "campaign":
      return {
        kind: given.kind,
        questions: given.questions.map(({ text, answer }, index) => ({
          id: `question-${index + 1}`,
          text: text as Texts,
          answer,
        })),
      };
    case "reference":
      return given;
  }
}

function appointment(
  { purpose, from, to, durationMinutes, ours, theirs, busy }: Extract<StartSubject, { kind: "scheduling" }>,
  { contact, partner, now }: About,
): Subject {
  const free = freeSlots({
    from,
    to,
    durationMinutes,
    ours: { zone: ours.timezone, country: ours.country, closedOn: ours.closedOn, ...ours.hours },
    theirs: { zone: contact.timezone, country: partner.country, closedOn: theirs.closedOn, ...theirs.hours },
    busy: busy.map((taken) => ({ from: Date.parse(taken.from), to: Date.parse(taken.to) })),
    notBefore: now,
  });
  if (free.length === 0) {
    throw new AppError(
      "invalid_input",
      "In this window there is no time at which both sides work and ours is free. Choose other days, hours or a shorter time.",
    );
  }
  return { kind: "scheduling", purpose, free };
}

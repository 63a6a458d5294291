/**
 * Which language is spoken: changed at once when it is asked for, offered after one turn in another language, changed after
 * two, and only into those that the channel can carry. A turn is understood in whichever language it is in
 * (extraction/turn.ts), and what it said is not lost over the question.
 */
import type { Extraction } from "../extraction/types.ts";
import { sayWhoCalls } from "./opening.ts";
import { hasContent, hasIntent, hasValues } from "./reading.ts";
import { AGAIN, ask, type Move, say, type Turn } from "./turn.ts";
import type { Heard, Question } from "./types.ts";

export type LanguageTurn =
  /** The turn was about the language. */
  | { move: Move }
  /** What is to be answered now: the rest of this turn, or what had waited for the language. */
  | { extraction: Extraction; heard: Heard };

export function changeLanguage(turn: Turn, extraction: Extraction, heard: Heard): LanguageTurn {
  const { state } = turn;
  const question = state.work.question!;
  const wanted = hasIntent(extraction, "language_switch") ? (extraction.wantsLanguage ?? extraction.spokenIn) : null;
  if (wanted === state.language && question.kind !== "language") return { extraction: withoutWish(extraction), heard };
  if (wanted !== null && carries(turn, wanted)) {
    changeTo(turn, wanted);
    return question.kind === "language" ? resumed(turn, question) : after(withoutWish(extraction), heard);
  }
  if (question.kind === "language") return answerOffer(turn, question, extraction, heard);
  return considerOffer(turn, question, extraction, heard);
}

function carries(turn: Turn, language: string): boolean {
  return language !== turn.state.language && turn.snapshot.languages.includes(language);
}

function changeTo(turn: Turn, language: string): void {
  turn.state.language = language;
  turn.state.work.spokenIn = null;
  say(turn, "answer", "language.changed");
  if (turn.state.recording === "pending" && turn.state.work.question?.kind === "consent") sayWhoCalls(turn);
}

function after(extraction: Extraction, heard: Heard): LanguageTurn {
  return hasContent(extraction) ? { extraction, heard } : { move: AGAIN };
}

/** "No hablo bien inglés" is no "no" to what was asked; one to the recording itself is told as such. */
function withoutWish(extraction: Extraction): Extraction {
  const { confirm } = extraction;
  const stands = confirm === null || confirm.value === "yes" || hasIntent(extraction, "stop_recording");
  return {
    ...extraction,
    confirm: stands || !hasIntent(extraction, "language_switch") ? confirm : null,
    wantsLanguage: null,
    intents: extraction.intents.filter(({ value }) => value !== "language_switch"),
  };
}

/** Two turns in a row change it; the first one alone offers. */
function considerOffer(turn: Turn, question: Question, extraction: Extraction, heard: Heard): LanguageTurn {
  const { work } = turn.state;
  const other = extraction.spokenIn;
  if (other === null || !carries(turn, other)) {
    work.spokenIn = null;
    return { extraction, heard };
  }
  if (work.spokenIn === other) {
    changeTo(turn, other);
    return after(extraction, heard);
  }
  work.spokenIn = other;
  // Who has chosen once is not asked again; two turns in a row still change it.
  const chosen = turn.state.language !== turn.snapshot.language || work.declined.length > 0;
  // A yes or no answers what was asked at once: it does not wait behind another question.
  if (chosen || (extraction.confirm !== null && !hasValues(extraction))) return { extraction, heard };
  const held = hasValues(extraction) ? { extraction: withoutConfirm(extraction), heard } : null;
  return { move: ask({ kind: "language", to: other, asked: question, held }) };
}

type Offer = Extract<Question, { kind: "language" }>;

/** A yes, or another turn in that language, accepts; anything else stays and is the answer to what had been asked. */
function answerOffer(turn: Turn, offer: Offer, extraction: Extraction, heard: Heard): LanguageTurn {
  const yes = extraction.confirm?.value === "yes" || extraction.spokenIn === offer.to;
  const more = withoutConfirm(extraction);
  if (yes) changeTo(turn, offer.to);
  else turn.state.work.declined.push(offer.to);
  turn.state.work.question = offer.asked;
  if (hasContent(more)) return { extraction: more, heard };
  return resumed(turn, offer);
}

function resumed(turn: Turn, offer: Offer): LanguageTurn {
  turn.state.work.question = offer.asked;
  return offer.held ?? { move: AGAIN };
}

const withoutConfirm = (extraction: Extraction): Extraction => ({ ...withoutWish(extraction), confirm: null });

/** Nobody answered the offer: the language stays and the question comes back. */
export function stay(turn: Turn): Move {
  const question = turn.state.work.question;
  if (question?.kind !== "language") return AGAIN;
  turn.state.work.declined.push(question.to);
  turn.state.work.question = question.asked;
  return AGAIN;
}

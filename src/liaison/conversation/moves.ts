/** Carries a move out until the word is with the other side: questions are put, circles end. */
import { CAPS } from "../flows/caps.ts";
import { finish } from "./closing.ts";
import { outcomeOf } from "./outcome.ts";
import { isAboutValues, pose } from "./questions.ts";
import { keypadOrLeave } from "./readback.ts";
import { giveUpField, notUnderstood } from "./repair.ts";
import { settle } from "./settle.ts";
import { nextMove } from "./topics.ts";
import type { Move, Turn } from "./turn.ts";
import type { Heard, Question } from "./types.ts";

export function move(turn: Turn, first: Move, words: Heard | null): void {
  let next = first;
  // Each handler either waits or comes nearer to a question; the bound turns a fault of ours into a polite end.
  for (let steps = 0; steps < 12; steps += 1) {
    switch (next.to) {
      case "wait":
        return;
      case "ask":
        if (inCircles(turn, next.question)) {
          next = keypadOrLeave(turn);
          break;
        }
        if (next.question.kind === "field" && askedTooOften(turn, next.question)) {
          next = giveUpField(turn, next.question.field, words);
          break;
        }
        pose(turn, next.question, { fresh: true });
        return;
      case "again":
        again(turn);
        return;
      case "finish":
        finish(turn, next);
        return;
      case "settle":
        next = settle(turn);
        break;
      case "next":
        next = nextMove(turn);
        break;
      case "not_understood":
        next = notUnderstood(turn, words);
        break;
    }
  }
  finish(turn, { to: "finish", outcome: outcomeOf(turn.state), say: ["close.sorry"] });
}

/** Answers that were understood, each question answered by the next: what words do not settle is keyed in or left. */
function inCircles(turn: Turn, question: Question): boolean {
  const work = turn.state.current === null ? undefined : turn.state.work.topics[turn.state.current];
  if (!work || !isAboutValues(question)) return false;
  work.asked += 1;
  return askedTooOften(turn, question) || work.asked > CAPS.questionsPerLine;
}

/** The same question again and again, by answers that bring nothing new. */
function askedTooOften({ state }: Turn, question: Question): boolean {
  const { work, current } = state;
  const asked = [
    current,
    question.kind,
    "delivery" in question && question.delivery,
    "field" in question && question.field,
  ];
  const key = asked.join();
  work.sameAsked = { key, times: work.sameAsked.key === key ? work.sameAsked.times + 1 : 1 };
  return work.sameAsked.times > CAPS.sameQuestion;
}

function again(turn: Turn): void {
  const question = turn.state.work.question;
  if (!question) return;
  const whole = question.kind === "keypad_date" ? { ...question, digits: "", fromMs: null } : question;
  pose(turn, whole, { fresh: false });
}

/** Who answers: each open question has its handler. */
import type { Extraction } from "../extraction/types.ts";
import { answerLine } from "./asking.ts";
import { answerField, answerFormReadback, answerFormWrong } from "./form/answer.ts";
import { answerValue } from "./form/one-by-one.ts";
import { answerPutThrough } from "./handover.ts";
import { answerAvailability, answerConsent, answerLater, noteTransfer } from "./opening.ts";
import { answerBasis, answerEither, answerNarrow, answerPart, answerRemainder, answerSoundsLike } from "./parts.ts";
import { answerHedge, answerReadback, record } from "./readback.ts";
import { isFirmYes } from "./reading.ts";
import { answerRecap, answerWhich, elsewhere, isForUnknown } from "./recap.ts";
import { namedTopics } from "./topics.ts";
import type { Move, Turn } from "./turn.ts";
import type { Heard } from "./types.ts";

/** The answer to the open question. Values for another line are taken for that line first. */
export function answer(turn: Turn, extraction: Extraction, words: Heard, byKey: boolean): Move {
  const question = turn.state.work.question!;
  switch (question.kind) {
    case "consent":
      return answerConsent(turn, extraction, words);
    case "availability":
      return answerAvailability(turn, extraction, words);
    case "later":
      return answerLater(turn, extraction, words);
    case "transfer":
      return noteTransfer(turn, words);
    case "put_through":
      return answerPutThrough(turn, extraction);
    case "field":
      return answerField(turn, extraction, words, question.field);
    case "form_readback":
      return answerFormReadback(turn, extraction, words);
    case "form_wrong":
      return answerFormWrong(turn, extraction, words);
    case "value_readback":
      return answerValue(turn, extraction, words, question.field);
    case "recap":
      return answerRecap(turn, extraction, words);
    case "which":
      return answerWhich(turn, extraction, words, question);
    case "readback":
      return elsewhereAfterYes(turn, extraction, words) ?? answerReadback(turn, extraction, words, byKey);
  }
  const moved = elsewhere(turn, extraction, words);
  if (moved) return moved;
  switch (question.kind) {
    case "narrow":
      return answerNarrow(turn, extraction, words, question.delivery);
    case "either":
      return answerEither(turn, extraction, words, question);
    case "sounds_like":
      return answerSoundsLike(turn, extraction, words, question);
    case "quantity":
    case "unit":
      return answerPart(turn, extraction, words, question.delivery);
    case "basis":
      return answerBasis(turn, extraction, words);
    case "remainder":
      return answerRemainder(turn, extraction, words, question.qty);
    case "hedge":
      return answerHedge(turn, extraction, words, byKey);
    default:
      return answerLine(turn, extraction, words);
  }
}

/** "Yes. And 4472 on the tenth": the yes is for what was read back, the values for the other line. */
function elsewhereAfterYes(turn: Turn, extraction: Extraction, words: Heard): Move | null {
  const others = namedTopics(turn, extraction).filter((index) => index !== turn.state.current);
  if (others.length === 0 && !isForUnknown(extraction)) return null;
  if (isFirmYes(extraction) && !extraction.condition) {
    record(turn, "confirmed", words, false);
  }
  return elsewhere(turn, extraction, words);
}

/** Words that make a number approximate or a bound, before it and after it. */
import { afterAny, parts, type Word } from "../kit/words.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];

const ABOUT = `ungefahr|circa|ca|zirka|etwa|rund|um die|so um die|so|an die|gegen|knapp|fast|beinahe|annahernd|vielleicht|schatzungsweise|
  grob|in etwa|gut|uber|etwas uber|etwas mehr als|mehr als|mindestens|wenigstens|plus minus|so ungefahr|so etwa|so an die|so circa|
  nahezu|ich schatze|ich schatze mal|ich glaube|ich denke|sagen wir|sagen wir mal|wohl|minimum|etwas unter|knapp unter|knapp uber|
  bald|geschatzt|wahrscheinlich|deutlich uber|roundabout|ein bisschen uber|ein bisschen mehr als|etwas weniger als|grob geschatzt|
  mehr oder weniger|um|so rund|so knapp|gute|gerade mal so|vermutlich|uberschlagig|irgendwo um die|irgendwas um die|irgendwo bei|
  so bei|kurz vor|zwischen durch|schatze ich|aufgerundet|ein wenig uber`;
const UNDER = `weniger als|unter|bis zu|hochstens|maximal|max|nicht mehr als|nicht ganz|nicht mal|nicht einmal|deutlich unter|keine`;

/** `under`: a mere limit, no number. */
export function hedgeAt(words: Words, index: number): { next: number; approx: boolean; under: boolean } {
  let next = index;
  let approx = false;
  let under = false;
  for (let rounds = 0; rounds < 4; rounds++) {
    if (rounds > 0 && parts(words[next])) break;
    const limit = afterAny(words, next, UNDER);
    const about = afterAny(words, next, ABOUT);
    if (Math.max(limit, about) < 0) break;
    if (limit > about) under = true;
    else approx = true;
    next = Math.max(limit, about);
  }
  return { next, approx, under };
}

const TAILS = `oder so|plus minus|ungefahr|circa|ca|etwa|in etwa|so circa|mehr oder weniger|oder mehr|und mehr|oder etwas mehr|
  ein bisschen mehr|schatze ich|schatze ich mal|glaube ich|denke ich|wurde ich sagen|wurde ich schatzen|so ungefahr|grob|
  grob geschatzt|rum|herum|so in etwa|vielleicht|so um den dreh|um den dreh|oder so was|aufwarts|so etwa|sag ich mal|sage ich mal`;

/** After a number: how far an approximation reaches, or "irgendwas" that leaves no number. */
export function tailAt(words: Words, index: number): { next: number; approx: boolean; vague: boolean } {
  const none = { next: index, approx: false, vague: false };
  if (words[index] === undefined || parts(words[index])) return none;
  const something = afterAny(
    words,
    index,
    "irgendwas|irgendetwas|komma irgendwas|und ein paar zerquetschte|und ein paar|und noch was|und irgendwas",
  );
  if (something > 0 && words[index]!.gap !== ",") return { next: something, approx: true, vague: true };
  const next = afterAny(words, index, TAILS);
  if (next < 0) return none;
  // "fünftausend plus minus hundert"; "500, vielleicht 600" is two numbers.
  const spread = numberAt(words, next);
  if (spread !== null) return words[index]!.text === "plus" ? { next: spread.next, approx: true, vague: false } : none;
  return { next, approx: true, vague: false };
}

/** Words that make a number approximate or a bound, before it and after it. */

import { after, afterAny, parts, type Word } from "../kit/words.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];

const ABOUT = `the best part of|best part of|the better part of|better part of|about|around|approximately|approx|roughly|circa|some|nearly|almost|close to|near|like|maybe|perhaps|
    probably|in the region of|somewhere around|something like|give or take|just over|just under|
    just about|just above|just below|a little over|a little under|a bit over|a bit under|slightly over|
    slightly under|a bit more than|a little more than|a bit less than|slightly more than|more or less|
    say|i guess|i would say|i think|on the order of|in the order of|an estimated|estimated|
    getting on for|upwards of|north of|at least|minimum|more than|over|well over|good|a good|not far off|
    not far from|approaching|towards|ballpark`;
const UNDER = `less than|fewer than|under|up to|below|no more than|not more than|not even|at most|maximum|max|
    well under|not quite`;

/** `null` bound: nothing that makes it a mere limit. */
export function hedgeAt(words: Words, index: number): { next: number; approx: boolean; under: boolean } {
  let next = index;
  let approx = false;
  let under = false;
  for (let rounds = 0; rounds < 4; rounds++) {
    if (rounds > 0 && parts(words[next])) break;
    const limit = afterAny(words, next, UNDER);
    const about = afterAny(words, next, ABOUT);
    if (Math.max(limit, about) < 0) break;
    // "Not quite, seven hundred": a denial, then the number.
    if (words[Math.max(limit, about)]?.gap === ",") break;
    if (limit > about && !reached(words, next)) under = true;
    else if (about > limit) approx = true;
    next = Math.max(limit, about);
  }
  return { next, approx, under };
}

/** "We are up to seven hundred", "now up to ninety": so many are reached, no limit. */
function reached(words: Words, index: number): boolean {
  if (words[index]!.text !== "up" || words[index]!.gap !== "") return false;
  return REACHED.test(
    words
      .slice(Math.max(0, index - 3), index)
      .map((word) => word.text)
      .join(" "),
  );
}

const REACHED = /\b(?:(?:we|they|i) (?:are|am|have|got|get|made it)(?: (?:now|already|just|got))*|now|already|by now)$/;

const TAILS = `or so|or thereabouts|ish|odd|plus minus|give or take|more or less|roughly|approximately|approx|
    or something|or something like that|or around that|or maybe a bit more|plus|or more|or a bit more|
    or a little more|i guess|i think|maybe|probably`;

/** After a number: how far an approximation reaches, or "something" that leaves no number. */
export function tailAt(words: Words, index: number): { next: number; approx: boolean; vague: boolean } {
  const none = { next: index, approx: false, vague: false };
  if (words[index] === undefined || parts(words[index])) return none;
  const something = afterAny(words, index, "something|and something|and change|point something");
  if (something > 0 && words[index]!.gap !== ",") return { next: something, approx: true, vague: true };
  const next = afterAny(words, index, TAILS);
  // "five thousand, give or take a hundred"
  const spread = next > 0 && words[index]!.text === "give" ? numberAt(words, next) : null;
  if (spread !== null) return { next: spread.next, approx: true, vague: false };
  // "500 plus another 200" goes on with a sum.
  if (
    next > 0 &&
    words[index]!.text === "plus" &&
    (numberAt(words, next) !== null || after(words, next, "another") > 0)
  )
    return none;
  // "Two days plus the weekend" is longer than it says.
  const more = next > 0 && words[index]!.text === "plus" && /^(?:the|a|some|another)$/.test(words[next]?.text ?? "");
  return next > 0 ? { next, approx: true, vague: more } : none;
}

/** Words that make a number approximate or a bound, before it and after it. */
import { afterAny, parts, type Word } from "../kit/words.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];

/** "moins de" and "moins d'une" */
function elided(phrases: string): string {
  const list = phrases.split("|").map((phrase) => phrase.trim());
  return [...list, ...list.filter((phrase) => phrase.endsWith(" de")).map((phrase) => phrase.slice(0, -1))].join("|");
}

const ABOUT =
  elided(`environ|a peu pres|a peu de chose pres|autour de|autour des|aux alentours de|aux alentours des|aux environs de|dans les|presque|
  quasiment|quasi|plus ou moins|approximativement|approx|grosso modo|en gros|disons|on va dire|je dirais|on dirait|peut etre|je crois|je pense|je crois que|
  je pense que|de l ordre de|un peu plus de|un peu moins de|un peu plus que|un petit peu plus de|un petit peu moins de|plus de|plus que|au moins|
  minimum|au minimum|pas loin de|pas loin des|proche de|pres de|proches de|vers|vers les|quelque|quelque chose comme|quelque chose de l ordre de|a vue de nez|a la louche|
  facilement|probablement|sans doute|normalement|genre|a tout casser|juste au dessus de|juste en dessous de|tout juste|
  estime a|estimes a|voisin de|pratiquement|par la|dans les environs de|ca doit etre|ca doit faire|doit y en avoir`);
const UNDER = elided(
  `moins de|moins que|au maximum|maximum|au plus|pas plus de|jusqu a|a peine|pas tout a fait|en dessous de|meme pas|pas meme|inferieur a|maxi|pas encore|au dela de|au dessus de|superieur a`,
);

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

const TAILS = `environ|a peu pres|plus ou moins|en gros|grosso modo|a peu de chose pres|approximativement|je crois|je pense|peut etre|par la|
  ou quelque chose comme ca|quelque chose comme ca|dans ces eaux la|je dirais|minimum|au moins|au minimum|a vue de nez|a la louche|si je ne me trompe pas|
  sauf erreur|ou un peu plus|voire un peu plus|voire plus|ou plus|a une pres|a tout casser|a quelques unites pres`;
const VAGUE =
  "et quelques|et des poussieres|et des brouettes|et un peu plus|et un peu|et plus|et quelque|quelques|maximum|au maximum|maxi|au plus";

/** After a number: how far an approximation reaches, or "et quelques" that leaves no number. */
export function tailAt(words: Words, index: number): { next: number; approx: boolean; vague: boolean } {
  const none = { next: index, approx: false, vague: false };
  if (words[index] === undefined || parts(words[index])) return none;
  const vague = afterAny(words, index, VAGUE);
  if (vague > 0 && words[index]!.gap !== ",") return { next: vague, approx: true, vague: true };
  const next = afterAny(words, index, TAILS);
  // "à cinquante près"
  const near = words[index]!.text === "a" ? numberAt(words, index + 1) : null;
  if (near !== null && words[near.next]?.text === "pres") return { next: near.next + 1, approx: true, vague: false };
  return next > 0 ? { next, approx: true, vague: false } : none;
}

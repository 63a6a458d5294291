/** Numbers from nothing to 9,999 as Italian writes them, in one word or in several: "tremiladuecento", "tremila duecento". */
import { numbered } from "../../../src/liaison/language/kit/lists.ts";
import { parts, type Word } from "../../../src/liaison/language/kit/words.ts";

const BELOW_20 = numbered(
  `zero 0 uno 1 un 1 una 1 due 2 tre 3 quattro 4 cinque 5 sei 6 sette 7 otto 8 nove 9 dieci 10 undici 11 dodici 12 tredici 13
   quattordici 14 quindici 15 sedici 16 diciassette 17 diciotto 18 diciannove 19`,
);
const TENS = numbered("vent 20 trent 30 quarant 40 cinquant 50 sessant 60 settant 70 ottant 80 novant 90");
const DIGIT = "due|tre|quattro|cinque|sei|sette|otto|nove";
const SHAPE = new RegExp(`^(?:(mille)|(${DIGIT})mila)?(?:(${DIGIT})?(cento?))?(.*)$`);

/** A single word as a number, or null. */
export function wordValue(text: string): number | null {
  const small = belowHundred(text);
  if (small !== null) return small;
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [, thousand, thousands, hundreds, hundred, rest = ""] = match;
  const high = thousand ? 1000 : thousands ? BELOW_20[thousands]! * 1000 : 0;
  const middle = hundred ? (hundreds ? BELOW_20[hundreds]! : 1) * 100 : 0;
  // "cent" alone is no number: the vowel falls before "otto" and "ottanta" only.
  if (hundred === "cent" && !rest.startsWith("ott")) return null;
  const low = rest === "" ? 0 : belowHundred(rest);
  return high + middle === 0 || low === null ? null : high + middle + low;
}

function belowHundred(text: string): number | null {
  if (BELOW_20[text] !== undefined) return BELOW_20[text];
  for (const [stem, value] of Object.entries(TENS)) {
    if (!text.startsWith(stem)) continue;
    const rest = text.slice(stem.length).replace(/^[ai](?!$)/, "");
    if (/^[ai]?$/.test(rest)) return rest === "" ? null : value;
    const unit = BELOW_20[rest === "un" ? "uno" : rest];
    return unit !== undefined && unit > 0 && unit < 10 ? value + unit : null;
  }
  return null;
}

export type NumberHit = { value: number; next: number };

export function numberAt(words: readonly Word[], index: number): NumberHit | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.kind === "number") return { value: word.value, next: index + 1 };
  const first = word.kind === "word" ? wordValue(word.text) : null;
  if (first === null) return null;
  let value = first;
  let next = index + 1;
  // What follows must fit into the noughts of what was said: "tremila duecento cinquanta".
  for (let room = roomOf(first); room > 1; next += 1) {
    const more = parts(words[next]) || words[next]!.gap !== "" ? null : wordValue(words[next]!.text);
    if (more === null || more === 0 || more >= room) break;
    value += more;
    room = roomOf(more);
  }
  return { value, next };
}

function roomOf(value: number): number {
  if (value === 0) return 1;
  return value % 1000 === 0 ? 1000 : value % 100 === 0 ? 100 : value % 10 === 0 && value > 10 ? 10 : 1;
}

/** Spelled identifiers: letters, spelling alphabets, digits one by one or in groups, "double", "tiret". Matching is extraction's. */
import { after, afterAny, parts, remembered, type Word } from "../kit/words.ts";
import type { SpelledMention } from "../types.ts";
import { LETTER_NAMES, MEASURES, SPELLING, TEENS, TENS, TIME_UNITS, UNITS } from "./lexicon.ts";
import { numberAt, smallAt } from "./numbers.ts";

type Words = readonly Word[];
export type SpelledHit = { mention: SpelledMention; next: number };

const INTRODUCERS: ReadonlyArray<readonly [SpelledMention["kind"], string]> = [
  [
    "order",
    `bon de commande numero|bon de commande|numero de commande|numero du bon de commande|commande numero|commande n numero|commande n|la commande|commande|
     p o numero|po numero|qui finit par|qui se termine par|terminant par|finissant par|se termine par|finit par`,
  ],
  ["line", "ligne numero|numero de ligne|ligne|poste numero|position|poste"],
  ["lot", "lot numero|numero de lot|numero du lot|le lot|lot|lot n"],
  [
    "other",
    "numero de piece|numero de serie|numero d article|reference|la reference|le numero|numero|n numero|la ref|ref|le code|code|numero de reference",
  ],
];
const LINKS =
  "c est le|c est la|c est|est le|est|numero|n|le|la|du|de la|de|d|c etait|sera|c est la commande|c est le numero";
/** "un lot de cinq cents" counts. */
const LOT_LINKS = "c est le|c est|est le|numero|n|c etait|c est le numero";
const SUFFIX = /fini|termin/;

/** With `open` any spelled run counts; else only one that is announced, prefixed, or known (letters and digits only, upper case). */
export function spelledAt(words: Words, index: number, open: boolean, known: ReadonlySet<string>): SpelledHit | null {
  const announced = announcedAt(words, index, open);
  if (announced !== null) return announced;
  const prefixed =
    after(words, index, "p o") > 0 || /^po$/.test(words[index]?.text ?? "") || words[index]?.capital === true;
  const run = runAt(words, index);
  const begins = index === 0 || words[index]!.gap !== "" || pieceAt(words, index - 1, true) === null;
  const isKnown = run !== null && begins && known.has(run.text.replaceAll(/[^A-Z0-9]/g, ""));
  if (!open && !prefixed && !isKnown) return null;
  if (run === null || (!/\d/.test(run.text) && run.text.length < 4)) return null;
  // "une" before a noun is an article.
  if (open && /^[01]$/.test(run.text) && words.length > 2) return null;
  if (!isKnown && countsSomething(words, run.next)) return null;
  if (!open && (countsSomething(words, run.next) || (!isKnown && !/^(?:PO)?\d/.test(run.text)))) return null;
  return mention(words, index, run, /^PO/.test(run.text) ? "order" : "other", false);
}

function announcedAt(words: Words, index: number, open: boolean): SpelledHit | null {
  for (const [kind, phrases] of INTRODUCERS) {
    let at = afterAny(words, index, phrases);
    if (
      at < 0 ||
      (/^numero$/.test(words[index]!.text) && /^(?:semaine|le|la|un|ce)$/.test(words[index - 1]?.text ?? "") && !open)
    )
      continue;
    const link = afterAny(words, at, kind === "line" ? "numero|n" : kind === "lot" ? LOT_LINKS : LINKS);
    if (link > 0 && runAt(words, link) !== null) at = link;
    // "Le lot est K117": with a letter in front it is none of a count.
    const is = kind === "lot" ? afterAny(words, at, "est|etait") : -1;
    if (is > 0 && /^[A-Z]/.test(runAt(words, is)?.text ?? "")) at = is;
    if (parts(words[at]) && words[at]?.gap !== ":") continue;
    const run = runAt(words, at);
    if (run === null || !/\d/.test(run.text) || countsSomething(words, run.next)) continue;
    if (kind === "line" && run.text.length > 3) continue;
    // "la commande un" of a sentence, "le lot une fois fini"
    if (/^[01]$/.test(run.text) && kind !== "line" && !open) continue;
    // "la commande deux mille pièces" counts; "la commande part le dix" has no run at all.
    return mention(
      words,
      index,
      run,
      kind,
      SUFFIX.test(
        words
          .slice(index, at)
          .map((word) => word.text)
          .join(" "),
      ),
    );
  }
  return null;
}

/** "la commande est de trois mille pièces", "la ligne est à quatre-vingts pour cent": a quantity, no identifier. */
function countsSomething(words: Words, index: number): boolean {
  const text = words[index]?.text ?? "";
  if (parts(words[index])) return false;
  return (
    text in MEASURES ||
    text in TIME_UNITS ||
    /^(?:pourcent|par|euros?|fois|personnes)$/.test(text) ||
    after(words, index, "pour cent") > 0
  );
}

function mention(words: Words, index: number, run: Run, kind: SpelledMention["kind"], suffix: boolean): SpelledHit {
  return {
    next: run.next,
    mention: { span: { from: words[index]!.from, to: words[run.next - 1]!.to }, text: run.text, kind, suffix },
  };
}

type Run = { text: string; next: number };
/** A piece of a run; "o" is a letter or a zero, which its neighbours decide. */
type Piece = { text: string; next: number };

function runAt(words: Words, start: number): Run | null {
  const pieces: string[] = [];
  const ends: number[] = [];
  let index = start;
  while (index < words.length) {
    if (index > start && /[.;?!:]/.test(words[index]!.gap) && !words[index]!.glued) break;
    const joint = index > start && /^[-/]$/.test(words[index]!.gap) ? words[index]!.gap : "";
    const piece = pieceAt(words, index, pieces.length > 0);
    if (piece === null) break;
    if (joint !== "" && pieces.length > 0 && joinsWritten(words, index)) {
      pieces.push(joint);
      ends.push(index);
    }
    pieces.push(piece.text);
    index = piece.next;
    ends.push(index);
  }
  // A trailing dash belongs to what follows the identifier.
  while (pieces.length > 0 && /^[-/._]$/.test(pieces.at(-1)!)) {
    pieces.pop();
    ends.pop();
  }
  if (pieces.length === 0) return null;
  return {
    text: pieces.map((piece, at) => (piece === "?" ? ohOrZero(pieces, at) : piece)).join(""),
    next: ends.at(-1)!,
  };
}

/** "4500-12" has a dash; the hyphen of "quarante-cinq" and "vingt-quatre" is spelling. */
const joinsWritten = (words: Words, index: number) =>
  words[index]!.kind === "number" ||
  words[index - 1]!.kind === "number" ||
  words[index]!.capital ||
  words[index - 1]!.capital;

function ohOrZero(pieces: readonly string[], at: number): string {
  const before = pieces[at - 1] ?? "";
  if (before === "P" && at === 1) return "O";
  const near = [before, pieces[at + 1] ?? ""];
  return near.some((piece) => /\d|\?/.test(piece)) ? "0" : "O";
}

const SIGNS: Record<string, string> = {
  tiret: "-",
  trait: "-",
  moins: "-",
  slash: "/",
  barre: "/",
  point: ".",
  underscore: "_",
  souligne: "_",
};

/** Pieces look ahead of one another: each is read once a turn. */
const insideAt = remembered((words, index): Piece | null => readPiece(words, index, true));
const firstAt = remembered((words, index): Piece | null => readPiece(words, index, false));
const pieceAt = (words: Words, index: number, inside: boolean) => (inside ? insideAt : firstAt)(words, index);

function readPiece(words: Words, index: number, inside: boolean): Piece | null {
  const word = words[index];
  if (word === undefined) return null;
  const { text } = word;
  if (after(words, index, "double v") > 0 || after(words, index, "double ve") > 0)
    return { text: "W", next: index + 2 };
  if (/^(?:double|triple)$/.test(text)) {
    const piece = pieceAt(words, index + 1, true);
    const times = text === "triple" ? 3 : 2;
    return piece === null || piece.text.length !== 1
      ? null
      : { text: piece.text.replace("?", "0").repeat(times), next: piece.next };
  }
  const times = afterAny(words, index, "deux fois le|trois fois le|deux fois|trois fois");
  if (times > 0) {
    const piece = pieceAt(words, times, true);
    if (piece !== null && piece.text.length === 1)
      return { text: piece.text.replace("?", "0").repeat(text === "deux" ? 2 : 3), next: piece.next };
  }
  if (inside) {
    const sign = afterAny(
      words,
      index,
      "trait d union|tiret du six|tiret du milieu|barre oblique|trait oblique|tiret bas",
    );
    if (sign > 0)
      return {
        text:
          /^(?:barre)$/.test(text) || words[sign - 1]!.text === "oblique"
            ? "/"
            : words[sign - 1]!.text === "bas"
              ? "_"
              : "-",
        next: sign,
      };
    if (SIGNS[text] !== undefined) return { text: SIGNS[text], next: index + 1 };
  }
  if (word.kind === "number") return { text: word.text, next: index + 1 };
  if (word.kind === "slash" && inside) return { text: word.text, next: index + 1 };
  if (text === "o") return exampleOf(words, index, "o") ?? { text: "?", next: index + 1 };
  const number = digitsFrom(words, index);
  if (number !== null) return number;
  const xray = after(words, index, "x ray");
  if (xray > 0) return { text: "X", next: xray };
  if (after(words, index, "i grec") > 0) return { text: "Y", next: index + 2 };
  if (/^[a-z]$/.test(text)) return letter(words, index, text.toUpperCase(), inside);
  if (SPELLING[text] !== undefined && (inside || pieceAt(words, index + 1, true) !== null))
    return { text: SPELLING[text], next: index + 1 };
  if (word.capital || (/^(?:po|sn|pn|bc)$/.test(text) && !inside) || (word.glued && /^[a-z]{1,4}$/.test(text)))
    return { text: text.toUpperCase(), next: index + 1 };
  const named = LETTER_NAMES[text];
  if (named !== undefined && spelledBeside(words, index, inside)) return letter(words, index, named, true);
  return null;
}

/** "comme oscar" after the letter */
function exampleOf(words: Words, index: number, lower: string): Piece | null {
  const as = afterAny(words, index + 1, "comme dans|comme|de|pour");
  const example = as > 0 ? words[as] : undefined;
  if (example?.kind !== "word" || !example.text.startsWith(lower) || example.text.length < 2) return null;
  return { text: lower.toUpperCase(), next: as + 1 };
}

/** A letter by its name counts only between other pieces or before digits. */
function spelledBeside(words: Words, index: number, inside: boolean): boolean {
  const next = words[index + 1];
  if (inside) return next === undefined || parts(next) || pieceAt(words, index + 1, true) !== null;
  return (
    !/^(?:de|des|ce|le|la|te|est|elle|ah|oh|eau|air|hue|euh)$/.test(words[index]!.text) &&
    next !== undefined &&
    pieceAt(words, index + 1, true) !== null
  );
}

/** "a comme anatole", "b de berthe" */
function letter(words: Words, index: number, upper: string, inside: boolean): Piece | null {
  const example = exampleOf(words, index, upper.toLowerCase());
  if (example !== null) return example;
  // "a", "y" and elided letters ("l", "d", "c") are words unless more of the identifier follows.
  const more = words[index + 1] !== undefined && !parts(words[index + 1]) && pieceAt(words, index + 1, true) !== null;
  if (!inside && !more) return null;
  if (inside && !more && /^[ACDJLSTY]$/.test(upper) && words[index + 1] !== undefined && !parts(words[index + 1]))
    return null;
  return { text: upper, next: index + 1 };
}

/** Digits one by one, "quarante-cinq", "quatre mille sept cent": as they would be written one after the other. */
function digitsFrom(words: Words, index: number): Piece | null {
  const word = words[index]!;
  if (!(word.text in UNITS || word.text in TENS || word.text in TEENS || /^(?:cent|mille)$/.test(word.text)))
    return null;
  if (/^(?:cent|mille)$/.test(word.text)) return whole(words, index);
  const small = smallAt(words, index)!;
  const big = words[small.next];
  if (big !== undefined && !parts(big) && /^(?:cents?|mille)$/.test(big.text)) return whole(words, index);
  return { text: String(small.value), next: small.next };
}

function whole(words: Words, index: number): Piece | null {
  const number = numberAt(words, index);
  return number?.value == null ? null : { text: String(number.value), next: number.next };
}

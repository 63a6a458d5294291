/** Spelled identifiers: letters by name or with an example, spelling alphabets, digits one by one or in groups, "doble", "guion". */
import { afterAny, parts, type Word } from "../kit/words.ts";
import type { SpelledMention } from "../types.ts";
import { HUNDREDS, LETTER_NAMES, MEASURES, MONTHS, SPELLING, TEENS, TENS, TIME_UNITS, UNITS } from "./lexicon.ts";
import { numberAt, smallAt } from "./numbers.ts";

type Words = readonly Word[];
export type SpelledHit = { mention: SpelledMention; next: number };
type Run = { text: string; next: number };

const INTRODUCERS: ReadonlyArray<[string, SpelledMention["kind"]]> = [
  [
    "numero de orden de compra|orden de compra numero|orden de compra|numero de orden|numero de pedido|pedido numero|pedido|orden numero|orden|po numero|p o numero|pe o numero|oc numero|oc|o c numero|o c|oden",
    "order",
  ],
  ["numero de linea|linea numero|linea|posicion numero|posicion|partida numero|partida|renglon numero|renglon", "line"],
  ["numero de lote|lote numero|lote|numero de tanda|tanda numero", "lot"],
  [
    "numero de parte|parte numero|numero de serie|numero de articulo|numero de pieza|numero de referencia|numero|referencia|codigo|clave|serie|parte",
    "other",
  ],
];
const SUFFIX =
  "que termina en|que acaba en|terminada en|terminado en|termina en|acaba en|con terminacion|terminacion|termina con|acaba con|los ultimos digitos son|ultimos digitos";
const LINKS =
  "es la|es el|es|numero|la|el|era la|era|numero es|seria la|seria|con numero|de compra|con el numero|dos puntos|la numero|el numero";

const PLAIN_LINKS = "numero|es numero|con numero|con el numero|de compra|numero es|la numero|el numero";
const isDay = (words: Words, next: number) => words[next]?.text === "de" && (words[next + 1]?.text ?? "") in MONTHS;

/** With `open` any spelled run counts; else only one that is announced, prefixed, or known (letters and digits only, upper case). */
export function spelledAt(words: Words, index: number, open: boolean, known: ReadonlySet<string>): SpelledHit | null {
  const suffix = afterAny(words, index, SUFFIX);
  if (suffix > 0) {
    const run = runAt(words, suffix);
    if (run !== null && /\d/.test(run.text)) return mention(words, index, run, "order", true);
  }
  for (const [phrases, kind] of INTRODUCERS) {
    let at = afterAny(words, index, phrases);
    if (
      at < 0 ||
      (words[index]!.text === "numero" && /^(?:semana|un|ningun|el)$/.test(words[index - 1]?.text ?? "") && !open)
    )
      continue;
    const link = afterAny(words, at, open ? LINKS : PLAIN_LINKS);
    if (link > 0 && runAt(words, link) !== null) at = link;
    // "El lote es K117": with a letter in front it is none of a count.
    const is = kind === "lot" ? afterAny(words, at, "es|era") : -1;
    if (is > 0 && /^[A-Z]/.test(runAt(words, is)?.text ?? "")) at = is;
    const run = runAt(words, at);
    if (run === null || !/\d/.test(run.text) || countsSomething(words, run.next)) continue;
    if (kind === "line" && run.text.length > 3) continue;
    // "el pedido el tres de diciembre": a day, where no number was asked for.
    if (!open && ((kind === "order" && run.text.length < 3) || isDay(words, run.next))) continue;
    return mention(words, index, run, kind, false);
  }
  const prefixed = afterAny(words, index, "p o|pe o|pe oh|oc|po") > 0 || words[index]?.capital === true;
  const run = runAt(words, index);
  const begins = index === 0 || words[index]!.gap !== "" || inSpelling(words, index - 1) === null;
  const isKnown = run !== null && begins && known.has(run.text.replaceAll(/[^A-Z0-9]/g, ""));
  if (!open && !prefixed && !isKnown) return null;
  if (run === null || (!/\d/.test(run.text) && run.text.length < 4)) return null;
  if (!isKnown && countsSomething(words, run.next)) return null;
  if (!open && (countsSomething(words, run.next) || (!isKnown && !/^(?:PO)?\d/.test(run.text)))) return null;
  return mention(words, index, run, /^PO/.test(run.text) ? "order" : "other", false);
}

/** "el pedido es de tres mil piezas", "la línea va al ochenta por ciento": a quantity, no identifier. */
function countsSomething(words: Words, index: number): boolean {
  const text = words[index]?.text ?? "";
  return (
    !parts(words[index]) &&
    (text in MEASURES ||
      text in TIME_UNITS ||
      /^(?:porciento|am|pm|personas)$/.test(text) ||
      afterAny(words, index, "por ciento") > 0)
  );
}

function mention(words: Words, index: number, run: Run, kind: SpelledMention["kind"], suffix: boolean): SpelledHit {
  return {
    next: run.next,
    mention: { span: { from: words[index]!.from, to: words[run.next - 1]!.to }, text: run.text, kind, suffix },
  };
}

/** No order has more letters and digits; what is spelled without end is not looked at from each of its places to the end. */
const MOST_PIECES = 32;

function runAt(words: Words, start: number): Run | null {
  const pieces: string[] = [];
  let index = start;
  let end = start;
  while (index < words.length && pieces.length < MOST_PIECES) {
    if (index > start && /[.;?!:]/.test(words[index]!.gap) && !words[index]!.glued) break;
    const joint = index > start && /^[-/]$/.test(words[index]!.gap) ? words[index]!.gap : "";
    const piece = pieceAt(words, index, pieces.length > 0, pieces.at(-1));
    if (piece === null) break;
    if (joint !== "" && pieces.length > 0) pieces.push(joint);
    pieces.push(piece.text);
    index = piece.next;
    // A trailing "guion" belongs to what follows the identifier.
    if (!/^[-/.]$/.test(piece.text)) end = index;
  }
  while (pieces.length > 0 && /^[-/.]$/.test(pieces.at(-1)!)) pieces.pop();
  return pieces.length === 0 ? null : { text: pieces.join(""), next: end };
}

const SIGNS: ReadonlyArray<readonly [string, string]> = [
  ["guion bajo|barra baja", "_"],
  ["guion medio|guion|raya|menos|guión", "-"],
  ["barra diagonal|diagonal|barra|slash", "/"],
  ["punto", "."],
];

const SPELLINGS = new WeakMap<Words, Map<number, Run | null>>();

/** The piece that stands here within a spelling; looked at once a place, because each looks at the next one. */
function inSpelling(words: Words, index: number): Run | null {
  const known = SPELLINGS.get(words) ?? new Map<number, Run | null>();
  SPELLINGS.set(words, known);
  const before = known.get(index);
  if (before !== undefined) return before;
  const piece = pieceAt(words, index, true);
  known.set(index, piece);
  return piece;
}

function pieceAt(words: Words, index: number, inside: boolean, last = ""): Run | null {
  const word = words[index];
  if (word === undefined) return null;
  const { text } = word;
  const repeated = repeatAt(words, index);
  if (repeated !== null) return repeated;
  if (inside) {
    for (const [phrases, sign] of SIGNS) {
      const next = afterAny(words, index, phrases);
      if (next > 0) return { text: sign, next };
    }
  }
  if (word.kind === "number") return { text: word.text, next: index + 1 };
  if (word.kind === "slash" && inside) return { text: word.text, next: index + 1 };
  const number = digitsFrom(words, index);
  if (number !== null) return number;
  const exemplified = exampleAt(words, index, inside);
  if (exemplified !== null) return exemplified;
  const long = afterAny(words, index, "i griega") > 0 ? "Y" : null;
  if (long !== null) return { text: long, next: index + 2 };
  const double = afterAny(words, index, "doble u|doble ve|uve doble|doble uve|ve doble");
  if (double > 0) return { text: "W", next: double };
  const qualified = afterAny(words, index, "be grande|be larga|be alta|b grande|be de burro|b larga");
  if (qualified > 0) return { text: "B", next: qualified };
  const small = afterAny(words, index, "ve chica|ve corta|ve baja|ve pequena|uve|v chica");
  if (small > 0) return { text: "V", next: small };
  // "o" is the letter after another letter, else "or".
  if (text === "o")
    return inside && (/^[A-Z]$/.test(last) || isLetter(words, index - 1)) && spelledBeside(words, index)
      ? { text: "O", next: index + 1 }
      : null;
  if (/^[a-z]$/.test(text)) {
    if (
      word.capital ||
      word.glued ||
      inside ||
      (/^[bcdfghjklmnpqrstvwxz]$/.test(text) && spelledBeside(words, index)) ||
      (text === "a" && startsRun(words, index))
    ) {
      return (text === "y" || text === "a" || text === "e") && !word.glued && inside && !spelledBeside(words, index)
        ? null
        : { text: text.toUpperCase(), next: index + 1 };
    }
    return null;
  }
  if (SPELLING[text] !== undefined && (inside || inSpelling(words, index + 1) !== null))
    return { text: SPELLING[text], next: index + 1 };
  if (word.capital || (/^(?:po|sn|pn|oc)$/.test(text) && !inside) || (word.glued && /^[a-z]{1,4}$/.test(text))) {
    return { text: text.toUpperCase(), next: index + 1 };
  }
  if (LETTER_NAMES[text] !== undefined && letterHere(words, index, inside))
    return { text: LETTER_NAMES[text], next: index + 1 };
  return null;
}

const PLURALS: Record<string, string> = {
  ...{
    ceros: "0",
    unos: "1",
    doses: "2",
    treses: "3",
    cuatros: "4",
    cincos: "5",
    seises: "6",
    sietes: "7",
    ochos: "8",
    nueves: "9",
  },
};

/** "doble cero", "tres sietes", "triple siete", "tres veces siete" */
function repeatAt(words: Words, index: number): Run | null {
  const many = UNITS[words[index]!.text];
  const plural = PLURALS[words[index + 1]?.text ?? ""];
  if (plural !== undefined && many !== undefined && many > 1) return { text: plural.repeat(many), next: index + 2 };
  const times = /^doble$/.test(words[index]!.text) ? 2 : /^triple$/.test(words[index]!.text) ? 3 : null;
  const veces = words[index + 1]?.text === "veces" ? UNITS[words[index]!.text] : undefined;
  const count = times ?? veces ?? null;
  if (count === null) return null;
  const at = times === null ? index + 2 : index + 1;
  if (times === 2 && /^(?:u|ve|uve)$/.test(words[at]?.text ?? "")) return null;
  const piece = inSpelling(words, at);
  return piece === null || piece.text.length !== 1 ? null : { text: piece.text.repeat(count), next: piece.next };
}

const isLetter = (words: Words, index: number) => {
  const text = words[index]?.text ?? "";
  return /^[a-z]$/.test(text) || LETTER_NAMES[text] !== undefined || SPELLING[text] !== undefined;
};
/** The word is followed by more of a spelling, or by nothing. */
const spelledBeside = (words: Words, index: number) =>
  words[index + 1] === undefined ||
  parts(words[index + 1]) ||
  words[index + 1]!.gap === "," ||
  inSpelling(words, index + 1) !== null;
/** "a siete siete": the letter, not the preposition, where two pieces follow. */
function startsRun(words: Words, index: number): boolean {
  const next = inSpelling(words, index + 1);
  return next !== null && inSpelling(words, next.next) !== null;
}

/** "de", "te" and "ese" are words as well: letters only inside a spelling. */
function letterHere(words: Words, index: number, inside: boolean): boolean {
  if (inside) return spelledBeside(words, index);
  const next = inSpelling(words, index + 1);
  return next !== null && !/^(?:de|te|ese|cu)$/.test(words[index]!.text)
    ? true
    : next !== null && inSpelling(words, next.next) !== null;
}

/** "a de avión", "be de Barcelona", "eme como María", "M de Madrid" */
function exampleAt(words: Words, index: number, _inside: boolean): Run | null {
  const text = words[index]!.text;
  const letter = /^[a-z]$/.test(text) ? text.toUpperCase() : (LETTER_NAMES[text] ?? null);
  if (letter === null) return null;
  const as = afterAny(words, index + 1, "como de|como en|como|de|para|de la palabra");
  const example = as > 0 ? words[as] : undefined;
  const begins = example?.kind === "word" && example.text.length > 1 && example.text.startsWith(letter.toLowerCase());
  const named =
    begins &&
    !(LETTER_NAMES[example.text] !== undefined && example.text.length < 4) &&
    UNITS[example.text] === undefined;
  return named ? { text: letter, next: as + 1 } : null;
}

/** Digits one by one, "cuarenta y cinco", "trece", "cuatrocientos setenta y uno": as they would be written one after the other. */
function digitsFrom(words: Words, index: number): Run | null {
  const { text } = words[index]!;
  if (HUNDREDS[text] !== undefined || text === "mil") return whole(words, index);
  if (!(text in UNITS) && !(text in TENS) && !(text in TEENS)) return null;
  const small = smallAt(words, index)!;
  if (/^(?:mil|cientos|cientas)$/.test(words[small.next]?.text ?? "") && !parts(words[small.next]))
    return whole(words, index);
  return { text: String(small.value), next: small.next };
}

function whole(words: Words, index: number): Run | null {
  const number = numberAt(words, index);
  return number?.value == null || !Number.isInteger(number.value)
    ? null
    : { text: String(number.value), next: number.next };
}

/** Spelled identifiers: letters, spelling alphabets, digits one by one or in groups, "doppel vier", "Strich". */
import { afterAny, parts, type Word } from "../kit/words.ts";
import type { SpelledMention } from "../types.ts";
import { endAt } from "./ends.ts";
import { figureOf, LETTER_NAMES, MEASURES, ordinalOf, SPELLING, TIME_UNITS } from "./lexicon.ts";
import { numberAt, smallAt } from "./numbers.ts";

type Words = readonly Word[];
export type SpelledHit = { mention: SpelledMention; next: number };

const INTRODUCERS: ReadonlyArray<[string, SpelledMention["kind"]]> = [
  [
    "bestellnummer|bestellung nummer|bestellung|bestell nummer|po nummer|p o nummer|auftragsnummer|auftrag nummer|auftrag|order|ordernummer|kommission|kommissionsnummer|beleg|belegnummer|einkaufsauftrag",
    "order",
  ],
  ["position nummer|position|positionsnummer|pos|zeile|posten|punkt", "line"],
  ["losnummer|los nummer|los|chargennummer|charge nummer|charge|chargen nummer|fertigungslos|batch|lot", "lot"],
  [
    "artikelnummer|teilenummer|seriennummer|sachnummer|materialnummer|nummer|referenz|referenznummer|teil nummer|zeichnungsnummer",
    "other",
  ],
];
const LINKS = "ist|war|lautet|ist die|nummer|die|nr|ware|heisst|mit der nummer|nummero|ist die nummer|die nummer";

/** With `open` any spelled run counts; else only one that is announced, prefixed, or known (letters and digits only, upper case). */
export function spelledAt(words: Words, index: number, open: boolean, known: ReadonlySet<string>): SpelledHit | null {
  for (const [phrases, kind] of INTRODUCERS) {
    let at = afterAny(words, index, phrases);
    if (at < 0) continue;
    const link = afterAny(words, at, kind === "line" ? "nummer|nr" : LINKS);
    if (link > 0) at = link;
    const run = runAt(words, at);
    if (run === null || !/\d/.test(run.text) || countsSomething(words, run.next)) continue;
    if (kind === "line" && run.text.length > 3) continue;
    return mention(words, index, run, kind);
  }
  const end = endAt(words, index, open && known.size > 0, runAt);
  if (end !== null && !countsSomething(words, end.next)) {
    const hit = mention(words, index, end, "order");
    return { ...hit, mention: { ...hit.mention, suffix: end.end === "last", prefix: end.end === "first" } };
  }
  if (index > 0 && /^(?:kw|kalenderwoche|woche|q|quartal)$/.test(words[index]?.text ?? "") && !open) return null;
  const prefixed =
    afterAny(words, index, "p o") > 0 ||
    /^po$/.test(words[index]?.text ?? "") ||
    (words[index]?.capital === true &&
      !/^(?:kw|cw|q|lkw|dhl|ups|fca|fob|ddp|dap|exw|eta|etd|ok|ki|it|eu|us)$/.test(words[index]!.text));
  const run = runAt(words, index);
  const begins = index === 0 || words[index]!.gap !== "" || pieceAt(words, index - 1, true) === null;
  const isKnown = run !== null && begins && known.has(run.text.replaceAll(/[^A-Z0-9]/g, ""));
  if (!open && !prefixed && !isKnown) return null;
  if (run === null || (!/\d/.test(run.text) && run.text.length < 4)) return null;
  if (!open && (countsSomething(words, run.next) || (!isKnown && !/^(?:PO)?\d/.test(run.text)))) return null;
  if (open && !isKnown && (countsSomething(words, run.next) || afterUnknown(words, index, run))) return null;
  return mention(words, index, run, /^PO/.test(run.text) ? "order" : "other");
}

/** "Hans Emil neun": letters after a word that is none of the alphabet may have lost their first one. */
function afterUnknown(words: Words, index: number, run: Run): boolean {
  const before = words[index - 1];
  if (before === undefined || words[index]!.gap !== "") return false;
  if (/^(?:\d|PO)/.test(run.text)) return before.text in SPELLING;
  return !/^(?:es|ist|die|das|der|den|sind|war|lautet|nummer|bestellung|auftrag|also|ja|ah|ahm|und|mit|fur|von|zu|heisst|ware|genau|los|charge|bestellnummer|nr|bitte|nein|position|hier|um|bei|referenz|artikel|teil|meine|unsere|ihre)$/.test(
    before.text,
  );
}

/** "die Bestellung ist dreitausend Stück": a quantity, no identifier. */
function countsSomething(words: Words, index: number): boolean {
  const text = words[index]?.text ?? "";
  return !parts(words[index]) && (text in MEASURES || text in TIME_UNITS || /^(?:prozent|pro|uhr)$/.test(text));
}

function mention(words: Words, index: number, run: Run, kind: SpelledMention["kind"]): SpelledHit {
  return {
    next: run.next,
    mention: { span: { from: words[index]!.from, to: words[run.next - 1]!.to }, text: run.text, kind, suffix: false },
  };
}

type Run = { text: string; next: number };
/** A piece of a run; "o" is a letter or a zero, which its neighbours decide. */
type Piece = { text: string; next: number };

function runAt(words: Words, start: number): Run | null {
  const pieces: string[] = [];
  let index = start;
  while (index < words.length) {
    if (index > start && /[.;?!:]/.test(words[index]!.gap) && !words[index]!.glued) break;
    const joint = index > start && /^[-/]$/.test(words[index]!.gap) ? words[index]!.gap : "";
    const piece = pieceAt(words, index, pieces.length > 0);
    if (piece === null) break;
    if (joint !== "" && pieces.length > 0) pieces.push(joint);
    pieces.push(piece.text);
    index = piece.next;
  }
  // A trailing "Strich" belongs to what follows the identifier.
  while (pieces.length > 0 && /^[-/._]$/.test(pieces.at(-1)!)) {
    pieces.pop();
    index -= 1;
  }
  if (pieces.length === 0) return null;
  return { text: pieces.map((piece, at) => (piece === "?" ? ohOrZero(pieces, at) : piece)).join(""), next: index };
}

function ohOrZero(pieces: readonly string[], at: number): string {
  const before = pieces[at - 1] ?? "";
  if (before === "P" && at === 1) return "O";
  return [before, pieces[at + 1] ?? ""].some((piece) => /\d|\?/.test(piece)) ? "0" : "O";
}

const SIGNS: Record<string, string> = {
  strich: "-",
  bindestrich: "-",
  minus: "-",
  trennstrich: "-",
  mittelstrich: "-",
  querstrich: "/",
  schragstrich: "/",
  slash: "/",
  durch: "/",
  dash: "-",
  punkt: ".",
  unterstrich: "_",
};

function pieceAt(words: Words, index: number, inside: boolean): Piece | null {
  const word = words[index];
  if (word === undefined) return null;
  const { text } = word;
  const repeated = repeatAt(words, index);
  if (repeated !== null) return repeated;
  if (inside && SIGNS[text] !== undefined) return { text: SIGNS[text], next: index + 1 };
  if (word.kind === "number") return { text: word.text, next: index + 1 };
  if (word.kind === "slash" && inside) return { text: word.text, next: index + 1 };
  // "14." where a sentence ends is no ordinal in an identifier.
  if (word.kind === "ordinal" && (inside || words[index + 1] === undefined))
    return { text: String(ordinalOf(word)), next: index + 1 };
  if (text === "o" && afterAny(words, index + 1, "wie") > 0) return letter(words, index, "O");
  if (text === "o" || text === "oh") return { text: "?", next: index + 1 };
  const number = digitsFrom(words, index, inside);
  if (number !== null) return number;
  const xray = afterAny(words, index, "x ray");
  if (xray > 0) return { text: "X", next: xray };
  if (/^[a-z]$/.test(text)) return letter(words, index, text.toUpperCase());
  if (SPELLING[text] !== undefined && (inside || pieceAt(words, index + 1, true) !== null))
    return { text: SPELLING[text], next: index + 1 };
  if (word.capital || (/^(?:po|sn|pn)$/.test(text) && !inside) || (word.glued && /^[a-z]{1,4}$/.test(text)))
    return { text: text.toUpperCase(), next: index + 1 };
  if (LETTER_NAMES[text] !== undefined && spelledBeside(words, index, inside))
    return letter(words, index, LETTER_NAMES[text]);
  return null;
}

/** A name of a letter counts beside other pieces only: "es" is a word, "es vier" may be "S4". */
function spelledBeside(words: Words, index: number, inside: boolean): boolean {
  const next = words[index + 1];
  if (next?.text === "wie" && words[index + 2]?.kind === "word") return true;
  const ends = next === undefined || parts(next);
  if (inside) return ends || pieceAt(words, index + 1, true) !== null;
  if (
    /^(?:es|er|be|ge|eh|ah|oh|ha|en|we)$/.test(words[index]!.text) &&
    !(
      words[index]!.gap !== "" ||
      index === 0 ||
      /^(?:nummer|charge|los|auftrag|bestellung|bestellnummer|ist|lautet)$/.test(words[index - 1]?.text ?? "")
    )
  )
    return false;
  return !ends && pieceAt(words, index + 1, true) !== null;
}

/** "doppel vier", "zweimal die vier", "dreimal null", "doppelnull" */
function repeatAt(words: Words, index: number): Piece | null {
  const { text } = words[index]!;
  const joined = /^doppel(null|.{3,8})$/.exec(text);
  if (joined !== null) {
    const digit = {
      null: 0,
      eins: 1,
      zwei: 2,
      zwo: 2,
      drei: 3,
      vier: 4,
      funf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
    }[joined[1]!];
    return digit === undefined ? null : { text: String(digit).repeat(2), next: index + 1 };
  }
  const mal = words[index + 1]?.text === "mal" && !parts(words[index + 1]) ? figureOf(words[index]) : null;
  const times = /^(?:doppel|doppelt|doppelte)$/.test(text) ? 2 : text === "dreifach" ? 3 : (mal ?? 0);
  if (times !== 2 && times !== 3) return null;
  const at = mal === null ? index + 1 : index + 2;
  const piece = pieceAt(words, /^(?:die|das|der)$/.test(words[at]?.text ?? "") ? at + 1 : at, true);
  return piece === null || piece.text.length !== 1
    ? null
    : { text: piece.text.replace("?", "0").repeat(times), next: piece.next };
}

/** "A wie Anton", "B wie in Berlin" */
function letter(words: Words, index: number, upper: string): Piece {
  const as = afterAny(words, index + 1, "wie in|wie bei|wie|fur");
  const example = as > 0 ? words[as] : undefined;
  return example !== undefined &&
    example.kind === "word" &&
    example.text.startsWith(upper.toLowerCase()) &&
    example.text.length > 1
    ? { text: upper, next: as + 1 }
    : { text: upper, next: index + 1 };
}

/** Digits one by one, "vierundvierzig", "viertausendfünfhundert": as they would be written one after the other. */
function digitsFrom(words: Words, index: number, inside: boolean): Piece | null {
  const word = words[index]!;
  const value = figureOf(word);
  if (value === null) {
    if (!inside && !/^(?:hundert|tausend)$/.test(word.text)) return null;
    const number = /^(?:hundert|tausend|ein)$/.test(word.text) ? numberAt(words, index) : null;
    if (number?.value != null && word.text !== "ein") return { text: String(number.value), next: number.next };
    return inside && word.text === "ein" ? { text: "1", next: index + 1 } : null;
  }
  const follows = words[index + 1];
  if (follows !== undefined && !parts(follows) && /^(?:hundert|tausend)$/.test(follows.text)) {
    const number = numberAt(words, index);
    return number?.value == null ? null : { text: String(number.value), next: number.next };
  }
  const small = smallAt(words, index);
  return { text: small === null ? word.text : String(small.value), next: small?.next ?? index + 1 };
}

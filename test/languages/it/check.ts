/**
 * What is looked for in an Italian sentence before it is spoken. It cuts number words from the left, piece by piece, and
 * knows nothing of how the wording or the reader put them together: the check must not share a fault with what it checks.
 */
import { figure, names, words } from "../../../src/liaison/language/kit/check.ts";
import type { SpokenCheck, SpokenNumber } from "../../../src/liaison/language/types.ts";

const PIECES: ReadonlyArray<readonly [string, number]> =
  `diciassette 17|diciannove 19|quattordici 14|quarant 40|cinquant 50|sessant 60|settant 70|diciotto 18|quindici 15|quattro 4|
   tredici 13|undici 11|dodici 12|sedici 16|ottant 80|novant 90|cinque 5|trent 30|dieci 10|sette 7|prima 1|primo 1|cento 100|mille 1000|mila 1000|
   zero 0|vent 20|cent 100|nove 9|otto 8|uno 1|una 1|due 2|tre 3|sei 6|un 1`
    .split("|")
    .map((piece) => piece.trim().split(" "))
    .map(([text, value]) => [text!, Number(value)] as const);

/** The values of the pieces that a word falls into without remainder, or null. */
function piecesOf(word: string): number[] | null {
  const values: number[] = [];
  let rest = word;
  while (rest !== "") {
    const piece = PIECES.find(([text]) => rest.startsWith(text));
    if (piece === undefined) return null;
    values.push(piece[1]);
    rest = rest.slice(piece[0].length);
    if (/^\d0$/.test(String(piece[1])) && piece[1] !== 10) rest = rest.replace(/^[ai]/, "");
  }
  return values.length === 0 ? null : values;
}

/** Pieces added up; a piece that does not fit under what stands begins a new number: "tre dicembre" and "uno due" too. */
function sums(pieces: readonly number[]): number[] {
  const done: number[] = [];
  let total = 0;
  let current = 0;
  let room = 0;
  for (const piece of pieces) {
    if (piece === 1000) {
      total += (current || 1) * 1000;
      current = 0;
      room = 1000;
    } else if (piece === 100 && current > 0 && current < 10) {
      current *= 100;
      room = 100;
    } else {
      if (room > 0 && (piece === 0 || piece >= room)) {
        done.push(total + current);
        total = 0;
        current = 0;
      }
      current += piece;
      room = piece >= 100 ? 100 : piece >= 20 ? 10 : 1;
    }
  }
  return [...done, total + current];
}

function numbers(text: string): SpokenNumber[] {
  const plain = text.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
  const found: SpokenNumber[] = [];
  let run: number[] = [];
  const close = () => {
    const digits = run.every((piece) => piece < 10) ? run.join("") : null;
    if (run.length > 0) found.push({ values: sums(run), digits });
    run = [];
  };
  for (const token of plain.match(/\d[\d.,]*\d|\d|\p{L}+|[,.;:!?]/gu) ?? []) {
    const pieces = piecesOf(token);
    if (pieces !== null) run.push(...pieces);
    else {
      close();
      if (/^\d/.test(token)) found.push({ values: [figure(token, ".", ",")], digits: null });
    }
  }
  close();
  return found;
}

export const check: SpokenCheck = {
  commits: words(
    "accett\\p{L}*",
    "approv\\p{L}*",
    "autorizz\\p{L}*",
    "garant\\p{L}*",
    "promett\\p{L}*",
    "pagh(?:iamo|eremo|erò)|pago",
    "(?:siamo|sono) d['’]accordo",
    "ci impegniamo|mi impegno",
    "conferm(?:o|iamo|eremo) (?:il |l['’]|la )?(?:prezzo|aumento|pagamento|sconto|contratto)",
    "affare fatto|procedete pure|può procedere",
  ),
  negates: words("non", "no", "mai", "né", "nessun[oa]?", "senza"),
  numbers,
  months: names("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
  weekdays: names("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
  monthsAreNumbers: false,
};

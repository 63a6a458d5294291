/**
 * What is looked for in a German sentence before it is spoken: words that commit, and numbers in digits and in words.
 * It knows nothing of how the sentence was put together: the check must not share a fault with the wording it checks.
 */
import { figure, names, words } from "../kit/check.ts";
import type { SpokenCheck, SpokenNumber } from "../types.ts";

const UNITS: Record<string, number> = {
  null: 0,
  ein: 1,
  eins: 1,
  eine: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};
const TENS: Record<string, number> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};
const SCALES: Record<string, number> = {
  hundert: 100,
  tausend: 1_000,
  million: 1_000_000,
  millionen: 1_000_000,
  milliarde: 1e9,
  milliarden: 1e9,
};
const ORDINALS: Record<string, string> = { erst: "eins", dritt: "drei", siebt: "sieben", acht: "acht", zwot: "zwo" };

/** The pieces a word of numbers is made of, longest first, or null for any other word. */
const PIECES = [...Object.keys(UNITS), ...Object.keys(TENS), ...Object.keys(SCALES), "und"].sort(
  (a, b) => b.length - a.length,
);

function split(word: string): string[] | null {
  const pieces: string[] = [];
  let rest = word;
  while (rest !== "") {
    const piece = PIECES.find((one) => rest.startsWith(one));
    if (piece === undefined) return null;
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return pieces;
}

function piecesOf(word: string): string[] | null {
  if (word === "und" || word === "eine" || word === "ein" || word === "hundert" || word === "tausend")
    return word === "und" ? null : [word];
  const whole = split(word);
  if (whole !== null) return whole;
  // "dritten", "zwanzigste": an ordinal is its number.
  const stem = /^(.+?)(?:e[nrsm]?)$/.exec(word)?.[1];
  if (stem === undefined) return null;
  if (ORDINALS[stem] !== undefined) return [ORDINALS[stem]];
  // "sechste" ends in "-ste" and means six; "zwanzigste" means twenty.
  return split(stem.replace(/st$/, "")) ?? split(stem.replace(/t$/, ""));
}

type Read = { value: number; single: boolean };

/** "dreihundertzweiundzwanzig": from its pieces. */
function figureOf(pieces: readonly string[]): number {
  let total = 0;
  let group = 0;
  for (const piece of pieces) {
    const scale = SCALES[piece];
    if (scale === undefined) group += UNITS[piece] ?? TENS[piece] ?? 0;
    else if (scale === 100) group = (group || 1) * 100;
    else {
      total += (group || 1) * scale;
      group = 0;
    }
  }
  return total + group;
}

function spokenNumbers(text: string): SpokenNumber[] {
  const tokens = text.toLowerCase().match(/\d[\d.,]*\d|\d|\p{L}+|[,.;:!?]/gu) ?? [];
  const found: SpokenNumber[] = [];
  let run: Array<{ pieces: string[]; read: Read }> = [];
  let decimals: number | null = null;
  const close = (): void => {
    if (run.length > 0) found.push(readRun(run, decimals));
    run = [];
    decimals = null;
  };
  for (const [index, token] of tokens.entries()) {
    if (/^\d/.test(token)) {
      close();
      found.push({ values: [figure(token, ".", ",")], digits: null });
      continue;
    }
    if (token === "komma" && run.length > 0) {
      decimals = run.length;
      continue;
    }
    const pieces = piecesOf(token);
    // "ein" and "eine" are articles unless a scale follows.
    const article = /^eine?$/.test(token) && SCALES[tokens[index + 1] ?? ""] === undefined;
    if (pieces === null || article) close();
    else {
      const value = figureOf(pieces);
      run.push({ pieces, read: { value, single: value < 10 && pieces.length === 1 } });
    }
  }
  close();
  return found;
}

function readRun(run: Array<{ pieces: string[]; read: Read }>, decimals: number | null): SpokenNumber {
  const digits = run.every((one) => one.read.single) ? run.map((one) => one.read.value).join("") : null;
  if (decimals !== null) {
    const whole = join(run.slice(0, decimals)).at(-1) ?? 0;
    const fraction = run
      .slice(decimals)
      .map((one) => one.read.value)
      .join("");
    return { values: [Number(`${whole}.${fraction}`)], digits };
  }
  return { values: join(run), digits };
}

/** "drei Millionen zweihunderttausend fünf" is one number; "zwanzig sechsundzwanzig" two. */
function join(run: ReadonlyArray<{ pieces: string[]; read: Read }>): number[] {
  const values: number[] = [];
  let total = 0;
  let group = 0;
  // What comes next must be smaller than this to belong to the same number.
  let room = 0;
  let open = false;
  const flush = (): void => {
    if (open) values.push(total + group);
    total = 0;
    group = 0;
    room = Number.POSITIVE_INFINITY;
    open = true;
  };
  for (const { pieces, read } of run) {
    const scale = pieces.length === 1 ? (SCALES[pieces[0]!] ?? 0) : 0;
    if (scale > 100 && group > 0) {
      total += group * scale;
      group = 0;
      room = scale;
      continue;
    }
    if (!open || read.value >= room) flush();
    if (read.value >= 1000) total += read.value;
    else group += read.value;
    room = [1_000_000, 1_000, 100].find((one) => read.value >= one && read.value % one === 0) ?? 0;
  }
  flush();
  return values;
}

export const check: SpokenCheck = {
  commits: words(
    "akzeptier\\p{L}*",
    "einverstanden",
    "zustimm\\p{L}*",
    "zugestimmt",
    "stimmen? (?:dem |der |diesem |dieser )?(?:\\p{L}+ )?zu(?!\\p{L})",
    "genehmig\\p{L}*",
    "freigegeben",
    "freigeb\\p{L}*",
    "freigabe",
    "geben? (?:\\p{L}+ ){0,4}frei(?!\\p{L})",
    "garantier\\p{L}*",
    "verzicht\\p{L}*",
    "zusag\\p{L}*",
    "zugesagt",
    "sagen? (?:\\p{L}+ ){0,3}zu(?!\\p{L})",
    "versprech\\p{L}*",
    "versprochen",
    "verpflicht\\p{L}*",
    "abgemacht",
    "geht in ordnung",
    "angenommen",
    "nehm(?:en?) (?:\\p{L}+ ){0,4}an(?!\\p{L})",
    "unterschreib\\p{L}*",
    "(?:wir|ich) (?:be)?zahlen?",
    "(?:be)?zahlen (?:wir|ich)",
    "(?:wir|ich) (?:werden|werde|übernehmen|übernehme) (?:\\p{L}+ ){0,4}(?:zahlen|bezahlen|kosten)",
    "(?:wir|ich) bestätigen? (?:\\p{L}+ ){0,3}(?:preis|preise|erhöhung|kosten|vertrag|zahlung|konto|rabatt)\\p{L}*",
    "(?:preis|erhöhung|kosten|vertrag|zahlung|konto|aufschlag)\\p{L}* (?:ist|sind|wird|werden) (?:bestätigt|in ordnung|okay|ok|bewilligt|übernommen)",
    "bewillig\\p{L}*",
    "sie (?:dürfen|können) (?:\\p{L}+ ){0,4}(?:liefern|versenden|anfangen|beginnen|produzieren|abweichen|verwenden|starten)",
  ),
  negates: words("nicht", "kein", "keine", "keinen", "nie", "niemals", "weder", "nichts", "ohne"),
  numbers: spokenNumbers,
  months: names("J(?:anuar|änner) Februar März April Mai Juni Juli August September Oktober November Dezember"),
  weekdays: names("Montag Dienstag Mittwoch Donnerstag Freitag (?:Samstag|Sonnabend) Sonntag"),
  monthsAreNumbers: false,
};

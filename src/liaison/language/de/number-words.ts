/** German writes numbers as one word: what such a word says, by value. Words come folded ("fuenf" and "fünf" are "funf"). */
import { numbered } from "../kit/lists.ts";

const ONES = numbered("ein 1 eins 1 zwei 2 zwo 2 drei 3 vier 4 funf 5 sechs 6 sieben 7 acht 8 neun 9");
const TEENS = numbered(
  `zehn 10 elf 11 zwolf 12 dreizehn 13 vierzehn 14 funfzehn 15 fuffzehn 15 fuchzehn 15 sechzehn 16 sechszehn 16 siebzehn 17 siebenzehn 17 achtzehn 18
   neunzehn 19`,
);
const TENS = numbered(
  "zwanzig 20 dreissig 30 dreisig 30 vierzig 40 funfzig 50 fuffzig 50 fuchzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90",
);
const BELOW_100: Readonly<Record<string, number>> = {
  null: 0,
  ...ONES,
  ...TEENS,
  ...TENS,
  ...Object.fromEntries(
    Object.entries(ONES).flatMap(([one, unit]) =>
      one === "eins" ? [] : Object.entries(TENS).map(([ten, value]) => [`${one}und${ten}`, value + unit]),
    ),
  ),
};
const HALVES: ReadonlyArray<readonly [string, number]> = [
  ["einhalb", 0.5],
  ["einviertel", 0.25],
  ["dreiviertel", 0.75],
];

/** "zweihundertfünf": up to 9,999 so counted ("zwölfhundertfünfzig"). */
function below10000(word: string): number | null {
  const small = BELOW_100[word];
  if (small !== undefined) return small;
  const at = word.indexOf("hundert");
  if (at < 0) return null;
  const head = at === 0 ? 1 : BELOW_100[word.slice(0, at)];
  const rest = word.slice(at + "hundert".length).replace(/^und(?=.)/, "");
  const tail = rest === "" ? 0 : BELOW_100[rest];
  return head === undefined || tail === undefined || head === 0 ? null : head * 100 + tail;
}

function cardinal(word: string): number | null {
  for (const [name, scale] of [
    ["millionen", 1_000_000],
    ["million", 1_000_000],
    ["tausend", 1_000],
  ] as const) {
    const at = word.indexOf(name);
    if (at < 0) continue;
    const head = at === 0 ? 1 : (mixed(word.slice(0, at)) ?? cardinal(word.slice(0, at).replace(/eine$/, "ein")));
    const rest = word.slice(at + name.length).replace(/^und(?=.)/, "");
    const tail = rest === "" ? 0 : cardinal(rest);
    return head === null || tail === null || tail >= scale ? null : head * scale + tail;
  }
  return below10000(word);
}

/** "anderthalb", "zweieinhalb", "dreidreiviertel" */
function mixed(word: string): number | null {
  if (word === "anderthalb" || word === "eineinhalb" || word === "einundeinhalb") return 1.5;
  for (const [name, part] of HALVES) {
    if (!word.endsWith(name) || word === name) continue;
    const whole = below10000(word.slice(0, -name.length).replace(/und$/, ""));
    if (whole !== null) return whole + part;
  }
  return null;
}

/** Articles and multipliers alone are no numbers yet: "ein", "hundert", "tausend". */
const ALONE = new Set(["ein", "hundert", "tausend", "million", "millionen"]);

/** The number a word names, or null: "eintausendzweihundertfünfzig" is 1250. */
export function numberWord(word: string): number | null {
  if (ALONE.has(word) || word.length < 3 || word.length > 120) return null;
  const plain = word.replace(/(?:anderthalb|halb)(?:e[nrms]?)$/, (match) => match.replace(/e[nrms]?$/, ""));
  return mixed(plain) ?? cardinal(plain);
}

const IRREGULAR = numbered("erst 1 zweit 2 zwot 2 dritt 3 siebt 7 siebent 7 acht 8");

/** "vierzehnten", "dritter": the ordinal a word names, or null. "Erst" alone ("only") is none. */
export function ordinalWord(word: string): number | null {
  const match = /^(.{3,60}?)(?:e[nrms]?)$/.exec(word);
  const stem = match?.[1];
  if (stem === undefined) return null;
  if (IRREGULAR[stem] !== undefined) return IRREGULAR[stem];
  for (const [end, value] of Object.entries(IRREGULAR)) {
    if (!stem.endsWith(end)) continue;
    const head = stem.slice(0, -end.length).replace(/und$/, "");
    if (/hundert$|tausend$/.test(head)) return (cardinal(head) ?? 0) + value;
  }
  // "sechsten" ends in "-st" and means six; "zwanzigsten" means twenty.
  for (const ending of ["st", "t"]) {
    const base = stem.endsWith(ending) ? stem.slice(0, -ending.length) : "ein";
    const value = base === "ein" ? null : base === "hundert" ? 100 : cardinal(base);
    if (value !== null && value > 0) return value;
  }
  return null;
}

const COMPOUNDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(.+?)(?:tagige?|tagige[nrms])$/, "tage"],
  [/^(.+?)(?:wochige?|wochige[nrms])$/, "wochen"],
  [/^(.+?)(?:monatige?|monatige[nrms])$/, "monate"],
  [/^(.+?)(?:stundige?|stundige[nrms])$/, "stunden"],
  [/^(.+?)(?:prozentige?|prozentige[nrms])$/, "prozent"],
  [/^(.+?)drittel$/, "drittel"],
  [/^(.+?)funftel$/, "funftel"],
  [/^(.+?)mal$/, "mal"],
  [/^(.+?)stuck$/, "stuck"],
];

/** "zweiwöchig", "zweidrittel", "dreimal": a number and what it counts; null for any other word. */
export function countedWord(word: string): [number, string] | null {
  for (const [pattern, noun] of COMPOUNDS) {
    const head = pattern.exec(word)?.[1];
    if (head === undefined) continue;
    if (head === "ein" && noun !== "mal") return [1, noun];
    const value = head === "hundert" ? 100 : numberWord(head);
    if (value !== null) return [value, noun];
  }
  return null;
}

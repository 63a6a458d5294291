/**
 * What is looked for in a French sentence before it is spoken: words that commit, and numbers in digits and in words.
 * It knows nothing of how the sentence was put together: the check must not share a fault with the wording it checks.
 */
import { figure, names, words } from "../kit/check.ts";
import type { SpokenCheck, SpokenNumber } from "../types.ts";

const VALUES = new Map<string, number>(
  Object.entries({
    zéro: 0,
    un: 1,
    une: 1,
    premier: 1,
    première: 1,
    deux: 2,
    deuxième: 2,
    trois: 3,
    troisième: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    huitante: 80,
    nonante: 90,
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    centaine: 100,
    millier: 1000,
    cent: 100,
    cents: 100,
    mille: 1000,
    million: 1_000_000,
    millions: 1_000_000,
    milliard: 1_000_000_000,
    milliards: 1_000_000_000,
  }),
);
const BIG = /^(?:cents?|mille|millions?|milliards?)$/;

/** Tokens with what stands between them: a hyphen joins, a comma parts. */
function spokenNumbers(text: string): SpokenNumber[] {
  const tokens =
    text
      .toLowerCase()
      .normalize("NFC")
      .match(/\d(?:[\d.,'’\u00a0\u202f]| (?=\d{3}(?!\d)))*\d|\d|\p{L}+|[,.;:!?']/gu) ?? [];
  const found: SpokenNumber[] = [];
  let run: string[] = [];
  const close = (): void => {
    while (run.at(-1) === "et" || run.at(-1) === "virgule" || run.at(-1) === "double") run.pop();
    if (run.length > 0) found.push({ values: valuesOf(run), digits: digitsOf(run) });
    run = [];
  };
  for (const token of tokens) {
    if (/^\d/.test(token)) {
      close();
      found.push({ values: [figure(token, " \u00a0\u202f'’.", ",")], digits: null });
    } else if (VALUES.has(token) || token === "double" || (run.length > 0 && /^(?:et|virgule)$/.test(token)))
      run.push(token);
    else close();
  }
  close();
  return found;
}

function digitsOf(run: string[]): string | null {
  let digits = "";
  for (let index = 0; index < run.length; index += 1) {
    const double = run[index] === "double";
    if (double) index += 1;
    const value = VALUES.get(run[index] ?? "");
    if (value === undefined || value > 9) return null;
    digits += double ? `${value}${value}` : `${value}`;
  }
  return digits;
}

/** What may follow within one number: `below` is how small the next part must be, `exact` what the last one was. */
type Open = { total: number; group: number; last: number; below: number };

/** "deux mille vingt-six" is 2026; "quatre quatre" is 4 and 4. */
function valuesOf(run: string[]): number[] {
  const values: number[] = [];
  let open: Open | null = null;
  const flush = (): void => {
    if (open !== null) values.push(open.total + open.group);
    open = null;
  };
  for (let index = 0; index < run.length; index += 1) {
    const word = run[index]!;
    if (word === "double") continue;
    if (word === "virgule") {
      const state = open as Open | null;
      const decimals = run.slice(index + 1).map((digit) => VALUES.get(digit) ?? 0);
      values.push(Number(`${state === null ? 0 : state.total + state.group}.${decimals.join("")}`));
      return values;
    }
    if (word === "et") {
      // Only before one and eleven does "et" belong to a number; elsewhere it parts two.
      if (!joinsWithEt(open, run[index + 1])) flush();
      continue;
    }
    open = taken(open, word, flush);
  }
  flush();
  return values;
}

const joinsWithEt = (open: Open | null, next: string | undefined) =>
  open !== null &&
  open.last >= 20 &&
  open.last <= 90 &&
  /^(?:une?|onze)$/.test(next ?? "") &&
  !(next === "onze" && open.last !== 60);

function taken(open: Open | null, word: string, flush: () => void): Open {
  const value = VALUES.get(word)!;
  const fresh: Open = { total: 0, group: value, last: value, below: 0 };
  if (BIG.test(word)) {
    if (value === 100) {
      const count = open === null || open.last >= 100 ? 1 : open.group;
      if (open !== null && open.group >= 100) {
        flush();
        return { total: 0, group: 100, last: 100, below: 100 };
      }
      return { total: open?.total ?? 0, group: count * 100, last: 100, below: 100 };
    }
    if (open !== null && open.total > 0 && value >= smallestScale(open.total)) {
      flush();
      return { total: value, group: 0, last: value, below: value };
    }
    const count = open === null || open.group === 0 ? 1 : open.group;
    return { total: (open?.total ?? 0) + count * value, group: 0, last: value, below: value };
  }
  if (open === null) return fresh;
  // "quatre-vingt" is a product.
  if (value === 20 && open.last === 4) return { ...open, group: open.group - 4 + 80, last: 80 };
  if (fits(open.last, value))
    return {
      ...open,
      group: open.group + value,
      last: value === 20 || value % 10 === 0 ? value : sumLast(open.last, value),
    };
  flush();
  return fresh;
}

/** After "soixante" and "quatre-vingt" ten goes on to seventeen, eighteen, nineteen. */
const sumLast = (last: number, value: number) => (last === 10 && value >= 7 ? 17 : value);

function smallestScale(total: number): number {
  return total % 1_000_000 !== 0 ? 1000 : total % 1_000_000_000 !== 0 ? 1_000_000 : 1_000_000_000;
}

function fits(last: number, value: number): boolean {
  if (last >= 100) return value < 100;
  if (last === 60 || last === 80) return value > 0 && value < 17;
  if (last >= 20) return value > 0 && value < 10;
  return last === 10 && value >= 7 && value <= 9;
}

export const check: SpokenCheck = {
  commits: words(
    "accept(?:e|es|ons|ez|ent|é|ée|és|ées|er|era|erons|ation)(?![\\p{L}])",
    "d['’ ]accord",
    "accord(?:e|é|ée|ons|er)(?![\\p{L}])",
    "approuv\\p{L}*",
    "autoris(?:e|ons|é|ée|és|ées|er|ation)(?![\\p{L}])",
    "valid(?:e|ons|é|ée|és|ées|er|erons|ation)(?![\\p{L}])",
    "garanti(?:e|s|t|r|ssons|es)?(?![\\p{L}])",
    "(?:je|nous) (?:nous |m['’])?engage(?:ons)?(?![\\p{L}])",
    "m['’]engage",
    "(?:je|nous|on) (?:vous |le |la )*(?:paie|paye|payons|paierons|payerons|paierai|réglons|réglerons|promets|promettons)(?![\\p{L}])",
    "renon(?:ce|çons)(?![\\p{L}])",
    "sign(?:e|ons|é|ée)(?![\\p{L}])",
    "marché conclu",
    "c['’]est conclu",
    "affaire conclue",
    "feu vert",
    "(?:je|nous|on) (?:vous )?confirm(?:e|ons) (?:le |la |les |l['’]|votre |vos |une |ce |cette )?(?:nouveau |nouvelle |nouveaux )?(?:prix|tarif|hausse|augmentation|coût|conditions|contrat|paiement|compte|remise)",
    "(?:prix|tarif|hausse|augmentation|coût|contrat|paiement|compte)s? (?:est|sont) (?:confirmé|bon|bonne|ok|convenu|réglé)",
    "vous pouvez (?:expédier|commencer|lancer|procéder|utiliser|déroger|livrer|produire)",
    "lib(?:ère|érons|éré|érée)(?![\\p{L}])",
    "allez-y",
  ),
  negates: words(
    "pas(?![\\p{L}])",
    "jamais",
    "ni(?![\\p{L}])",
    "non(?![\\p{L}])",
    "aucun",
    "sans(?![\\p{L}])",
    "impossible",
    "refus",
  ),
  numbers: spokenNumbers,
  months: names("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
  weekdays: names("lundi mardi mercredi jeudi vendredi samedi dimanche"),
  monthsAreNumbers: false,
};

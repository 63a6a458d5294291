/**
 * What is looked for in a Spanish sentence before it is spoken: words that commit, and numbers in digits and in words.
 * It knows nothing of how the sentence was put together: the check must not share a fault with the wording it checks.
 */
import { figure, names, words } from "../kit/check.ts";
import type { SpokenCheck, SpokenNumber } from "../types.ts";

const BELOW_30 =
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve".split(
    " ",
  );
const TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
const HUNDREDS = "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient".split(" ");

const VALUES = new Map<string, number>([
  ...BELOW_30.map((word, value): [string, number] => [plain(word), value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 3) * 10]),
  ["un", 1],
  ["una", 1],
  ["primero", 1],
  ["primera", 1],
  ["segundo", 2],
  ["segunda", 2],
  ["tercero", 3],
  ["tercera", 3],
  ["veintiun", 21],
  ["veintiuna", 21],
  ["cien", 100],
  ["ciento", 100],
  ...HUNDREDS.flatMap(
    (stem, index): Array<[string, number]> => [
      [`${stem}os`, (index + 2) * 100],
      [`${stem}as`, (index + 2) * 100],
    ],
  ),
]);
const SCALES: Record<string, number> = { mil: 1_000, millon: 1_000_000, millones: 1_000_000 };

function plain(text: string): string {
  return text.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
}

function spokenNumbers(text: string): SpokenNumber[] {
  const tokens = plain(text).match(/\d[\d,.\u00a0\u202f]*\d|\d|\p{L}+|[,.;:!?]/gu) ?? [];
  const found: SpokenNumber[] = [];
  let run: string[] = [];
  const close = (): void => {
    while (run.at(-1) === "y" || run.at(-1) === "coma" || run.at(-1) === "punto" || run.at(-1) === "doble") run.pop();
    if (run.length > 0) found.push({ values: readValues(run), digits: readDigits(run) });
    run = [];
  };
  for (const token of tokens) {
    if (/^\d/.test(token)) {
      close();
      found.push({ values: [inFigures(token)], digits: null });
    } else if (
      VALUES.has(token) ||
      token in SCALES ||
      token === "doble" ||
      (run.length > 0 && /^(?:y|coma|punto)$/.test(token))
    ) {
      run.push(token);
    } else close();
  }
  close();
  return found;
}

/** "1.250" and "1,250" are one thousand two hundred fifty; with other decimals the sign is the decimal's. */
function inFigures(token: string): number {
  const readings = [
    [".,\u00a0\u202f", "_"],
    [".\u00a0\u202f", ","],
    [",\u00a0\u202f", "."],
  ].map(([groups, point]) => figure(token, groups!, point!));
  return readings.find((value) => !Number.isNaN(value)) ?? Number.NaN;
}

function readDigits(run: string[]): string | null {
  let digits = "";
  for (let index = 0; index < run.length; index += 1) {
    const double = run[index] === "doble";
    if (double) index += 1;
    const value = VALUES.get(run[index] ?? "");
    if (value === undefined || value > 9) return null;
    digits += double ? `${value}${value}` : `${value}`;
  }
  return digits;
}

/** "tres mil doscientas" is 3200; "tres de marzo" has a number of its own, and so has each of "siete cero". */
function readValues(run: string[]): number[] {
  const values: number[] = [];
  let total = 0;
  let current = 0;
  let open = false;
  let room = Number.POSITIVE_INFINITY;
  const flush = (): void => {
    if (open) values.push(total + current);
    total = 0;
    current = 0;
    open = false;
    room = Number.POSITIVE_INFINITY;
  };
  for (let index = 0; index < run.length; index += 1) {
    const word = run[index]!;
    if (word === "y") continue;
    if (word === "coma" || word === "punto") {
      const decimals = run.slice(index + 1).map((digit) => VALUES.get(digit) ?? 0);
      values.push(Number(`${total + current}.${decimals.join("")}`));
      return values;
    }
    const scale = SCALES[word];
    if (scale !== undefined) {
      // "dos mil millones": thousands of millions.
      if (scale === 1_000_000) total = (total + current || 1) * scale;
      else total += (current || 1) * scale;
      current = 0;
      room = scale;
      open = true;
      continue;
    }
    const value = VALUES.get(word);
    if (value === undefined) continue;
    // A part must fit the room that the part before it left; else a new number begins.
    if (open && (value === 0 || value >= room)) flush();
    current += value;
    room = value >= 100 ? 100 : value >= 30 && value % 10 === 0 ? 10 : 0;
    open = true;
  }
  flush();
  return values;
}

export const check: SpokenCheck = {
  commits: words(
    "acept[aáeéoó]\\p{L}*",
    "(?:estoy|estamos|quedamos) de acuerdo",
    "acordamos|acordado|acuerdo cerrado",
    "aprob[aáoóeé]\\p{L}*|aprueb\\p{L}*",
    "autoriz[aáoó]\\p{L}*|autoric\\p{L}*",
    "liberamos|libero|liberad[oa]s?|liberaremos",
    "garantiz\\p{L}*|garantic\\p{L}*|garantía",
    "renunciamos|renuncio",
    "firmamos|firmo|firmaremos",
    "trato hecho|hecho el trato|cerramos el trato",
    "pagamos|pagaremos|pagaré|vamos a pagar|voy a pagar",
    "(?:nos |me )?compromet(?:emos|o|eremos)|prometemos|prometo|prometeremos",
    "confirm(?:o|amos|aremos) (?:el |la |los |las |su |un |este |ese )?(?:\\p{L}+ )?(?:precio|precios|aumento|incremento|costo|coste|contrato|pago|cuenta|descuento|condiciones)",
    "(?:precio|aumento|incremento|costo|coste|contrato|pago|cuenta|descuento)s? (?:está|están|queda|quedan|es|son) (?:confirmad|bien|acordad|cerrad|ok)",
    "(?:puede|pueden|podéis) (?:enviar|embarcar|empezar|comenzar|proceder|continuar con|usar|desviarse|producir|fabricar)",
    "adelante con|sigan adelante|siga adelante",
  ),
  negates: words("no", "nunca", "jamás", "jamas", "tampoco", "ni", "sin", "ningún", "ninguna", "nada"),
  numbers: spokenNumbers,
  months: names("enero febrero marzo abril mayo junio julio agosto sep?tiembre octubre noviembre diciembre"),
  weekdays: names("lunes martes mi[ée]rcoles jueves viernes s[áa]bado domingo"),
  monthsAreNumbers: false,
};

/** Parts of a whole: "la mitad", "dos tercios", "tres cuartas partes", "una de cada cinco", "tres de cuatro". */
import { afterAny, parts, type Word } from "../kit/words.ts";
import { COLLECTIVES, ONES } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];
/** Of 1. */
export type FractionReading = { value: number; next: number };

const DENOMINATORS: Record<string, number> = {
  ...{
    medio: 2,
    medios: 2,
    tercio: 3,
    tercios: 3,
    cuarto: 4,
    cuartos: 4,
    quinto: 5,
    quintos: 5,
    sexto: 6,
    sextos: 6,
    septimo: 7,
  },
  ...{ septimos: 7, octavo: 8, octavos: 8, noveno: 9, novenos: 9, decimo: 10, decimos: 10, decimas: 10 },
};
/** "la tercera parte", "tres cuartas partes" */
const FEMININE: Record<string, number> = {
  ...{
    tercera: 3,
    terceras: 3,
    cuarta: 4,
    cuartas: 4,
    quinta: 5,
    quintas: 5,
    sexta: 6,
    sextas: 6,
    octava: 8,
    octavas: 8,
    decima: 10,
  },
  ...{ decimas: 10, septima: 7, septimas: 7, novena: 9, novenas: 9 },
};

export function fractionAt(words: Words, index: number): FractionReading | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.kind === "slash" && /^\d\/\d{1,2}$/.test(word.text)) {
    const [top, bottom] = word.text.split("/").map(Number) as [number, number];
    return bottom > top && bottom <= 10 ? { value: top / bottom, next: index + 1 } : null;
  }
  const half = afterAny(
    words,
    index,
    "la mitad|una mitad|mitad|a mitad|la media parte|mitad y mitad|fifty fifty|la mera mitad",
  );
  if (half > 0) {
    const elsewhere =
      afterAny(
        words,
        half,
        "de lo que queda|de lo que falta|de el resto|de lo restante|de lo pendiente|de las restantes|de mes|de semana|de el mes|de la semana",
      ) > 0;
    return elsewhere ||
      (/^(?:de)$/.test(words[half]?.text ?? "") &&
        /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/.test(
          words[half + 1]?.text ?? "",
        ))
      ? null
      : { value: 0.5, next: half };
  }
  const start = /^(?:la|las|los)$/.test(word.text) ? index + 1 : index;
  const top = topAt(words, start, start > index);
  if (top === null || parts(words[top.next])) return null;
  const text = words[top.next]?.text ?? "";
  const feminine = /^(?:parte|partes)$/.test(words[top.next + 1]?.text ?? "") ? FEMININE[text] : undefined;
  const bottom = feminine ?? DENOMINATORS[text];
  if (bottom === undefined || bottom < top.value) return null;
  // "el cuarto lote" counts lots, and "un cuarto para las tres" tells the time.
  if (feminine === undefined && top.value === 1 && !/^(?:un|uno)$/.test(words[index]!.text)) return null;
  const next = feminine === undefined ? top.next + 1 : top.next + 2;
  if (words[next]?.text === "de" && COLLECTIVES[words[next + 1]?.text ?? ""] !== undefined) return null;
  return /^(?:para|hora|millon)$/.test(words[next]?.text ?? "") ? null : { value: top.value / bottom, next };
}

/** `article`: "la tercera parte" has no number of its own. */
function topAt(words: Words, index: number, article: boolean): { value: number; next: number } | null {
  const text = words[index]?.text ?? "";
  if (ONES[text] !== undefined) return { value: 1, next: index + 1 };
  if (article && FEMININE[text] !== undefined) return { value: 1, next: index };
  const number = numberAt(words, index);
  if (number?.value == null || number.value > 9 || number.next !== index + 1 || !Number.isInteger(number.value))
    return null;
  return { value: number.value, next: number.next };
}

/** "una de cada cinco", "tres de cuatro", "ochenta de cien" */
export function ratioAt(words: Words, index: number): FractionReading | null {
  const article = ONES[words[index]?.text ?? ""] !== undefined;
  const top = article ? { value: 1, next: index + 1 } : numberAt(words, index);
  if (top?.value == null) return null;
  const of = afterAny(words, top.next, "de cada|por cada|de cada|en cada|de un total de|de las|de");
  const bottom = of < 0 ? null : numberAt(words, of);
  if (bottom?.value == null || bottom.value <= top.value || bottom.value === 0) return null;
  if (article && !/^cada$/.test(words[of - 1]!.text)) return null;
  return /^(?:dias?|semanas?|horas?|mes|meses)$/.test(words[bottom.next]?.text ?? "")
    ? null
    : { value: top.value / bottom.value, next: bottom.next };
}

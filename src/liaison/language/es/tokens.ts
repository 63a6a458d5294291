/** How Spanish is written down: figures of Spain and of America, contractions, "sí" told from "si". */
import { createTokenizer } from "../kit/tokenizer.ts";
import { parts, type Word } from "../kit/words.ts";
import { HUNDREDS, MEASURES, MONTHS, TEENS, TENS, UNITS } from "./lexicon.ts";

type Words = readonly Word[];

const SIGNS: Record<string, string> = {
  "%": "porciento",
  "#": "numero",
  "&": "y",
  "+": "mas",
  "±": "aproximadamente",
  "~": "aproximadamente",
};

const WHOLE: Record<string, string[]> = {
  al: ["a", "el"],
  del: ["de", "el"],
  pal: ["para", "el"],
  pa: ["para"],
  "pa'": ["para"],
  "pa'l": ["para", "el"],
  porfa: ["por", "favor"],
  sí: ["sip"],
  sii: ["sip"],
  siii: ["sip"],
  q: ["que"],
  xq: ["porque"],
  pq: ["porque"],
  nº: ["numero"],
  núm: ["numero"],
  num: ["numero"],
  aprox: ["aproximadamente"],
  ud: ["usted"],
  uds: ["ustedes"],
};

const fold = (text: string) =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("º", "o").replaceAll("ª", "a");

const cut = createTokenizer({
  ordinal: "(?<ordinal>\\d{1,2})(?:\\.?[ºª°]|(?:ero|era|er|ro|ra|do|da|to|ta|mo|ma|vo|va)(?![\\p{L}\\d]))",
  number:
    "(?<number>\\d{1,3}(?:\\.\\d{3})+(?!\\d)(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)",
  plain: figure,
  slash:
    "(?<slash>\\d{1,2}/\\d{1,2}(?:/(?:\\d{4}|\\d{2}))?|\\d{1,2}[.]\\d{1,2}[.](?:\\d{4}|\\d{2})|\\d{1,2}-\\d{1,2}-\\d{4})(?![\\d/])",
  clock:
    "(?<clock>\\d{1,2}:\\d{2}|\\d{1,2}h\\d{2}|(?<=las\\s)\\d{1,2}h|\\d{1,2}[.]\\d{2}(?=\\s*(?:h\\b|hrs|horas|[ap][.]?\\s?m\\b)))(?!\\d)",
  signs: SIGNS,
  open: (text) => WHOLE[text] ?? [text.replaceAll("'", "")],
  fold,
});

/** "1.250" and "1,250" are thousands, "12,5" and "12.5" are not; where both signs stand, the last one is the decimal's. */
function figure(text: string): string {
  const last = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  if (last < 0) return text;
  const both = text.includes(".") && text.includes(",");
  const thousands = !both && /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text);
  if (thousands) return text.replaceAll(/[.,]/g, "");
  return `${text.slice(0, last).replaceAll(/[.,]/g, "")}.${text.slice(last + 1)}`;
}

/** What may follow "si" written without its accent when it is a yes. */
const AFTER_YES =
  /^(?:sip?|senor\w*|claro|correcto|exacto|asi|gracias|perfecto|efectivamente|adelante|puede|pueden|confirmo|ok|okey|vale|pero|menos|excepto|salvo|creo|supongo|tambien|digame|diga|eso|tal|afirmativo|cierto|como|de|sin|por|digamos|bueno|aunque|solo|ya|estoy|con|desde|en|totalmente|completamente|todas|todos|son|listo|seguro|aja)$/;
const VERB_OF_IF =
  /^(?:llega|llegan|llegara|viene|vienen|hay|podemos|puedo|tenemos|tengo|recibimos|recibo|pagan|paga|aprueban|aprueba|confirman|confirma|nos|sale|salen|va|van|entregan|entrega|mandan|manda|consigo|conseguimos|funciona|pasa|pasan|quiere|quieren|quieres|gusta|acaso|dan|da|fuera|fuese|hubiera|acepta|aceptan|entra|entran|cumple|cumplen|termina|terminamos|acabamos|alcanza|alcanzamos|libera|liberan|arreglan|reparan|no)$/;

/** Recognisers drop accents: "si" is a yes where no condition follows it. Its word is "sip" then, and "si" is always "if". */
function toldFromIf(words: Word[]): Word[] {
  return words.map((word, index) => {
    if (word.text !== "si") return word;
    const next = words[index + 1];
    const before = words[index - 1]?.text ?? "";
    const yes = { ...word, text: "sip" };
    if (next === undefined || next.gap !== "" || parts(next)) return index > 0 && /^como$/.test(before) ? word : yes;
    if (/^(?:que|creo|pues|bueno|eso|ella|ellos|unas|algunas|algunos|unos|claro)$/.test(before) && index < 6) {
      return VERB_OF_IF.test(next.text) ? word : yes;
    }
    if (index > 0 && before !== "sip" && before !== "si" && word.gap === "") return word;
    const clause = words.slice(index + 1, index + 7).map((one) => one.text);
    if (/^(?:esta|estan|es)$/.test(next.text))
      return /^(?:bien|correcto|correcta|asi|todo|perfecto|eso|verdad|cierto)$/.test(clause[1] ?? "") ? yes : word;
    if (AFTER_YES.test(next.text)) return yes;
    return clause.some((one) => VERB_OF_IF.test(one)) || next.text === "todo" || next.text === "se" ? word : yes;
  });
}

/** "pasado mañana" is one day and "pasado el diez" is after it: the first has a word of its own. */
function dayAfterTomorrow(words: Word[]): Word[] {
  return words.map((word, index) =>
    word.text === "pasado" && words[index + 1]?.text === "manana" ? { ...word, text: "pasadom" } : word,
  );
}

const HEAD = /^(?:el|la|las|los|para|en|este|a|son|es|sera|seran)$/;
const WEEKDAY = /^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)$/;

/**
 * "No" answers or denies. As an answer ("no, el quince") it becomes "nop"; it denies what follows where the turn then names
 * something else ("no el viernes sino el lunes", "no el viernes el lunes").
 */
function answersOrDenies(words: Words): Word[] {
  return words.map((word, index) => {
    const next = words[index + 1];
    if (word.text !== "no" || next === undefined) return word;
    if (next.gap !== "" && next.gap !== "-") return { ...word, text: "nop" };
    // "No, no, eran ochocientas": said twice it is an answer, and what follows is the right one.
    if (
      next.text === "no" ||
      (words[index - 1]?.text === "no" &&
        /^(?:son|eran|era|es|fueron)$/.test(next.text) &&
        numberWord(words[index + 2]))
    )
      return { ...word, text: "nop" };
    // "No no, cuatrocientas doce": what was heard is denied, not what follows; "no, no dos semanas" denies those.
    const takesNext = word.gap !== "" && next?.gap === "";
    if (index === 1 && words[0]!.text === "no" && numberWord(next) && !takesNext) return { ...word, text: "nop" };
    const rest = words.slice(index + 1);
    if (numberWord(next) && words[index - 1]?.text === "y" && numberWord(words[index - 2]))
      return { ...word, text: "nosino" };
    // "El nueve, no el siete", "seiscientas, no setecientas": a pause before it and none behind it.
    if (word.gap === "," && isValueEnd(words[index - 1]) && (numberWord(next) || dated(rest)))
      return { ...word, text: "nosino" };
    if (numberWord(next) && countEnds(words, index)) return { ...word, text: between(words.slice(0, index)) };
    const opens = HEAD.test(next.text) && !/^(?:son|es|sera|seran)$/.test(next.text);
    const other = rest.some((one) => one.text === "sino") || rest.filter((one) => WEEKDAY.test(one.text)).length > 1;
    return opens && !other && rest.length < 9 && dated(rest) ? { ...word, text: "nop" } : word;
  });
}

/** "no son quinientas no seiscientas": a denial, where the turn corrects the other side; "trescientas no cuatrocientas": a correction. */
function between(before: Words): string {
  const text = before.map((word) => word.text).join(" ");
  // "La fecha sí, pero son cuatrocientas no quinientas": the second is what was asked.
  if (/\b(?:pero|sip)\b/.test(text) && !/\bno (?:son|es|eran|era)\b/.test(text)) return "nosino";
  if (/\b(?:mal|incorrect\w+|equivoc\w+|error|nop)\b/.test(text)) return "nosino";
  return /\b(?:son|es|eran|era)\b/.test(text) ? "no" : "nop";
}

const numberWord = (word: Word | undefined) =>
  word !== undefined &&
  (word.kind === "number" ||
    word.text in UNITS ||
    word.text in TEENS ||
    word.text in TENS ||
    word.text in HUNDREDS ||
    word.text === "mil");

/** "Ochocientas, ay no, ochocientas sesenta": what may stand between a count and the no that takes it back. */
const STARTLED = /^(?:ay|eh|uy|ah|che|hombre|mujer|no|nop|espera|perdon|este|que|va)$/;
const MOST_STARTLED = 3;

function countEnds(words: Words, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && index - at <= MOST_STARTLED && STARTLED.test(words[at]!.text)) at -= 1;
  const word = words[at];
  return numberWord(word) || (word !== undefined && numberWord(words[at - 1]) && MEASURES[word.text] !== undefined);
}

const isValueEnd = (word: Word | undefined) =>
  numberWord(word) || (word !== undefined && (WEEKDAY.test(word.text) || word.text in MONTHS));

/** A day or a number comes right after the article. */
function dated(rest: Words): boolean {
  const at = rest.findIndex((word) => !HEAD.test(word.text) && !/^(?:dia|proximo|proxima|semana)$/.test(word.text));
  const word = rest[at];
  return (
    word !== undefined &&
    at <= 3 &&
    (word.kind !== "word" ||
      WEEKDAY.test(word.text) ||
      word.text in UNITS ||
      word.text in TEENS ||
      word.text in TENS ||
      word.text in HUNDREDS)
  );
}

export const toWords = (utterance: string): Word[] => answersOrDenies(dayAfterTomorrow(toldFromIf(cut(utterance))));

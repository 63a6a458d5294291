/** Quantities told by their relation to the order: "todas", "el resto", "la mitad", "ninguna". */
import type { SlotName } from "../../extraction/types.ts";
import { type AllButWords, butFirst, openLess } from "../kit/all-but.ts";
import { afterAny, type Phrase, type Word } from "../kit/words.ts";
import type { QuantityMention } from "../types.ts";
import { countedAt } from "./counted.ts";
import { fractionAt } from "./fractions.ts";
import { hedgeAt } from "./hedges.ts";
import { MEASURES } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];
type Hit = { mentions: QuantityMention[]; next: number };

const REST = `el resto de ellas|el resto de el pedido|el resto de la orden|el resto de las piezas|el resto de piezas|el resto|resto|lo restante|el restante|las restantes|
  los restantes|lo demas|las demas|los demas|lo que falta|lo que queda|lo que resta|las que faltan|los que faltan|las que quedan|lo faltante|las faltantes|
  el faltante|la otra mitad|otra mitad|las otras|los otros|lo otro|el sobrante|lo pendiente|las pendientes|el remanente|el saldo`;
const ALL = `todas ellas|todas las piezas|todas las unidades|todos los equipos|todo el pedido|toda la orden|todo el lote|toda la cantidad|el pedido completo|la orden completa|
  el pedido entero|la cantidad completa|el lote completo|la totalidad|el total|todo junto|todo completo|todas|todos|todo|completo|la cantidad total`;
const NONE = `nada de nada|ninguna todavia|ninguna aun|ninguna|ninguno|todavia ninguna|aun ninguna|por ahora ninguna|ni una sola|ni una|ni uno|nada todavia|todavia nada|nada aun|aun nada|
  nada|nadita|cero|por ahora nada|de momento nada|de momento ninguna`;
const OF_ORDER = `de el pedido|de la orden|de la cantidad|de el lote|de ellas|de ellos|de eso|de el total|de estas|de todo|de las piezas|de la mercancia|
  de todas|de todo el pedido|de todo el lote|de la produccion`;
const OF_REST =
  "de lo que queda|de lo que falta|de el resto|de lo restante|de lo pendiente|de las restantes|de las que quedan|de las que faltan|de lo que resta";

const ALL_BUT: AllButWords = {
  but: "menos|salvo|excepto|quitando",
  between: "piezas|de|ellas|estan|salen|van|las|los",
  all: "todo|todas|todos",
};

export function shareAt(words: Words, index: number, slot: SlotName): Hit | null {
  const make = (next: number, over: Partial<QuantityMention>): Hit => {
    const span = { from: words[index]!.from, to: words[next - 1]!.to };
    return {
      next,
      mentions: [
        { span, value: null, unit: null, approx: false, kind: "absolute", role: null, counted: true, ...over },
      ],
    };
  };
  const left = butFirst(ALL_BUT, countedAt, words, index);
  if (left !== null) return make(left.next, left.over);
  const rest = afterAny(words, index, REST);
  if (rest > 0) {
    const number =
      words[rest]?.gap === "" && !/^(?:en|para|de)$/.test(words[rest]!.text) ? countedAt(words, rest) : null;
    // "las otras mil" is a number again.
    if (number !== null)
      return make(number.next, {
        value: number.value,
        unit: number.unit,
        approx: number.approx,
        role: /^otr/.test(words[rest - 1]!.text) ? null : "remaining",
      });
    return /^(?:las|los) otr/.test(`${words[index]!.text} ${words[index + 1]?.text}`) &&
      /^(?:piezas|cosas)$/.test(words[rest]?.text ?? "")
      ? null
      : make(rest, { kind: "rest", value: 1 });
  }
  const all = afterAny(words, index, ALL);
  if (
    all > 0 &&
    numberAt(words, all) === null &&
    !(/^(?:las|los)$/.test(words[all]?.text ?? "") && numberAt(words, all + 1) !== null) &&
    !elsewhere(words, all)
  ) {
    const but = afterAny(words, all, "menos|excepto|salvo|quitando|menos las|menos los|excepto las");
    const number = but > 0 ? countedAt(words, but) : null;
    // "todas menos cincuenta": how many that is depends on what is open.
    return number === null ? make(all, { kind: "all", value: 1 }) : make(number.next, openLess(number));
  }
  if (slot === "percent_complete") return null;
  const none = slot === "quantity_done" ? afterAny(words, index, NONE) : -1;
  if (
    none > 0 &&
    !((words[none]?.text ?? "") in MEASURES) &&
    !/^(?:mas|menos|de|problema|que)$/.test(words[none]?.text ?? "")
  )
    return make(none, { value: 0 });
  return fraction(words, index, make);
}

/** "todo bien", "todo el día", "todos los días": nothing of the order. */
function elsewhere(words: Words, next: number): boolean {
  return /^(?:bien|esta|perfecto|correcto|el|los|las|la|depende|lo|va|en|normal|igual|sobre|mundo)$/.test(
    words[next]?.text ?? "",
  ) && /^tod/.test(words[next - 1]!.text)
    ? !/^(?:esta|va)$/.test(words[next]!.text) || /^(?:bien|correcto|perfecto|en)$/.test(words[next + 1]?.text ?? "")
    : false;
}

function fraction(
  words: Words,
  index: number,
  make: (next: number, over: Partial<QuantityMention>) => Hit,
): Hit | null {
  const hedge = hedgeAt(words, index);
  const found = fractionAt(words, hedge.next);
  if (found === null) return null;
  const remaining = afterAny(words, found.next, OF_REST);
  // "la mitad de lo que queda" needs what is open now.
  if (remaining > 0) return make(remaining, { kind: "fraction_of_rest", value: found.value, approx: hedge.approx });
  const of = afterAny(words, found.next, OF_ORDER);
  const number = afterAny(words, found.next, "de las|de los|de");
  const whole = number > 0 ? countedAt(words, number) : null;
  if (whole?.value != null && of < 0) {
    const value = Math.round(whole.value * found.value * 1000) / 1000;
    return make(whole.next, { value, unit: whole.unit, approx: hedge.approx });
  }
  const value = hedge.under ? null : found.value;
  return make(of > 0 ? of : found.next, { kind: "fraction_of_open", value, approx: hedge.approx });
}

const NOT_ANY =
  /\b(?:no (?:\w+ ){0,4}?(?:ninguna|ninguno|nada|ni una|ni uno)|no (?:hemos|se ha|han|ha) (?:empezado|comenzado|iniciado|arrancado)|no (?:empezamos|comenzamos|iniciamos|arrancamos|empieza|arranca)|ni (?:hemos )?empezado|sin empezar)\b/;

/** "No hemos terminado ninguna": none, where a quantity was asked for. */
export function noneAtAll(phrase: Phrase): QuantityMention[] {
  const match = NOT_ANY.exec(phrase.text);
  if (
    match === null ||
    /\b(?:problema|idea|informacion|dato|numero|noticia|mas|defecto|merma|se|puedo|cambio)\b/.test(
      phrase.text.replace(/\bse ha\b/g, ""),
    )
  )
    return [];
  const span = phrase.span(match.index, match.index + match[0].length);
  return [{ span, value: 0, unit: null, approx: false, kind: "absolute", role: null, counted: true }];
}

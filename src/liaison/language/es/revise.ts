/** A last look at the whole Spanish turn: running sums, plans, a delay made good, a yes that hangs on an if. */
import type { SlotName } from "../../extraction/types.ts";
import { withoutEchoes } from "../kit/echoes.ts";
import { movedDays } from "../kit/moved-days.ts";
import type { Revisable } from "../kit/reader.ts";
import { type TallyCues, tally } from "../kit/tally.ts";
import { saidOnce, sumTold, verbsFirst } from "../kit/told-counts.ts";
import { textBetween, toPhrase, type Word } from "../kit/words.ts";
import type { QuantityMention } from "../types.ts";
import { ECHOES } from "./echoes.ts";
import { SLIP } from "./remarks.ts";
import { TOLD } from "./told-counts.ts";

type Words = readonly Word[];

const TIMES =
  "(?:ayer|antier|anteayer|anoche|hoy|ahorita|temprano|(?:en|por|de) la (?:manana|tarde|noche)|esta (?:manana|tarde|semana)|la semana pasada|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|(?:en|de) el (?:primer|segundo|tercer|otro) turno)";
const MADE =
  "(?:hicimos|sacamos|salieron|terminamos|produjimos|fabricamos|acabamos|armamos|empacamos|entraron|se hicieron|completamos)";

const TALLY: TallyCues = {
  adds: new RegExp(
    `^(?:\\w+ ){0,5}?(?:y|mas|luego|despues|ademas)(?: ${TIMES}| ${MADE}| aparte| ademas| luego| ya| con| de){0,3} (?:otr[oa]s? (?!cosa)|un[oa] (?:\\w+ )?(?:con|de) )|^(?: ?${TIMES})? ?mas (?!(?:de|o|tarde|que|bien)\\b)|^(?:\\w+ ){0,4}?y (?:${TIMES} )?(?:${MADE} )?(?:\\w+ ){1,5}(?:mas|adicionales)$`,
  ),
  made: new RegExp(`(?:${TIMES}.* ${MADE}|${MADE}.* ${TIMES}|${TIMES} ${MADE})(?: \\w+)?$`),
  madeThen: new RegExp(
    `^(?:${TIMES} )?y (?:luego )?(?:${MADE} )?${TIMES}(?: ${MADE})?(?! (?:ya |van|vamos|llevamos|hay|tenemos|son))`,
  ),
  stood:
    /\b(?:deciamos|eran|era|iban|ibamos|llevabamos|teniamos|tenia|habia|estabamos en|contaba con|contabamos)(?: \w+){0,3}$/,
  stands:
    /\b(?:ya|ahora|ahorita|hoy|actualmente|a estas alturas)(?: ya)? (?:son|van|vamos|llevamos|hay|tenemos|estamos|andamos|es)\b/,
  uncounted:
    /\b(?:vamos a (?:tener|hacer|sacar|llegar|terminar|completar|acabar)|va a haber|van a (?:estar|salir|quedar)|tendr(?:emos|e|iamos|ian)|haremos|terminaremos|llegaremos|sacaremos|completaremos|deberia\w*|se supone|supuestamente|tendrian que|no (?:las|los|lo|la|se) (?:he|hemos|han|ha) (?:contado|revisado|verificado)|hay que contar\w*|falta contar\w*|la meta es|el objetivo es|(?:el pedido|la orden) (?:es|era) (?:de|por)(?!.* (?:faltan?|quedan?))|(?:nos|me) (?:pidi(?:o|eron)|encarg(?:o|aron))|(?:usted|ustedes) (?:\w+ )?(?:pidi\w+|encarg\w+|dij\w+)|pero (?:mandamos|mandaron|quitamos|(?:nos )?quitaron|apartamos|apartaron|devolvimos|regresamos|regresaron|se llevaron|rechazaron|nos rechazaron)|no (?:lo )?(?:se|sabemos)(?: si| cuant\w+(?! (?:\w+ ){0,3}(?:dentro|adentro|traen?|cada|llevan?|caben|vienen|tienen))| todavia|$)|manana (?:ya )?(?:les?|se|las|los)? ?(?:las |los )?(?:tengo|tenemos|salen|estan|terminamos)|si (?!no me equivoco|mal no|no recuerdo|no mal|acaso|quiere|gusta|mucho|ya|vieramos|recuerdo bien))\b/,
  whole: {
    before:
      /\b(?:el pedido|la orden|total|el total|pedid[oa]s?)(?: (?:es|son|era|eran|de|por|fue|las|los))*$|^(?:pues |bueno |mire )?(?:son|eran)$/,
    after: /^(?:piezas |unidades )?(?:en total|de total|el total|pedid[oa]s|(?:de|en) el pedido|(?:de|en) la orden)\b/,
  },
};

const MOVED = /\b(?:pasa|pasamos|paso|recorr\w+|mov\w+|mueve|aplaz\w+|pospus\w+|retras\w+|cambi\w+|posterg\w+)\b/;

export function revise(words: Words, slot: SlotName, found: Revisable): Revisable {
  const { text } = toPhrase(words);
  if (slot === "quantity_done") {
    const sum = sumTold(TOLD, words);
    const within = (from: number, to: number) => textBetween(words, from, to);
    const told = withoutSlips(withoutEchoes(ECHOES, found.quantities, found.percents, within), within);
    const counts = sum === null ? verbsFirst(TOLD, words, saidOnce(TOLD, words, told)) : [sum];
    return { ...found, quantities: tally(TALLY, words, counts) };
  }
  if (slot === "status") return { ...found, quantities: verbsFirst(TOLD, words, found.quantities) };
  if (slot === "delay")
    return { ...found, durations: delays(text, found.durations), named: movedDays(found.named, MOVED.test(text)) };
  // "Cien por ciento seguro" is how sure one is.
  if (
    slot === "percent_complete" &&
    /\b(?:por ciento|porciento|por cien) (?:segur\w+|de acuerdo|confiable|garantizado)/.test(text)
  )
    return { ...found, percents: [] };
  if (slot === "percent_complete") return { ...found, percents: withoutComplement(found.percents) };
  // "Si no llueve": neither yes nor no.
  if (slot === "confirm" && /^(?:pues |bueno |solo |siempre y cuando |depende |a menos que )*si(?= )/.test(text))
    return { ...found, confirm: null };
  return found;
}

/** "Ochocientas sesenta, que me faltaba una caja": the box is in them. */
function withoutSlips(
  counts: readonly QuantityMention[],
  within: (from: number, to: number) => string,
): QuantityMention[] {
  const [first, ...others] = counts;
  const slips = first?.kind === "absolute" && others.some(({ span }) => SLIP.test(within(first.span.to, span.from)));
  return slips ? counts.filter((one) => !SLIP.test(within(first.span.to, one.span.from))) : [...counts];
}

/** "Vamos al sesenta, nos falta el cuarenta": what is missing says what is done once more. */
function withoutComplement(percents: Revisable["percents"]): Revisable["percents"] {
  const done = percents.filter(({ missing }) => !missing);
  const both = percents.length === 2 && done.length === 1;
  const whole = percents.reduce((sum, { value }) => sum + (value ?? Number.NaN), 0);
  return both && whole === 100 ? done : percents;
}

/** A delay made good is none any more; "una semana larga" is no number of days. */
function delays(text: string, durations: Revisable["durations"]): Revisable["durations"] {
  const made =
    /\b(?:pero|y) (?:ya )?(?:\w+ ){0,2}(?:recuper\w+|repusimos|nos pusimos a el dia|estamos a el dia|vamos a el dia)\b/.test(
      text,
    );
  if (made && durations.length === 1) return [{ ...durations[0]!, amount: /\bya\b/.test(text) ? 0 : null, most: null }];
  return /\b(?:dia|semana|mes|dias|semanas)(?:,? maximo| a lo mucho| o mas| cuando mucho| a lo mejor| y)? (?:larg[oa]s?|pico|buen[oa]s?|cort[oa]s?)\b/.test(
    text,
  ) && durations.length === 1
    ? [{ ...durations[0]!, amount: null }]
    : durations;
}

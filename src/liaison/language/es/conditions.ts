/** Conditions a speaker attaches, and what we wait for told as a fact. "si" is always "if" here (tokens.ts). */
import { inside } from "../../extraction/spans.ts";
import type { Span } from "../../extraction/types.ts";
import { type NeededFirst, withNeededFirst } from "../kit/needed-first.ts";
import { afterAny, type Word } from "../kit/words.ts";
import { HARM } from "./harm.ts";

type Words = readonly Word[];

const OPENERS = `solo si|siempre y cuando|siempre que|si es que|si|con tal de que|con tal que|dado que|a reserva de que|bajo la condicion de que|a condicion de que|a menos que|a no ser que|salvo que|en cuanto|tan pronto como|una vez que|una vez|
    en caso de que|en caso de|suponiendo que|asumiendo que|cuando|dependiendo de|depende de|despues de que|despues de recibir|despues de la|despues de el|hasta que|antes de que|luego de que|
    sujeto a|condicionado a|mientras|contando con que|previa|previo|ya que llegue|ya que lleguen|ya que tengamos`;
const HARMS = new RegExp(`\\b(?:${HARM})`);
/** Whole conditions that say nothing more: what follows is the main clause again. */
const STOCK = `si todo va bien|si todo sale bien|si todo marcha bien|si no pasa nada|si no hay problema|si no hay problemas|si no hay contratiempos|si no surge nada|si no hay imprevistos|
    si dios quiere|si nada cambia|si todo esta bien|si no hay inconvenientes|si no hay ningun problema|si todo sale como esperamos|si todo sale segun lo previsto|si todo sale segun lo planeado|si tenemos suerte|
    si no hay retrasos|si todo funciona|si no pasa nada raro|si no se complica|si las cosas van bien|si todo marcha`;
const CLOSERS = /^(?:entonces|sino|pero|ya)$/;
const MAIN_VERB =
  /^(?:enviamos|mandamos|embarcamos|despachamos|salimos|sale|salen|saldria|saldrian|saldra|terminamos|entregamos|podemos|podriamos|estaria|estarian|lo|las|los|seria|llegamos|tendriamos|tenemos|mando|envio)$/;
const NO_CONDITION = `si no antes|si no recuerdo|si me disculpa|si me perdona|si gusta|si usted quiere|si no le molesta|si no le importa|si no tiene inconveniente|si no es molestia|si me permite|si le sirve|si le ayuda|si le soy sincero|si soy sincero|si me pregunta|si le digo la verdad|si se puede decir|si lo puedo decir|si quiere|si gusta|si desea|si me permite|si mal no recuerdo|si no me equivoco|si recuerdo bien|si puede|si se puede|si es posible|si acaso|si le parece|
    si prefiere|si necesita|si mucho|como si|cuando guste|cuando quiera|cuando mucho|cuando menos|mientras tanto|una vez mas|si es correcto|si es asi|previo aviso`;

/** "Incluso si nieva", "no sé si": nothing hangs on it. */
const FREES =
  /^(?:incluso|aun|importa|aunque|siquiera|se|ver|saber|preguntar|checar|revisar|sabe|sabemos|preguntan|duda)$/;
const NEEDED_FIRST: NeededFirst = {
  needs:
    /\b(?:primero|antes) (?:que nada )?(?:nos |se |todavia |aun |me )*(?:necesit\w+|falta\w*|ocup\w+|requer\w+|requier\w+|hace\w* falta|tiene que llegar|tenemos que (?:tener|recibir)) (?!tiempo|dinero|anticipo|\d+ |dos |tres |unos )\w+|\b(?:necesit\w+|nos (?:falta|faltan|hace falta|hacen falta)|ocupamos|requerimos) (?!tiempo|dinero|\d+ |dos |tres )(?:\w+ ){1,7}?(?:antes|primero)$/,
  joins: /^(?:luego|entonces|despues|pero|y)$/,
};

const SUPPLY =
  /^(?:el |la |los |las |nuestro |su |todo |faltante |material |materia )*(?:materiales?|materia prima|componentes?|conector(?:es)?|chips?|telas?|hilo|resina|acero|aluminio|cobre|proveedor(?:es)?|empaque|etiquetas?|tornillos|molde|herramental|aprobacion|insumos?|placas|castings?|fundiciones)(?: \w+){0,3} (?:llega|llegan|llegara|llegaran|viene|vienen|entra|entran|entrega|entregan|arriba|arriban|estara|estaran|nos llega|nos llegan)\b/;

/** "Nos lo devuelven el siete", "nos llegan el lunes": what others bring us. */
const INCOMING =
  /\bnos (?:l[oa]s? )?(?:devuelv|regres|entreg|tra(?:en|e|er)|mand|envi|dan\b|da\b|lleg|surt|pas(?:an|aran)|despach|liber|acab|termin)\w*/;
const OURS = /^(?:y )?(?:ya )?nosotros\b/;
const COMES = /\b(?:llega|llegan|viene|vienen|entra|entran|traen|entregan|devuelven)\b/;

/** "El material llega el jueves, así que enviamos el lunes": what we wait for, told as a fact beside the answer. */
export function readSupplyFacts(words: Words, dates: ReadonlyArray<Span>): Span[] {
  if (dates.length < 2) return [];
  const found: Span[] = [];
  let start = 0;
  for (let end = 1; end <= words.length; end++) {
    const closes =
      end === words.length ||
      /[,.;—]/.test(words[end]!.gap) ||
      /^(?:entonces|asi|y|pero|porque)$/.test(words[end]!.text);
    if (!closes) continue;
    const clause = words.slice(start, end);
    const text = clause
      .map((word) => word.text)
      .join(" ")
      .replace(/^(?:entonces|y|pero|porque|pues|es que|bueno) /, "");
    const span = { from: clause[0]!.from, to: clause.at(-1)!.to };
    const dated = dates.filter((date) => inside(date, span)).length;
    const rest = words.slice(end).map((word) => word.text);
    const others = INCOMING.test(text) || (COMES.test(text) && OURS.test(rest.slice(0, 3).join(" ")));
    if ((others || SUPPLY.test(text)) && dated > 0 && dated < dates.length) found.push(span);
    start = end;
  }
  return found;
}

/** Clause by clause: from the opening word to the end of its clause. "Si no antes" is no condition; nor is "después del diez". */
export function readConditions(words: Words, dates: ReadonlyArray<Span>): Span[] {
  return withNeededFirst(NEEDED_FIRST, words, clausesWithOpener(words, dates)).filter(({ from, to }) => {
    const own = words.filter((word) => word.from >= from && word.to <= to);
    return !HARMS.test(own.map(({ text }) => text).join(" "));
  });
}

function clausesWithOpener(words: Words, dates: ReadonlyArray<Span>): Span[] {
  const found: Span[] = [];
  let index = 0;
  while (index < words.length) {
    const opened = afterAny(words, index, OPENERS);
    if (opened < 0 || isNoCondition(words, index, opened, dates)) {
      index += 1;
      continue;
    }
    const stock = afterAny(words, index, STOCK);
    let end = stock > 0 ? stock : opened;
    while (stock < 0 && end < words.length && !closes(words, end, opened)) end += 1;
    if (end - index >= 2) found.push({ from: words[index]!.from, to: words[end - 1]!.to });
    index = Math.max(end, index + 1);
  }
  return found;
}

function isNoCondition(words: Words, index: number, opened: number, dates: ReadonlyArray<Span>): boolean {
  if (afterAny(words, index, NO_CONDITION) > 0) return true;
  const otherwise = afterAny(words, index, "si no");
  if (otherwise > 0 && (words[otherwise] === undefined || words[otherwise]!.gap !== "")) return true;
  if (words[index]!.text === "si" && FREES.test(words[index - 1]?.text ?? "")) return true;
  if (/^(?:como|desde)$/.test(words[index - 1]?.text ?? "")) return true;
  // "después del diez" is a bound on a date.
  const start = words[index]!;
  const isBound =
    /^(?:despues|hasta|antes|previo|previa|luego)$/.test(start.text) &&
    dates.some(
      (date) =>
        date.from <= words[opened - 1]!.to + 1 && date.to > start.from && date.from <= words[opened - 1]!.to + 1,
    );
  return isBound || words[opened] === undefined;
}

function closes(words: Words, end: number, opened: number): boolean {
  const word = words[end]!;
  if (/[.;?!—]/.test(word.gap)) return true;
  if (end === opened) return false;
  if (word.gap === "," || CLOSERS.test(word.text)) return true;
  // "si llega el conector el jueves enviamos el diez": the main clause begins with its verb.
  if (end - opened < 2) return false;
  if (/^(?:lo|las|los)$/.test(word.text)) return MAIN_VERB.test(words[end + 1]?.text ?? "");
  return MAIN_VERB.test(word.text) || beginsMain(words, end);
}

/** "Si llega el camión la mercancía sale el diez": a noun and its verb, after a clause that had its own. */
function beginsMain(words: Words, end: number): boolean {
  if (!/^(?:el|la|los|las|todo|nuestra|nuestro)$/.test(words[end]!.text)) return false;
  if (/^(?:de|con|para|en|a|por|y|o|que|llega|llegan|viene|vienen|pasa|pasan|tenemos|hay)$/.test(words[end - 1]!.text))
    return false;
  return /^(?:sale|salen|saldra|saldran|va|van|estara|estaran|puede|pueden)$/.test(words[end + 2]?.text ?? "");
}

/** Words that make a number approximate or a bound, before it and after it. */
import { after, afterAny, parts, type Word } from "../kit/words.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];

const ABOUT = `aproximadamente|mas o menos|mas o menos como|mas o menos unos|mas o menos unas|alrededor de|alrededor de las|alrededor de los|alrededor de el|
    alrededor de un|alrededor de unas|alrededor de unos|cerca de|cerca de las|cerca de los|cerca de el|cerca de un|casi|casi casi|ya casi|casi las|casi el|casi un|
    como|como unos|como unas|como un|como una|como a el|como el|como las|algo asi como|en torno a|en torno a el|en torno a las|en torno a un|entorno a|sobre|
    sobre las|sobre el|sobre un|poco mas de|un poco mas de|un poquito mas de|algo mas de|mas de|mas de el|mas de un|un poco mas de el|al menos|a el menos|por lo menos|minimo|como minimo|digamos|
    digamos que|digamos unas|digamos unos|quiza|quizas|tal vez|a lo mejor|calculo|calculo que|calculo unas|diria|diria que|yo diria que|yo diria|
    rondando|rozando|rondan|practicamente|un poco menos de|algo menos de|poco menos de|arriba de|por encima de|por arriba de|hacia|a eso de|a eso de las|
    ponle|pongale|pongamos|ha de ser|han de ser|habra|habra como|deben ser|seran|seran como|estimado|estimamos|se estima|unos|unas|aprox|tipo|
    creo que|creo|yo creo que|yo creo|pienso que|supongo que|me parece que|me parece|por ahi de|por ahi de las|por ahi de el|por ahi|probablemente|seguramente|
    a ojo|grosso modo|cuando menos|unos como|unas como|ahi como|nada mas como`;
const UNDER = `menos de|menos de un|menos de el|no mas de|no mas de un|no llega a|no llega a el|no llegan a|no llegamos a|maximo|como maximo|como mucho|cuando mucho|a lo sumo|por debajo de|
    por debajo de el|ni siquiera|no pasan de|no pasa de|no pasa de el|hasta|a lo mucho|debajo de|apenas llega a|no alcanzan|no alcanza`;
/** Counts only right before a number: "unas trescientas", while "unas piezas" is no number at all. */
const NUMBER_ONLY = /^(?:unos|unas|sobre|como|creo|hasta|maximo|tipo|un|el|las|los)$/;

export type Hedge = { next: number; approx: boolean; under: boolean };

export function hedgeAt(words: Words, index: number): Hedge {
  let next = index;
  let approx = false;
  let under = false;
  for (let rounds = 0; rounds < 4; rounds++) {
    if (rounds > 0 && parts(words[next])) break;
    const limit = afterAny(words, next, UNDER);
    const about = afterAny(words, next, ABOUT);
    const taken = Math.max(limit, about);
    if (taken < 0) break;
    if (NUMBER_ONLY.test(words[taken - 1]!.text) && !leads(words, taken)) break;
    if (limit > about) under = true;
    else approx = true;
    next = taken;
  }
  return { next, approx, under };
}

/** A number, a share or another hedge follows. */
function leads(words: Words, index: number): boolean {
  return (
    numberAt(words, index) !== null ||
    afterAny(words, index, `la mitad|mitad|un|una|el|las|los|dos|tres|unos|unas|como|a el|media|medio|mas o menos`) > 0
  );
}

const TAILS = `mas o menos|mas o menos asi|aproximadamente|o asi|o algo asi|o por ahi|por ahi|o cosa asi|creo|creo yo|calculo|calculo yo|o mas|o un poco mas|
    o poquito mas|o cerca|si acaso|quiza|quizas|tal vez|diria yo|digamos|a ojo|arriba abajo|mas menos|o alrededor`;

/** After a number: how far an approximation reaches, or "y pico" that leaves no number. */
export function tailAt(words: Words, index: number): { next: number; approx: boolean; vague: boolean } {
  const none = { next: index, approx: false, vague: false };
  if (words[index] === undefined || parts(words[index])) return none;
  const something = afterAny(words, index, "y pico|y algo|y tantos|y tantas|y poco|y piquito|y un poco mas|y fraccion");
  if (something > 0 && words[index]!.gap !== ",") return { next: something, approx: true, vague: true };
  const next = afterAny(words, index, TAILS);
  if (next < 0) return none;
  const spread = after(words, next, "un") > 0 ? numberAt(words, next + 1) : null;
  return spread === null ? { next, approx: true, vague: false } : { next: spread.next, approx: true, vague: false };
}

/** Orders told by how their number ends or begins: "die mit der acht am Schluss", "endet auf 71", "vorne eine sechs". */
import { afterAny, type Word } from "../kit/words.ts";

type Words = readonly Word[];
type Run = { text: string; next: number };
export type EndHit = { text: string; end: "last" | "first"; next: number };

/** What may lead up to the digits. */
const LEADS = "mit der|mit einer|mit|auf der|auf einer|auf die|auf eine|auf|wo die|wo eine|die|eine|der|einer|das";
const BEHIND: ReadonlyArray<readonly [EndHit["end"], string]> = [
  [
    "last",
    `hinten steht|hinten dran|hinten drauf|ganz hinten|hinten|am ende steht|am ende|am schluss steht|am schluss|zum schluss|
     als letzte ziffer|als letzte zahl|als letzte|als letztes|endet|aufhort`,
  ],
  [
    "first",
    `vorne steht|vorne dran|ganz vorne|vorne|vorn|am anfang steht|am anfang|zu beginn|als 1. ziffer|als 1. zahl|als 1.|
     anfangt|beginnt|losgeht`,
  ],
];
/** Before the digits, wherever an order may be named. */
const ANNOUNCED = "endet auf|endend auf|endziffern|die letzten ziffern sind|hinten|mit der endung|am ende";
const BEFORE: ReadonlyArray<readonly [EndHit["end"], string]> = [
  [
    "last",
    `${ANNOUNCED}|endet mit|hort auf mit|endet|am schluss|ganz hinten|letzte ziffer|letzte zahl|letzte stelle|die letzte|endziffer`,
  ],
  ["first", "vorne|vorn|ganz vorne|am anfang|1. ziffer|1. zahl|1. stelle|beginnt mit|fangt an mit|fangt mit|beginnt"],
];
const LINKS = "steht|ist|war|lautet|sind|kommt|hat|mit|auf|die|eine|der|einer|nummer|nr";

/** `free`: an order was asked for and some are known, so that one digit will do. */
export function endAt(
  words: Words,
  index: number,
  free: boolean,
  runAt: (words: Words, at: number) => Run | null,
): EndHit | null {
  for (const [end, phrases] of free ? BEFORE : ([["last", ANNOUNCED]] as const)) {
    let at = afterAny(words, index, phrases);
    if (at < 0) continue;
    for (let link = at; link > 0; link = afterAny(words, at, LINKS)) at = link;
    const run = digitsAt(words, at, runAt);
    if (run !== null) return { ...run, end };
  }
  const run = free ? digitsAt(words, Math.max(index, afterAny(words, index, LEADS)), runAt) : null;
  if (run === null) return null;
  for (const [end, phrases] of BEHIND) {
    const next = afterAny(words, run.next, phrases);
    if (next > 0) return { text: run.text, end, next };
  }
  return null;
}

function digitsAt(words: Words, at: number, runAt: (words: Words, at: number) => Run | null): Run | null {
  const run = runAt(words, at);
  return run !== null && /\d/.test(run.text) ? run : null;
}

/** How Spanish turns end, for endpointing. */
import type { SlotName } from "../../extraction/types.ts";
import { createCompleteness } from "../kit/completeness.ts";
import type { Word } from "../kit/words.ts";
import { SPANISH } from "./grammar.ts";
import { HUNDREDS, MEASURES, TENS, TIME_UNITS } from "./lexicon.ts";

const FILLERS = new Set(
  "eh em este pues bueno mmm mm ah ehh o mira digamos como unos unas aproximadamente quizas quiza probablemente alrededor casi seria".split(
    " ",
  ),
);
const DANGLING = new Set(
  "el la los las un una de a en para por con sin y o u pero si porque hasta antes despues entre que cuando donde mi su nuestro nuestra este esta proximo proxima a mas tardar finales principios mediados es son estan va van vamos sera seran seria saldria solo todavia aun cada se nos lo le les desde hacia sobre mas menos punto coma guion doble triple numero linea pedido orden lote semana media dentro ya".split(
    " ",
  ),
);
const THINKING = `dejeme ver|dejeme pensar|dejeme revisar|a ver|un momento|un segundo|un momentito|espere|como se dice|cual era|yo creo|creo que|quiero decir|o sea|depende|
    podemos|vamos a|va a ser|seria|estaria|es que|deje ver|permitame|dejame ver|lo que pasa es`;

/** A preposition, an article or a conjunction at the end waits for what it leads to. "Ya", "así es" and "lo es" do not. */
function dangles(words: readonly Word[]): boolean {
  const last = words.at(-1)!;
  if (!DANGLING.has(last.text)) return false;
  if (words.length === 1) return !/^(?:ya|mas|menos|son|es|seria|este|esta)$/.test(last.text);
  const before = words.at(-2)!.text;
  if (/^(?:ya|mas|menos)$/.test(last.text)) return /^(?:un|poco|dos|tres)$/.test(before) && last.text === "mas";
  return !(/^(?:es|son|estan|va|van|vamos)$/.test(last.text) && /^(?:asi|lo|ya|eso|no|que|bien)$/.test(before));
}

/** A number that may go on: "mil" and "el veinte y" do, "mil doscientas piezas" does not. */
function openNumber(words: readonly Word[], slot: SlotName | null): boolean {
  const last = words.at(-1)!;
  const before = words.at(-2)?.text ?? "";
  if (last.text === "y" || last.text === "coma" || last.text === "punto") return true;
  if (last.text === "ciento" && before === "por") return false;
  if (/^(?:mil|millon|millones)$/.test(last.text) || last.text in HUNDREDS) return slot !== "quantity_done";
  // "el veinte" may be meant, "el treinta" may go on to "y uno".
  return last.text in TENS && last.text !== "veinte" && (before === "el" || before === "dia");
}

export const completeness = createCompleteness(SPANISH, {
  fillers: FILLERS,
  thinking: THINKING,
  dangles,
  openNumber,
  halfDay: ({ text }) => text === "treinta",
  measure: ({ text }) => text in MEASURES,
  percent: ({ text }) => text === "porciento" || text === "ciento",
  timeUnit: ({ text }) => text in TIME_UNITS,
});

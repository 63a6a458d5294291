/** How German turns end, for endpointing. */
import type { SlotName } from "../../extraction/types.ts";
import { createCompleteness } from "../kit/completeness.ts";
import type { Word } from "../kit/words.ts";
import { GERMAN } from "./grammar.ts";
import { figureOf, MEASURES, TIME_UNITS } from "./lexicon.ts";

const FILLERS = new Set(
  "ah ahm ehm eh hm hmm mh na naja also so etwa ungefahr circa ca rund vielleicht wahrscheinlich halt eigentlich sagen quasi".split(
    " ",
  ),
);
const DANGLING = new Set(
  `der die das den dem des ein eine einen einem einer eines zu am an im in zum zur vom von bis fur mit und oder aber wenn weil dass vor nach
   zwischen ab als wie wo wann welche welcher unser unsere unserer ihr ihre sein seine diese dieser diesen diesem nachste nachsten nachster
   kommende kommenden anfang mitte ende ist sind war waren wird werden wurde wurden soll sollte kann konnen konnte mochte haben hat nicht nur
   noch etwas jede jeden wir ich sie er es pro um gegen plus minus punkt komma strich doppel nummer position bestellung charge kw halb
   spatestens fruhestens ubernachste ubernachsten anderthalb auf bei`.split(/\s+/),
);
const THINKING = `moment|einen moment|moment mal|mal sehen|lassen sie mich sehen|lassen sie mich schauen|lassen sie mich uberlegen|warten sie|
  warten sie mal|sekunde|eine sekunde|wie sagt man|wie war das|ich glaube|ich denke|ich meine|wissen sie|kommt darauf an|kommt drauf an|
  wir konnen|wir werden|das wird|das ware|es ist|das ist|ich sage mal|sagen wir|sagen wir mal|was war das|augenblick`;

/** A preposition, an article or a conjunction at the end waits for what it leads to. "So ist es" and "nein, ist es nicht" do not. */
function dangles(words: readonly Word[]): boolean {
  const last = words.at(-1)!.text;
  if (!DANGLING.has(last)) return false;
  if (words.length === 1) return !/^(?:das|sie|wir|ich|es|nicht|dem|die|der)$/.test(last);
  const before = words.at(-2)!.text;
  if (last === "nicht") return /^(?:wir|ich|am)$/.test(before);
  if (/^(?:es|das|sie|noch|wir|ich|die)$/.test(last))
    return /^(?:und|oder|aber|wenn|weil|bis|fur|auf|an|in)$/.test(before);
  // "das haben wir", "ja sind sie", "im Plan ist"
  return !(
    /^(?:ist|sind|war|waren|wird|werden|kann|konnen|haben|hat|soll|an)$/.test(last) &&
    words.length > 2 &&
    before !== "wir" &&
    before !== "es"
  );
}

/** A number that may go on: "eintausend" and "am zwanzig" do, "eintausend Stück" does not. */
function openNumber(words: readonly Word[], slot: SlotName | null): boolean {
  const last = words.at(-1)!;
  if (/^(?:und|komma|hundert|tausend|million|millionen)$/.test(last.text))
    return slot !== "quantity_done" || last.text === "und" || last.text === "komma";
  const value = figureOf(last);
  return (
    value !== null && slot === "ship_date" && value <= 31 && /^(?:am|der|den|dem|zum)$/.test(words.at(-2)?.text ?? "")
  );
}

export const completeness = createCompleteness(GERMAN, {
  fillers: FILLERS,
  thinking: THINKING,
  dangles,
  openNumber,
  // German says the tens last: a day is whole when it is said.
  halfDay: () => false,
  measure: ({ text }) => text in MEASURES,
  percent: ({ text }) => text === "prozent",
  timeUnit: ({ text }) => text in TIME_UNITS,
});

/** How Italian turns end, for endpointing. */
import { createCompleteness } from "../../../src/liaison/language/kit/completeness.ts";
import { ITALIAN } from "./grammar.ts";
import { isTimeUnit, MEASURES } from "./lexicon.ts";

const DANGLING = /^(?:il|la|i|le|un|una|di|a|da|in|per|con|e|o|ma|se|entro|prima|dopo|tra|fra|essere|sono|sara|non)$/;

export const completeness = createCompleteness(ITALIAN, {
  fillers: new Set("eh ehm allora dunque beh circa forse quasi".split(" ")),
  thinking: "vediamo|mi faccia vedere|un attimo|credo che|diciamo",
  dangles: (words) => DANGLING.test(words.at(-1)!.text),
  openNumber: (words, slot) => /(?:mille|mila|cento)$/.test(words.at(-1)!.text) && slot !== "quantity_done",
  halfDay: ({ text }) => text === "venti" || text === "trenta",
  measure: ({ text }) => text in MEASURES,
  percent: ({ text }) => text === "percento" || text === "cento",
  timeUnit: ({ text }) => isTimeUnit(text),
});

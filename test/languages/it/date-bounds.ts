/** Italian words around a date. */
import type { BoundWords } from "../../../src/liaison/language/kit/date-bounds.ts";

export const BOUND_WORDS: BoundWords = {
  bounds: [
    ["by", "entro|entro e non oltre|al piu tardi|a il piu tardi|non oltre"],
    ["before", "prima di"],
    ["from", "non prima di|a partire da|da|non prima"],
    ["after", "dopo"],
  ],
  abouts: "verso|intorno a|circa|piu o meno",
  fillers: "a|in|per|di|essere|sara|forse|probabilmente",
  negation: /^(?:non|mai)(?: |$)/,
  deniedBehind: /^(?:e )?impossibile/,
  refusals: "impossibile",
  joins: /^(?:ma|e|perche|pero)$/,
  until: /^fino$/,
  between: "tra|fra",
  tails: [
    ["al piu tardi|a il piu tardi|o prima", "by"],
    ["o dopo|in poi", "from"],
    ["circa|piu o meno|o giu di li", null],
  ],
  closingTail: null,
};

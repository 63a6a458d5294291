/** How long from now, as it is said in German. */
import { createWait } from "../kit/wait.ts";
import { smallAt } from "./numbers.ts";

export const waitIn = createWait({
  before: "in|in etwa|in circa|in ungefahr|in so",
  after: "",
  minutes: "minuten|minute",
  hours: "stunden|stunde",
  fixed: [
    ["einer halben stunde|ner halben stunde|1 halben stunde", 30],
    ["einer stunde|1 stunde|ner stunde", 60],
    ["einer viertelstunde|1 viertelstunde|ner viertelstunde|viertelstunde", 15],
    ["einer dreiviertelstunde|dreiviertelstunde", 45],
    ["anderthalb stunden|eineinhalb stunden", 90],
  ],
  numberAt: smallAt,
});

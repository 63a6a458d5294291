/** Behind "einen Moment": the answer has come when nothing but a value and small words follow. "Zwei Minuten" is none. */
import { MEASURES, MONTHS, WEEKDAYS } from "./lexicon.ts";

const names = (...lists: ReadonlyArray<Readonly<Record<string, unknown>>>) =>
  lists.flatMap((list) => Object.keys(list)).join("|");

/** Any of these is a value, or makes one of the numbers beside it. */
const VALUE = `(?:${names(MONTHS, WEEKDAYS, MEASURES)}|\\d{1,2}\\.|\\d{3,}|\\w*(?:hundert|tausend)|\\d+(?=(?: \\w+)? (?:stuck|teile))|heute|morgen|ubermorgen|wochen?|tage?n?|monate?n?|kw|kalenderwoche|prozent|ostern|pfingsten|weihnachten|neujahr)`;
const SMALL =
  "(?:ah|ahm|eh|ehm|hm|ja|also|so|das|es|war|ware|waren|sind|ist|wird|der|die|den|dem|das|am|an|im|in|bis|ab|zum|zur|vom|von|um|mit|und|oder|gut|mal|genau|noch|erst|jetzt|dann|hier|da|haben wir|hab ich|ich (?:schau|schaue|seh|sehe|guck|gucke|hab es|habe es)|nach|ende|anfang|mitte|fruh|vormittag|nachmittag|spatestens|fruhestens|ungefahr|circa|etwa|wir|eine[rnm]?|diese[nrms]?|nachste[nrms]?|ubernachste[nrms]?|kommende[nrms]?|fertig|raus|\\d{1,2})";

export const ANSWERED = new RegExp(`^(?=.* ${VALUE}(?: |$))(?: (?:${VALUE}|${SMALL}))+$`);

/** A last look at the whole German turn: sums over days, what is missing from all, plans. */
import type { SlotName } from "../../extraction/types.ts";
import { withoutEchoes } from "../kit/echoes.ts";
import { movedDays } from "../kit/moved-days.ts";
import { packsTold } from "../kit/packs-told.ts";
import type { Revisable } from "../kit/reader.ts";
import { type TallyCues, tally } from "../kit/tally.ts";
import { sumTold } from "../kit/told-counts.ts";
import { afterAny, textBetween, type Word } from "../kit/words.ts";
import type { DateExpr, QuantityMention } from "../types.ts";
import { allBut } from "./all-but.ts";
import { spanAt } from "./date-spans.ts";
import { ECHOES } from "./echoes.ts";
import { PACKS } from "./packs-told.ts";
import { doneOfTwo } from "./percent-pairs.ts";
import { concluded, standing, TOLD, withoutNext } from "./told-counts.ts";
import { verbFirst } from "./verb-first.ts";

type Words = readonly Word[];

const TIMES =
  "(?:(?:in der )?fruh|(?:am )?(?:vormittag|nachmittag)|gestern|vorgestern|heute(?: fruh| morgen| vormittag| nachmittag)?|gestern abend|letzte woche|diese woche|seitdem|seither|danach|in der (?:fruhschicht|spatschicht|nachtschicht)|(?:am |seit )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag))";
const MADE = "(?:haben wir|wir haben|sind|kamen|haben)";

const TALLY: TallyCues = {
  adds: new RegExp(
    `^(?: ?(?:stuck|teile))* ?(?:und |plus |dazu )+(?:${TIMES} )?(?:dann )?(?:noch mal|weitere|zusatzlich|noch weitere|noch(?= (?:\\S+ ){1,3}(?:von heute|dazu|mehr|extra|lose)\\b))(?! (?:nicht|offen|ubrig|zu)\\b)|^(?: ?(?:stuck|teile))* ?${TIMES} (?:noch mal|weitere) |^(?: ?(?:stuck|teile))* ?(?:und )?dazu (?:${TIMES} )?(?:noch |noch mal )?|^(?:\\w+ ){0,3}?(?:${TIMES} )(?:sind |kamen |haben wir )?(?:noch mal |noch |weitere )?(?:\\S+ ){1,4}(?:dazu|dazugekommen|hinzugekommen|dazu gekommen|mehr)\\b`,
  ),
  made: new RegExp(`(?:${TIMES} ${MADE}|${MADE} ${TIMES})$`),
  madeThen: new RegExp(`^(?:\\w+ ){0,2}?und (?:${MADE} )?${TIMES}(?: ${MADE})?(?! (?:sind wir|sind es|stehen wir))`),
  stood:
    /\b(?:waren es|hatten wir|wir hatten|waren wir|standen wir|lagen wir)(?: (?:bei|schon|erst|noch|etwa|circa|ungefahr|so|heute|gestern|fruh))*$/,
  stands: /\b(?:jetzt|inzwischen|mittlerweile|heute|nun|aktuell|stand heute)\b/,
  uncounted: /(?!)/,
  whole: { before: /(?!)/, after: /(?!)/ },
};

export function revise(words: Words, slot: SlotName, found: Revisable): Revisable {
  const within = (from: number, to: number) => textBetween(words, from, to);
  const told = packsTold(PACKS, withoutEchoes(ECHOES, found.quantities, found.percents, within), within);
  const quantities = withoutArrivals(words, saidAgain(words, verbFirst(told, within)));
  if (slot === "delay") return { ...found, quantities, named: bothDays(words, movedDays(found.named, false)) };
  if (slot === "percent_complete") return { ...found, quantities, percents: doneOfTwo(words, found.percents) };
  if (slot !== "quantity_done") return { ...found, quantities };
  const sum = sumTold(TOLD, words);
  if (sum !== null) return { ...found, quantities: [sum] };
  const part = percentOf(words, found.percents, quantities);
  if (part !== null) return { ...found, percents: [], quantities: [part] };
  const last = standing(words, withoutNext(words, concluded(words, quantities)));
  return { ...found, quantities: besideRest(words, allBut(words, tally(TALLY, words, explained(words, last)))) };
}

/** "vom vierten auf den vierzehnten": a date stands on the second alone; the first is read again. */
function bothDays(words: Words, named: Revisable["named"]): Revisable["named"] {
  const [date, ...more] = named;
  if (date === undefined || more.length > 0) return named;
  const index = words.findIndex((word) => word.from >= date.span.from);
  const from = afterAny(words, index, "vom|von dem|von");
  const first = from < 0 ? null : spanAt(words, from);
  if (first === null || afterAny(words, first.next, "auf|zum|nach") < 0) return named;
  const month = date.expr.kind === "day" ? date.expr.month : null;
  const expr = first.expr.kind === "day" ? { ...first.expr, month: first.expr.month ?? month } : first.expr;
  // "von Montag auf Donnerstag": the Thursday after it.
  const { expr: to } = date;
  const later: DateExpr =
    to.kind === "weekday" && to.which === "bare" ? { kind: "weekday_after", weekday: to.weekday, of: expr } : to;
  return [
    { ...date, expr },
    { ...date, expr: later },
  ];
}

/** "neunzig Prozent von tausend" */
function percentOf(
  words: Words,
  percents: Revisable["percents"],
  quantities: readonly QuantityMention[],
): QuantityMention | null {
  const [percent, ...more] = percents;
  const [whole, ...others] = quantities;
  if (percent?.value == null || percent.missing || more.length > 0) return null;
  if (whole?.kind !== "absolute" || whole.value === null || others.length > 0) return null;
  const joined = /^(?:von(?: den)?|der)?$/.test(textBetween(words, percent.span.to, whole.span.from));
  if (!joined || whole.span.from < percent.span.to) return null;
  const value = Math.round(percent.value * whole.value) / 100;
  return { ...whole, span: { from: percent.span.from, to: whole.span.to }, value, role: "done", counted: true };
}

/** "fünfzig, nicht fünfzehn, fünf null": one number, told twice. */
function saidAgain(words: Words, mentions: readonly QuantityMention[]): QuantityMention[] {
  const [first, second, ...more] = mentions;
  if (first === undefined || second === undefined || more.length > 0) return [...mentions];
  const same = first.kind === "absolute" && first.value !== null && first.value === second.value;
  const roles = first.role === second.role || second.role === null;
  if (
    !same ||
    !roles ||
    !/^(?:(?:nicht|kein\w*|also|stuck|teile|ja|ich wiederhole|macht|sind|ist|das|dann|gleich|ergibt|bleiben|\d+)(?: |$))*$/.test(
      textBetween(words, first.span.to, second.span.from),
    )
  )
    return [...mentions];
  const span = { from: first.span.from, to: second.span.to };
  return [{ ...first, span, unit: first.unit ?? second.unit, counted: first.counted || second.counted }];
}

const TAKEN_BACK = /\b(?:nein|nee|ne|na|quatsch|halt|stopp?|falsch|moment|sorry|entschuldigung|blodsinn|ach)\b/;
const ARRIVES =
  /^(?:(?:\S+ ){0,5}?)(?:(?:dazu|an|rein|raus|runter|fertig)?(?:gekommen|geworden|gebracht|gepackt|gelaufen|gestellt|gefallen)|dazu|vom band)\b/;

/** "Achtzig, nein, neunzig, grad sind noch zehn dazugekommen": the ten tell why, and are in the ninety. */
function withoutArrivals(words: Words, mentions: readonly QuantityMention[]): QuantityMention[] {
  const [now, arrived, ...more] = mentions;
  if (now?.value == null || arrived?.value == null || more.length > 0) return [...mentions];
  const corrected = TAKEN_BACK.test(textBetween(words, 0, now.span.from));
  const arrives =
    /\b(?:grad|grade|gerade|eben|soeben|vorhin|inzwischen|jetzt)\b/.test(
      textBetween(words, now.span.to, Number.POSITIVE_INFINITY),
    ) && ARRIVES.test(textBetween(words, arrived.span.to, Number.POSITIVE_INFINITY));
  return corrected && arrives && arrived.value < now.value ? [now] : [...mentions];
}

const MAKES =
  /^(?:(?:also|das sind|das waren|das macht|das ist|macht|sind|sprich|das heisst|zusammen|insgesamt|in summe|so|etwa|circa|dann|stuck|teile)(?: |$))+$/;

/** "die Hälfte, also vierhundert", "zwei Paletten, das sind 400 Stück", "hundert und fünfzig, zusammen 150": the last one is told. */
function explained(words: Words, mentions: readonly QuantityMention[]): QuantityMention[] {
  const last = mentions.at(-1);
  const before = mentions.slice(0, -1);
  const nearest = before.at(-1);
  if (last?.kind !== "absolute" || last.value === null || nearest === undefined) return [...mentions];
  const joint = textBetween(words, nearest.span.to, last.span.from);
  const summed = /^(?:zusammen|insgesamt|in summe) /.test(textBetween(words, last.span.from, last.span.to));
  if (!MAKES.test(joint) && !(joint === "" && summed)) return [...mentions];
  const relative =
    before.length === 1 &&
    (nearest.kind !== "absolute" || (nearest.unit !== null && nearest.unit !== "pcs" && nearest.unit !== last.unit));
  const added =
    before.every((one) => one.kind === "absolute" && one.role !== "remaining") &&
    before.reduce((sum, one) => sum + (one.value ?? Number.NaN), 0) === last.value;
  return relative || added ? [last] : [...mentions];
}

const PENDING =
  /^(?:(?:der rest|die restlichen|davon|lauft|kommt|ist|sind|wird|werden|steht|liegt|hangt|folgt|fehlt|geht|gerade|grad|erst|noch|leider|aber|dann|im|in|auf|der|die|das|den) ){0,6}?(?:noch|morgen|spater|nicht|fehlt|fehlen|folgt|gerade|lauft|kommt|in (?:arbeit|produktion|fertigung|der \w+))\b/;

/** "Neun Paletten stehen im Gang, der Rest läuft noch": what is not the rest is done. */
function besideRest(words: Words, mentions: readonly QuantityMention[]): QuantityMention[] {
  const [first, rest, ...more] = mentions;
  if (first === undefined || rest?.kind !== "rest" || more.length > 0) return [...mentions];
  const pending = PENDING.test(textBetween(words, rest.span.to, Number.POSITIVE_INFINITY));
  return first.kind === "absolute" && first.role === null && pending
    ? [{ ...first, role: "done" }, rest]
    : [...mentions];
}

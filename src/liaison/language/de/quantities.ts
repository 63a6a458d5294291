/** Quantities: where in the words a number counts something, and where it names something else. */
import type { SlotName } from "../../extraction/types.ts";
import { isEnd } from "../kit/date-hit.ts";
import type { Counted } from "../kit/sums.ts";
import { afterAny, parts, type Word } from "../kit/words.ts";
import type { QuantityMention } from "../types.ts";
import { countedAt } from "./counted.ts";
import { hedgeAt, tailAt } from "./hedges.ts";
import { MEASURES, TIME_UNITS } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";
import { shareAt } from "./shares.ts";
import { outOf, sumAt } from "./sums.ts";

type Words = readonly Word[];
export type QuantityHit = { mentions: QuantityMention[]; next: number };

const LEADS = `alle|samtliche|die ganzen|die vollen|die restlichen|die letzten|die ersten|weitere|noch mal|noch|nur|insgesamt|genau|exakt|die|
  unsere|ihre|gesamt|in summe|zusammen|nur noch|schon|bereits|bisher|es sind|den ersten|der ersten`;

/** What follows a number of things that are still to be done: no denial of the number. */
const UNDONE = `noch nicht fertig|noch nicht durch|noch nicht gemacht|noch nicht da|noch nicht produziert|noch nicht verpackt|sind noch nicht fertig|
  sind noch nicht durch|sind noch nicht da|sind noch nicht gemacht|sind noch nicht produziert|sind noch nicht verpackt|haben wir noch nicht|
  sind noch nicht so weit|noch nicht so weit|sind leider noch nicht fertig`;
/** "hundert noch nicht": only where the clause ends with it. */
function undoneAt(words: Words, index: number): number {
  const bare = afterAny(words, index, "noch nicht");
  return Math.max(afterAny(words, index, UNDONE), bare > 0 && isEnd(words, bare) ? bare : -1);
}
/** "fünfhundert minus zwanzig Ausschuss": what was taken away, not what is left. */
const SCRAP = /^(?:ausschuss\w*|schrott|defekte?|schlechte?|kaputte?|fehlerhafte?)$/;
/** "dreißig von fünfhundert fehlen noch" */
const FINISHED =
  "sind fertig|fertig|sind durch|durch|haben wir fertig|sind verpackt|verpackt|sind gemacht|gemacht|sind produziert|produziert|geschafft|haben wir geschafft|sind schon fertig";
const MISSING =
  "fehlen|fehlt|sind noch offen|stehen noch aus|sind noch nicht fertig|noch nicht fertig|sind offen|noch offen";

/** In a quantity slot a bare number counts; elsewhere it needs a unit, or to be too large for a day of the month. */
export function quantityAt(words: Words, index: number, slot: SlotName): QuantityHit | null {
  const share = shareAt(words, index, slot);
  if (share !== null) return share;
  const framed = betweenAt(words, index);
  if (framed !== null) return framed;
  const hedge = hedgeAt(words, index);
  const lead = afterAny(words, hedge.next, LEADS);
  const inner = lead > 0 ? hedgeAt(words, lead) : null;
  // "siebzig fehlen noch, vierhundert sind fertig": the pause ends what the word belongs to.
  const led = inner !== null && words[inner.next]?.gap !== "," && numberAt(words, inner.next) !== null;
  const start = led ? inner.next : hedge.next;
  const first = countedAt(words, start) ?? oneAt(words, start, slot);
  if (first === null || !usable(words, start, first, slot)) return null;
  const before = words
    .slice(hedge.next, start)
    .map((word) => word.text)
    .join(" ");
  // "und noch sechzig" may add to what was told before.
  const adds = /^(?:und|plus)$/.test(words[hedge.next - 1]?.text ?? "");
  const rest = /\b(?:restlichen|letzten)\b|^nur noch$/.test(before) || (before === "noch" && !adds);
  const sum = sumAt(words, first);
  const total = outOf(words, sum.next);
  const tail = tailAt(words, sum.next);
  const under = hedge.under || (led && inner.under);
  const undone = total === null ? undoneAt(words, tail.next) : -1;
  const missing = undone > 0 || (total !== null && afterAny(words, total.next, MISSING) > 0);
  const mention: QuantityMention = {
    span: { from: words[index]!.from, to: words[Math.max(undone, sum.next) - 1]!.to },
    value:
      under || tail.vague || comparedAt(words, sum.next) || (slot !== "quality_issue" && isFuture(words, index))
        ? null
        : sum.value,
    unit: sum.unit ?? total?.unit ?? null,
    approx: hedge.approx || (led && inner.approx) || sum.approx || tail.approx,
    kind: "absolute",
    role:
      (sum.next > first.next && SCRAP.test(words[sum.next]?.text ?? "")) ||
      (total !== null && afterAny(words, total.next, FINISHED) > 0)
        ? "done"
        : rest || missing
          ? "remaining"
          : isLessened(words, index, sum.next)
            ? "total"
            : /\b(?:insgesamt|gesamt|in summe)\b/.test(before) && ofWhich(words, sum.next)
              ? "total"
              : null,
    counted: sum.counted,
  };
  if (total === null) return { mentions: [mention], next: Math.max(undone, tail.next) };
  const span = { from: words[sum.next]!.from, to: words[total.next - 1]!.to };
  const { value, unit, approx } = total;
  return {
    mentions: [mention, { span, value, unit, approx, kind: "absolute", role: "total", counted: true }],
    next: total.next,
  };
}

/** "zweihundert mehr als gestern": how many that is was not said. */
const comparedAt = (words: Words, index: number): boolean =>
  afterAny(
    words,
    index,
    `mehr als|weniger als|mehr wie|minus|abzuglich|am tag|pro tag|pro woche|pro schicht|je schicht|je tag|taglich|in der woche|in der stunde|
     pro stunde|die woche|pro monat|im monat|am tag etwa`,
  ) > 0 && words[index]!.gap === "";

/** "von den achthundert fehlen noch neunzig": the number before the verb is the whole. */
const isLessened = (words: Words, index: number, next: number): boolean =>
  /^von (?:den|unseren|ihren|insgesamt)$/.test(`${words[index - 2]?.text} ${words[index - 1]?.text}`) &&
  /^fehl(?:en|t)$/.test(words[next]?.text ?? "");

/** "in drei Tagen sind es tausend": not yet. What was claimed as a date before stands as an empty word. */
function isFuture(words: Words, index: number): boolean {
  const verb = `${words[index - 2]?.text} ${words[index - 1]?.text}`;
  // "das war gestern, heute sind es dreihundert": two days, and none to come.
  const beforeDays = words.slice(0, Math.max(0, index - 2)).findLast(({ text }) => text !== "");
  if (/^(?:war|waren)$/.test(beforeDays?.text ?? "")) return false;
  return (
    /^(?:sind es|haben wir|werden es|sind wir|schaffen wir)$/.test(verb) &&
    words[index - 3]?.text === "" &&
    words[index - 4]?.text === ""
  );
}

/** "insgesamt 1200, davon 800 fertig" */
const ofWhich = (words: Words, index: number): boolean => afterAny(words, index, "davon|und davon|wovon") > 0;

/** "eine Palette", "einen Karton": the article counts beside a unit; "ein Teil" is a share of something unless defects are told. */
function oneAt(words: Words, index: number, slot: SlotName): Counted | null {
  if (!/^eine?[nmr]?$/.test(words[index]?.text ?? "") || (slot !== "quantity_done" && slot !== "quality_issue"))
    return null;
  const at = /^ganze[nr]?$/.test(words[index + 1]?.text ?? "") ? index + 2 : index + 1;
  const noun = words[at];
  const unit = noun === undefined || noun.gap !== "" ? undefined : MEASURES[noun.text];
  if (unit === undefined || (noun!.text === "teil" && slot !== "quality_issue")) return null;
  return { value: 1, unit, approx: false, next: at + 1, counted: true };
}

const NAMING = new Set(
  `position zeile po bestellung bestellnummer auftrag nummer los charge kw woche kalenderwoche version revision schritt schicht phase etage
   maschine halle gebaude durchwahl presse ofen artikel station tor rampe rechnung seit linie werk jahr teilenummer form werkzeug nr pos
   losnummer chargennummer auftragsnummer kavitat um`.split(/\s+/),
);
const PLACES = /^(?:linie|maschine|halle|presse|station|etage)$/;
const NOT_COUNTED = new Set(
  `prozent pro uhr minute minuten sekunde sekunden moment schicht schichten leute mitarbeiter mitarbeitern personen person maschinen maschine
   lkw lkws fragen frage sachen dinge grunde probleme problem auftrage bestellungen punkte kollegen mann mal euro cent franken dollar leuten
   grad grund mannern frauen kunden anlagen linien lieferungen teillieferungen chargen lieferung % moglichkeiten`.split(
    /\s+/,
  ),
);
const QUANTITY_SLOTS: readonly SlotName[] = ["quantity_done", "quality_issue", "confirm", "status", "percent_complete"];

/** The number names something ("Position zwei") or belongs to a length of time: no quantity. */
function usable(words: Words, index: number, found: Counted, slot: SlotName): boolean {
  const word = words[index]!;
  const before = words[index - 1]?.text ?? "";
  const follows = words[found.next];
  const next = follows === undefined || parts(follows) ? "" : follows.text;
  if (found.value === null && !found.counted && slot !== "quantity_done") return false;
  // "Linie drei" names a line; "auf der Linie dreihundert" counts.
  const places = PLACES.test(before) && found.value !== null && found.value >= 100;
  if (NAMING.has(before) && word.gap === "" && !places) return false;
  const freed =
    /^(?:mal|chargen|lieferungen)$/.test(next) || isPerPack(words, found.next) || isJustNow(words, found.next);
  if (next in TIME_UNITS || (NOT_COUNTED.has(next) && !freed)) return false;
  if (
    (next === "mal" || next === "chargen") &&
    numberAt(words, found.next + 1) === null &&
    !/^(?:zu|a|mit)$/.test(words[found.next + 1]?.text ?? "")
  )
    return false;
  const one = found.value === 1 && found.next === index + 1;
  if (one && !found.counted && words.length > 1 && slot !== "quantity_done") return false;
  if (found.counted || QUANTITY_SLOTS.includes(slot)) return true;
  const year = word.kind === "number" && word.value >= 2020 && word.value <= 2040 && found.next === index + 1;
  return found.value !== null && found.value > 31 && !year;
}

/** "fünfzig pro Karton" */
const isPerPack = (words: Words, index: number): boolean =>
  words[index]?.text === "pro" && (words[index + 1]?.text ?? "") in MEASURES;

/** "dreihundert, grad sind noch zehn gekommen": no degrees. */
const isJustNow = (words: Words, index: number): boolean =>
  words[index]?.text === "grad" &&
  /^(?:sinds?|haben|hat|ist|noch|erst|eben|jetzt|kam|kamen|wurden)$/.test(words[index + 1]?.text ?? "");

/** "zwischen 300 und 400", "von 300 bis 400": no single number. */
function betweenAt(words: Words, index: number): QuantityHit | null {
  const start = afterAny(words, index, "zwischen|von|irgendwo zwischen|irgendwas zwischen|so zwischen");
  const low = start < 0 ? null : countedAt(words, start);
  const joint = low === null ? -1 : afterAny(words, low.next, words[start - 1]!.text === "von" ? "bis" : "und|bis");
  const high = joint < 0 ? null : countedAt(words, joint);
  if (high === null) return null;
  const span = { from: words[index]!.from, to: words[high.next - 1]!.to };
  const mention = {
    span,
    value: null,
    unit: high.unit,
    approx: true,
    kind: "absolute",
    role: null,
    counted: true,
  } as const;
  return { mentions: [mention], next: high.next };
}

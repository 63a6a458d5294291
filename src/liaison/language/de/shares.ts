/** Quantities told by their relation to the order: "alle", "der Rest", "die Hälfte", "keine". */
import type { SlotName } from "../../extraction/types.ts";
import { type AllButWords, butFirst, openLess } from "../kit/all-but.ts";
import { afterAny, type Phrase, type Word } from "../kit/words.ts";
import type { QuantityMention } from "../types.ts";
import { countedAt } from "./counted.ts";
import { fractionAt } from "./fractions.ts";
import { hedgeAt } from "./hedges.ts";
import { numberAt } from "./numbers.ts";
import { outOf } from "./sums.ts";

type Words = readonly Word[];
type Hit = { mentions: QuantityMention[]; next: number };

const REST = `der rest davon|den rest davon|der rest|den rest|dem rest|rest|die restlichen teile|die restlichen|restlichen|die ubrigen|ubrigen|
  die verbleibenden|die fehlenden|die andere halfte|andere halfte|der restliche teil|die restmenge|restmenge|die anderen|das restliche|
  das ubrige|der verbleibende teil|die zweite halfte|die 2. halfte`;
const ALL = `alle zusammen|alle teile|alle stuck|alles zusammen|alles|alle|alle davon|die ganze menge|die komplette menge|die gesamte menge|
  die volle menge|der ganze auftrag|den ganzen auftrag|die ganze bestellung|die gesamte bestellung|die komplette bestellung|
  die gesamte lieferung|die ganze lieferung|die komplette lieferung|samtliche|gesamtmenge|die gesamtmenge|komplette menge|das ganze|
  volle menge|den kompletten auftrag|der komplette auftrag|ganze menge`;
const ASSENT = `richtig|korrekt|klar|gut|bestens|okay|ok|in ordnung|wahr|bestatigt|perfekt|genau so|so richtig|so korrekt|ist richtig|ist korrekt|ist gut|ist klar|
  ist okay|ist ok|ist in ordnung|ist so richtig|ist bestatigt|stimmt|stimmt so|passt|passt so|wie besprochen|wie gesagt`;
const NONE = `null komma nix|rein gar nichts|garnichts|nix|noch nix|gar nix|uberhaupt nix|nicht ein einziges|nicht 1 einziges|nicht ein einziger|nicht eine einzige|nicht ein stuck|bisher keine|bisher noch keine|noch gar keine|noch keine|gar keine|keine einzigen|kein einziges|keine einzige|kein stuck|keine stuck|
  keine|keins|keines|noch nichts|bisher nichts|bis jetzt nichts|bis jetzt keine|gar nichts|uberhaupt nichts|uberhaupt keine|nichts|null|0`;
const OF_ORDER = `der bestellung|der menge|davon|des auftrags|von allem|der teile|der lieferung|von der bestellung|von der menge|der ware|von allen|
  des loses|der charge|der gesamtmenge|vom ganzen|der gesamten menge|vom auftrag|der stuckzahl|von den teilen`;

const ALL_BUT: AllButWords = {
  but: "bis auf|ausser|mit ausnahme von|abgesehen von",
  between: "stuck|teile|teilen|ist|sind|haben|wir|geht|gehen|kommen|davon",
  all: "alles|alle|samtliche",
};

export function shareAt(words: Words, index: number, slot: SlotName): Hit | null {
  const make = (next: number, over: Partial<QuantityMention>): Hit => {
    const span = { from: words[index]!.from, to: words[next - 1]!.to };
    const base = { span, value: null, unit: null, approx: false, kind: "absolute", role: null, counted: true } as const;
    return { next, mentions: [{ ...base, ...over }] };
  };
  const left = butFirst(ALL_BUT, countedAt, words, index);
  if (left !== null) return make(left.next, left.over);
  const rest = afterAny(words, index, REST);
  if (rest > 0) {
    const number = words[rest]?.gap === "" ? countedAt(words, rest) : null;
    // "die restlichen tausend" is a number again.
    if (number !== null)
      return make(number.next, { value: number.value, unit: number.unit, approx: number.approx, role: "remaining" });
    return make(rest, { kind: "rest", value: 1 });
  }
  const all = afterAny(words, index, ALL);
  // "alles richtig", "alles passt so" are assent, and count nothing.
  const assent = all > 0 && words[all]?.gap === "" && afterAny(words, all, ASSENT) > 0;
  if (
    all > 0 &&
    !assent &&
    numberAt(words, all) === null &&
    !/^(?:tage|wochen|klar|gut|in|okay|ok|maschinen|leute)$/.test(words[all]?.text ?? "")
  ) {
    const but = afterAny(words, all, "bis auf|ausser|minus");
    const number = but > 0 ? countedAt(words, but) : null;
    // "alle bis auf fünfzig": how many that is depends on what is open.
    if (number === null) return make(all, { kind: "all", value: 1 });
    const whole = outOf(words, number.next);
    if (whole === null) return make(number.next, openLess(number));
    if (whole.value === null || number.value === null) return make(number.next, { approx: true });
    return make(whole.next, { value: whole.value - number.value, unit: whole.unit ?? number.unit, role: "done" });
  }
  if (slot === "percent_complete") return null;
  const none = slot === "quantity_done" ? afterAny(words, index, NONE) : -1;
  // "keine dreihundert": fewer than three hundred.
  if (
    none > 0 &&
    (noneFollows(words, none) || numberAt(words, index) === null) &&
    !NOT_NONE.test(words[none]?.text ?? "")
  ) {
    const begun = afterAny(words, none, NOT_BEGUN);
    return noneFollows(words, none) ? make(Math.max(none, begun), { value: 0 }) : null;
  }
  return fraction(words, index, slot, make);
}

/** No number follows, or "null" once more. */
const noneFollows = (words: Words, index: number) => (numberAt(words, index)?.value ?? 0) === 0;

/** Behind "nichts": why there is nothing, and no denial of it. */
const NOT_BEGUN = ["wir haben", "haben wir", "es ist", "da ist", "ist", "sind", ""]
  .flatMap((lead) =>
    ["noch nicht", "noch gar nicht", "nicht mal", "noch nicht mal", "noch nicht einmal"].map((not) =>
      `${lead} ${not}`.trim(),
    ),
  )
  .flatMap((start) =>
    ["angefangen", "begonnen", "gestartet", "losgelegt", "angelaufen"].map((verb) => `${start} ${verb}`),
  )
  .join("|");

const NOT_NONE =
  /^(?:ahnung|auskunft|informationen|zeit|information|probleme|zahlen?|neuigkeiten|genau|genauen|prozent|komma|ubersicht|[1-9].*)$/;

function fraction(
  words: Words,
  index: number,
  slot: SlotName,
  make: (next: number, over: Partial<QuantityMention>) => Hit,
): Hit | null {
  const hedge = hedgeAt(words, index);
  const found = fractionAt(words, hedge.next);
  if (found === null) return null;
  // "halb" is part of another word's sense ("halb zehn", "halb fertig") unless a quantity was asked for.
  if (words[found.next - 1]!.text === "halb" && slot !== "quantity_done") return null;
  const remaining = afterAny(
    words,
    found.next,
    "der restlichen|vom rest|des rests|der verbleibenden|von den restlichen|der restlichen menge|von dem rest",
  );
  // "die Hälfte vom Rest" needs what is open now.
  if (remaining > 0) {
    const number = countedAt(words, remaining);
    if (number !== null) return make(number.next, { approx: true });
    return make(remaining, { kind: "fraction_of_rest", value: found.value, approx: hedge.approx });
  }
  const of = afterAny(words, found.next, OF_ORDER);
  const number = of < 0 ? afterAny(words, found.next, "von den|von|der") : -1;
  const whole = number > 0 ? countedAt(words, number) : null;
  if (whole?.value != null) {
    const value = Math.round(whole.value * found.value * 1000) / 1000;
    return make(whole.next, { value, unit: whole.unit, approx: hedge.approx });
  }
  return make(of > 0 ? of : found.next, {
    kind: "fraction_of_open",
    value: hedge.under ? null : found.value,
    approx: hedge.approx,
  });
}

const NOT_ANY =
  /\b(?:(?:noch|bisher|bis jetzt|uberhaupt|gar) (?:\w+ )?(?:nichts|keine?[nrs]?)\b|(?:nichts|keine?[nrs]?) (?:\w+ ){0,2}(?:fertig|produziert|gemacht|geschafft)|nicht ein (?:einzige[sr]?|stuck|teil)|noch (?:gar )?nicht (?:angefangen|begonnen|gestartet))/;

/** "Wir haben noch nichts fertig": none, where a quantity was asked for. */
export function noneAtAll(phrase: Phrase): QuantityMention[] {
  const match = NOT_ANY.exec(phrase.text);
  if (
    match === null ||
    /\b(?:problem|ahnung|information|auskunft|zahl|neues|mehr|ausschuss|zeit|sagen|gehort)/.test(phrase.text)
  )
    return [];
  const span = phrase.span(match.index, match.index + match[0].length);
  return [{ span, value: 0, unit: null, approx: false, kind: "absolute", role: null, counted: true }];
}

/** Distances: "dans dix jours", "il y a deux jours", "deux jours après le dix", "une semaine plus tard". */
import type { DurationReading } from "../kit/date-expressions.ts";
import { type DateHit, hit, type Misheard, skip, textAt, type Words } from "../kit/date-hit.ts";
import { after, afterAny, remembered } from "../kit/words.ts";
import type { DateExpr } from "../types.ts";
import { dateAtomAt } from "./date-atoms.ts";
import { partAt } from "./date-parts.ts";
import { durationAt, fortnightAt } from "./durations.ts";

const SOON = `dans environ|dans a peu pres|dans a peine|dans encore|dans exactement|dans peut etre|dans approximativement|d ici environ|d ici a peu pres|
  dans un delai de|dans un delai d|au bout de|dans`;
const AGO = "il y a environ|il y a a peu pres|il y a deja|il y a|voila|ca fait|cela fait|il y a de cela";
const SPENT = /^(?:de|d|ferie|feries|off|chome)$/;

export const offsetAt: (words: Words, index: number) => DateHit | null = remembered((words, index) => {
  const ago = afterAny(words, index, AGO);
  if (ago > 0) {
    const gone = lengthFrom(words, ago);
    // "il y a trois jours de retard" tells of a delay.
    if (gone === null || gone.high === null || SPENT.test(textAt(words, gone.next))) return null;
    return hit(spread(gone, -1, "today"), gone.next);
  }
  const lead = afterAny(words, index, SOON);
  const start = lead > 0 ? lead : index;
  const span = lead > 0 ? (lengthFrom(words, start) ?? fortnightAt(words, start)) : lengthFrom(words, start);
  if (span === null || span.high === null) return null;
  const tail = tailOf(words, span.next, span.unit === "business_day");
  // A week and a half ends on no day.
  if (!wholeDays(span.high, span.unit)) return null;
  if (tail === "elsewhere" || (tail === null && lead < 0)) return null;
  const expr = spread(span, tail?.sign ?? 1, tail?.from ?? "today");
  const about = lead > 0 && /^(?:environ|pres|peine|etre|approximativement)$/.test(textAt(words, lead - 1));
  const inner: DateExpr = about || (span.approx && span.low === span.high) ? { kind: "about", of: expr } : expr;
  // "dans les dix jours" ends with them.
  const upTo = tail === null && afterAny(words, start, "les|la") > 0 && textAt(words, start + 1) !== "semaine";
  const doubt =
    span.unit === "day" && span.high === 15 && lead > 0 ? { heard: "quinze jours", alike: "quatorze jours" } : null;
  const shown = upTo ? ({ kind: "bound", bound: "by", of: inner } as const) : inner;
  return hit(shown, tail?.next ?? span.next, tail?.misheard ?? doubt);
});

const wholeDays = (amount: number, unit: DurationReading["unit"]) =>
  Number.isInteger(unit === "week" ? amount * 7 : amount);

function lengthFrom(words: Words, index: number): DurationReading | null {
  const told = durationAt(words, index);
  if (told === null || told.approx) return told;
  const found = {
    ...told,
    next: Math.max(told.next, afterAny(words, told.next, "tout pile|pile|exactement|tout juste")),
  };
  const about = afterAny(words, found.next, "environ|a peu pres|peut etre");
  return about > 0 ? { ...found, approx: true, next: about } : found;
}

type From = DateExpr | "today" | "spoken";
type Tail = { sign: 1 | -1; from: From; next: number; misheard: Misheard };

const FORWARD = "apres|a partir de|a partir du|a compter de|a compter du|suivant|a partir d|a dater du|a dater de|des";
const BACKWARD = "avant";
const TAILS: ReadonlyArray<readonly [string, 1 | -1, "today" | "spoken"]> = [
  [
    "a partir d aujourdhui|a compter d aujourdhui|a partir de maintenant|a compter de maintenant|a partir d aujourd hui|a compter de ce jour",
    1,
    "today",
  ],
  ["apres ca|apres cela|plus tard|apres|ensuite", 1, "spoken"],
  ["avant ca|avant cela|plus tot|avant|auparavant", -1, "spoken"],
];

/** What the distance counts from; "elsewhere" when that is no date ("dix jours après la réception"). */
function tailOf(words: Words, index: number, working: boolean): Tail | "elsewhere" | null {
  for (const [phrases, sign] of [
    [FORWARD, 1],
    [BACKWARD, -1],
  ] as const) {
    const at = afterAny(words, index, phrases);
    if (at < 0) continue;
    const start = skip(words, at, "le|la|du|de");
    const anchor =
      partAt(words, at) ??
      dateAtomAt(words, at) ??
      (start > at || /^(?:du|de)$/.test(textAt(words, at - 1)) ? loose(words, at) : null);
    if (anchor === null) continue;
    const expr = edgeOf(anchor.expr);
    // Working days "à compter de demain": tomorrow is the first of them.
    const first = working && phrases === FORWARD && /^(?:a|des)$/.test(textAt(words, index)) ? 1 : 0;
    const isToday = expr.kind === "offset" && expr.unit === "day" && expr.amount === first && expr.from === "today";
    return { sign, from: isToday ? "today" : expr, next: anchor.next, misheard: anchor.misheard };
  }
  for (const [phrases, sign, from] of TAILS) {
    const next = afterAny(words, index, phrases);
    if (next < 0) continue;
    // "une semaine plus tard que prévu", "une semaine après l'accord"
    if (from === "spoken" && goesOn(words, next)) return "elsewhere";
    return { sign, from, next, misheard: null };
  }
  return countsFromEvent(words, index) ? "elsewhere" : null;
}

/** "à partir du dix": the article went into "du". */
const loose = (words: Words, at: number) => (/^d[ue]$/.test(textAt(words, at - 1)) ? dateAtomAt(words, at - 1) : null);

/** "Deux jours avant la fin du mois" counts from its last day, not from its last third. */
function edgeOf(expr: DateExpr): DateExpr {
  if (!("part" in expr)) return expr;
  if (expr.part === "late") return { ...expr, part: "last_day" };
  return expr.part === "early" ? { ...expr, part: "first_day" } : expr;
}

const EVENTS = `apres|a partir de|a partir du|a partir d|a compter de|a compter du|suivant|une fois|quand|lorsque|des que|des la|des|a reception|a la reception|
  de la reception|apres reception|plus tard que|plus tot que|avant|depuis|si|sous reserve|de retard|d avance|en retard|en avance|des reception`;

export function countsFromEvent(words: Words, index: number): boolean {
  const lead = afterAny(words, index, EVENTS);
  if (lead > 0 && afterAny(words, index, "de retard|d avance|en retard|en avance|a reception") > 0) return true;
  return lead > 0 && goesOn(words, lead);
}

/** More of the same clause follows, other than a new one ("et", "mais"). */
function goesOn(words: Words, index: number): boolean {
  const word = words[index];
  return (
    word !== undefined &&
    word.gap === "" &&
    !/^(?:et|mais|puis|donc|alors|pour|on|nous|je|c|ca|ce|il|s|peut|ou)$/.test(word.text)
  );
}

function spread(span: DurationReading, sign: 1 | -1, from: From): DateExpr {
  const end = away(span.high! * sign, span, from);
  if (span.low === null || span.low === span.high) return end;
  const start = away(span.low * sign, span, from);
  return sign === 1 ? { kind: "range", from: start, to: end } : { kind: "range", from: end, to: start };
}

const away = (amount: number, span: DurationReading, from: From): DateExpr => ({
  kind: "offset",
  amount,
  unit: span.unit,
  from,
});

/** "dix jours", "quinzaine", "huitaine": what "sous" and "d'ici" lead to. */
export function withinLength(words: Words, index: number): DurationReading | null {
  const at = afterAny(words, index, "environ|un delai de|a peu pres|une periode de");
  const start = at > 0 ? at : index;
  const plain = lengthFrom(words, start) ?? fortnightAt(words, start);
  return plain === null || after(words, plain.next, "de retard") > 0 ? null : plain;
}

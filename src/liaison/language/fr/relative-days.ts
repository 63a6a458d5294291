/** Today, tomorrow, the day after something, and "demain en huit". */
import { type DateHit, hit, isEnd, skip, type Words } from "../kit/date-hit.ts";
import { afterAny, parts } from "../kit/words.ts";
import type { DateExpr } from "../types.ts";

const FROM_TODAY: ReadonlyArray<readonly [string, number]> = [
  ["apresdemain", 2],
  ["avanthier", -2],
  ["demain|des demain", 1],
  [
    `aujourdhui|aujourd hui|ce matin|a matin|a soir|cet apres midi|cette apres midi|ce soir|cette nuit|ce jour|ce midi|dans la journee|aujourdhui meme|aujourd hui meme|
     dans la soiree|en fin de journee`,
    0,
  ],
  ["hier", -1],
];
const FROM_SPOKEN: ReadonlyArray<readonly [string, number]> = [
  ["le surlendemain|surlendemain|deux jours apres|deux jours plus tard", 2],
  ["le lendemain|lendemain|le jour suivant|le jour d apres|jour suivant|un jour plus tard|un jour apres", 1],
  ["la veille|le jour d avant|le jour precedent|un jour avant|un jour plus tot", -1],
  ["le meme jour|meme jour|ce meme jour|ce jour la", 0],
];
const PARTS_OF_DAY = `matin|dans la matinee|en matinee|apres midi|dans l apres midi|soir|dans la soiree|midi|a midi|au soir|au matin|en fin de journee|
  dans la journee|en debut de matinee|en fin de matinee|en debut d apres midi|en fin d apres midi|a la premiere heure|premiere heure|au plus vite`;

type Atom = (words: Words, index: number) => DateHit | null;
const day = (amount: number, from: DateExpr | "today" | "spoken"): DateExpr => ({
  kind: "offset",
  amount,
  unit: "day",
  from,
});

export function relativeDay(words: Words, index: number, atom: Atom): DateHit | null {
  for (const [phrases, days] of FROM_TODAY) {
    const next = afterAny(words, index, phrases);
    if (next < 0) continue;
    const far = afterAny(words, next, "en huit");
    if (far > 0) return hit(day(days + 7, "today"), far);
    const fortnight = afterAny(words, next, "en quinze");
    if (fortnight > 0) return hit(day(days + 14, "today"), fortnight);
    return hit(day(days, "today"), skipPartOfDay(words, next));
  }
  for (const [phrases, days] of [
    [
      "le lendemain de|le lendemain du|lendemain de|lendemain du|le lendemain d|le jour apres|le jour qui suit|le jour suivant|le jour d apres",
      1,
    ],
    ["la veille de|la veille du|la veille d|veille de|le jour avant", -1],
    ["le surlendemain de|le surlendemain du", 2],
  ] as const) {
    const at = afterAny(words, index, phrases);
    const of = at > 0 ? (atom(words, at) ?? atom(words, skip(words, at, "le|la|du|de"))) : null;
    if (of !== null) return hit(day(days, of.expr), of.next, of.misheard);
  }
  for (const [phrases, days] of FROM_SPOKEN) {
    const next = afterAny(words, index, phrases);
    const goesOn = next > 0 && !isEnd(words, next) && /^(?:de|du|d|la|le)$/.test(words[next]!.text);
    if (next > 0 && !goesOn) return hit(day(days, "spoken"), skipPartOfDay(words, next));
  }
  return null;
}

/** "demain matin", "vendredi dans l'après-midi" */
export function skipPartOfDay(words: Words, index: number): number {
  const later = parts(words[index]) ? -1 : afterAny(words, index, PARTS_OF_DAY);
  return later > 0 ? later : index;
}

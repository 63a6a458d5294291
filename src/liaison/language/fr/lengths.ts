/** Lengths of time as an answer: how late, how early, and how long from now. */
import { isEnd } from "../kit/date-hit.ts";
import { afterAny, type Phrase, type Word } from "../kit/words.ts";
import type { DateMention, DurationMention } from "../types.ts";
import { durationAt, fortnightAt } from "./durations.ts";
import { hedgeAt, tailAt } from "./hedges.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];

const LATE =
  "de retard|en retard|de plus que prevu|de decalage|de delai|apres la date prevue|apres la date|plus tard que prevu";
const EARLY = `plus tot que prevu|plus tot que la date|plus tot|d avance|en avance|avant la date prevue|avant la date|avant l heure|avant le delai|
  avant terme|avant l echeance|par anticipation|d avance sur le planning|avant la date convenue|en avance sur le planning`;

/** Before the length: "en avance de trois jours". */
const AHEAD = "en avance de|en avance d|avance de|avance d|plus tot de|avancer de|avancees de";

export function lengthAt(words: Words, index: number): { mention: DurationMention; next: number } | null {
  const ahead = afterAny(words, index, AHEAD);
  const hedge = hedgeAt(words, ahead > 0 ? ahead : index);
  const lead = afterAny(words, hedge.next, "jusqu a|pendant|pour|de|d");
  const own = durationAt(words, hedge.next) ?? whole(words, hedge.next);
  const span = own ?? (lead > 0 ? durationAt(words, lead) : null);
  if (span === null) return null;
  const again = correctedAt(words, span.next);
  const length = again === null ? span : { ...span, low: again.value, high: again.value, next: again.next };
  const tail = tailAt(words, length.next);
  const late = afterAny(words, tail.next, LATE);
  const early = afterAny(words, tail.next, EARLY);
  const after = tailAt(words, Math.max(tail.next, late, early));
  const scale = span.unit === "week" ? 7 : span.unit === "month" ? 30 : span.unit === "year" ? 365 : 1;
  const instead = afterAny(words, after.next, "au lieu de|au lieu d|et non|contre") > 0;
  const single =
    !instead && length.low !== null && length.low === length.high && !tail.vague && !hedge.under && !after.vague;
  const amount = single ? Math.round(length.low! * scale * 1000) / 1000 : null;
  const most = length.high === null ? null : Math.round(length.high * scale * 1000) / 1000;
  const next = Math.max(after.next, early, late);
  const mention: DurationMention = {
    span: { from: words[index]!.from, to: words[next - 1]!.to },
    amount: amount !== null && (early > 0 || ahead > 0) ? -amount : amount,
    most,
    unit: span.unit === "business_day" ? "business_day" : "day",
    approx: hedge.approx || span.approx || tail.approx || after.approx,
  };
  return { mention, next };
}

/** "une quinzaine" alone, or "une quinzaine de retard". */
function whole(words: Words, index: number) {
  const fortnight = fortnightAt(words, index);
  if (fortnight === null) return null;
  const late = afterAny(words, fortnight.next, "de retard|d avance") > 0;
  return late ? fortnight : null;
}

/** "trois jours, non, quatre": the unit was said once. */
function correctedAt(words: Words, index: number): { value: number; next: number } | null {
  const marker = afterAny(
    words,
    index,
    "non|non pardon|pardon|euh non|je veux dire|plutot|ou plutot|enfin|non non|non plutot|correction|enfin non|non attendez|pardon non|excusez moi",
  );
  const number = marker < 0 ? null : numberAt(words, marker);
  if (number?.value == null || durationAt(words, marker) !== null) return null;
  return isEnd(words, number.next) ? { value: number.value, next: number.next } : null;
}

const NONE =
  /\b(?:(?:pas|aucun|sans|zero) (?:de |le moindre )?(?:retard|decalage|changement)|pas en retard|a l heure|dans les temps|dans les delais|comme prevu|a temps|rien|zero|nul|aucun|dans le planning|delai respecte|delais respectes|respecte les delais)\b/;

/** "Pas de retard" is a length too: none. */
export function noDelay(phrase: Phrase): DurationMention[] {
  const match = NONE.exec(phrase.text);
  if (match === null || /\b(?:ne sais|sais pas|mais)\b/.test(phrase.text)) return [];
  // "pas à l'heure", "pas dans les temps"
  if (/\b(?:pas|plus|jamais) (?:\w+ )?$/.test(phrase.text.slice(0, match.index))) return [];
  return [{ span: phrase.span(match.index, match.index + match[0].length), amount: 0, unit: "day", approx: false }];
}

/** Words that may stand beside a bare length which answers "when": it then counts from today. */
const BESIDE =
  /^(?:environ|a|peu|pres|peut|etre|encore|plus|on|nous|il|me|nous|faut|faudra|besoin|de|d|a|ai|j|je|dirais|pense|crois|euh|ben|bah|bon|oui|alors|disons|comptez|compter|compte|ca|va|prendre|prendra|faire|c|est|sera|ce|dans|maximum|seulement|juste|s|vous|plait|au|moins|voila|donc|va|dire|approximativement|prend|demande|demandera|pour|finir|terminer|les|tout|qu|que)$/;

/** "Deux semaines" to the question "when": two weeks from today. Any other word beside it leaves the start open. */
export function lengthAsDate(words: Words, durations: readonly DurationMention[]): DateMention[] {
  const [only] = durations;
  if (
    durations.length !== 1 ||
    only === undefined ||
    only.amount === null ||
    only.amount <= 0 ||
    !Number.isInteger(only.amount)
  )
    return [];
  const inside = words.filter((word) => word.from >= only.span.from && word.to <= only.span.to);
  if (inside.some((word) => /^(?:retard|decalage|prevue?|avance)$/.test(word.text))) return [];
  const beside = words.filter((word) => word.to <= only.span.from || word.from >= only.span.to);
  if (!beside.every((word) => BESIDE.test(word.text))) return [];
  const offset = { kind: "offset", amount: only.amount, unit: only.unit, from: "today" } as const;
  return [{ span: only.span, expr: only.approx ? { kind: "about", of: offset } : offset, past: false, misheard: null }];
}

/** Percentages: how much is complete, or what share of a delivery. */
import type { SlotName } from "../../extraction/types.ts";
import { afterAny, type Phrase, parts, type Word } from "../kit/words.ts";
import type { PercentMention } from "../types.ts";
import { fractionAt, ratioAt } from "./fractions.ts";
import { hedgeAt, tailAt } from "./hedges.ts";
import { figureOf, TIME_UNITS } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];
export type PercentHit = { mention: PercentMention; next: number };

const SIGN = "prozent|prozente|prozenten|vom hundert|pro zent";
const MISSING = `offen|noch offen|fehlen noch|fehlen|fehlt noch|fehlt|ubrig|noch zu machen|sind noch offen|sind offen|stehen noch aus|
  steht noch aus|bleiben noch|noch zu tun|noch nicht fertig|nicht fertig|sind noch ubrig|sind noch nicht fertig|ausstehend|zu tun|rest|restlich|
  davon fehlen noch|davon fehlen|stehen aus|noch ausstehend|noch nicht gemacht|unfertig|haben wir noch vor uns|liegen noch vor uns|noch dann sind wir durch|noch dann sind wir fertig|noch dann haben wir es|noch dann ist es geschafft|noch dann ist alles fertig|noch dann passt es`;
const MISSING_BEFORE =
  "es fehlen noch|es fehlen|fehlen noch|noch|fehlen|fehlt noch|es fehlt noch|es fehlt|bleiben noch|offen sind noch|offen sind|rest|es stehen noch";
const COMPLETE = `sind wir fertig|sind sie fertig|ist es fertig|ist alles fertig|fertig|erledigt|geschafft|abgeschlossen|produziert|komplett|gefertigt|durch|sind fertig|ist fertig|sind geschafft|
  sind erledigt|sind durch|sind produziert|der bestellung sind fertig|der menge sind fertig|des auftrags sind fertig|davon sind fertig|
  verpackt|montiert|sind gefertigt|der teile sind fertig|fertiggestellt|haben wir fertig|haben wir geschafft|vom auftrag sind fertig|
  der produktion|fertig produziert|des auftrags ist fertig|im kasten|umgesetzt|sind abgeschlossen|von der menge sind fertig`;

/** In the percent slot a bare number or fraction is a percentage; elsewhere only with its sign. */
export function percentAt(words: Words, index: number, slot: SlotName): PercentHit | null {
  const asked = slot === "percent_complete";
  const allBut = afterAny(words, index, "alles bis auf|alle bis auf|bis auf|ausser");
  const open = afterAny(words, index, MISSING_BEFORE);
  const lead = Math.max(allBut, open);
  const hedge = hedgeAt(words, lead > 0 ? lead : index);
  const start = Math.max(hedge.next, afterAny(words, hedge.next, "zu|bei|auf"));
  const found =
    signedAt(words, start) ??
    (asked ? (shareAt(words, hedge.next) ?? shareAt(words, start) ?? bareAt(words, start)) : null);
  if (found === null) return null;
  if (hedge.under && found.value !== null) found.value = null;
  const tail = tailAt(words, found.next);
  const { next } = tail;
  const last = words[next]?.gap === "" ? afterAny(words, next, MISSING) : -1;
  // "noch 20 Prozent" alone is what is missing; "noch 20 Prozent fertig" nobody says.
  const missing =
    allBut > 0 || last > 0 || (open > 0 && !(words[index]!.text === "noch" && open === index + 1 && !asked));
  const mention: PercentMention = {
    span: { from: words[index]!.from, to: words[next - 1]!.to },
    value: tail.vague || (found.value !== null && (found.value < 0 || found.value > 100)) ? null : found.value,
    approx: hedge.approx || tail.approx || found.approx,
    missing,
    // "wir liegen bei siebzig Prozent"
    complete:
      !missing &&
      (afterAny(words, next, COMPLETE) > 0 || words[index - 1]?.text === "fertig" || words[start - 1]?.text === "bei"),
  };
  return { mention, next };
}

type Found = { value: number | null; approx: boolean; next: number };

function signedAt(words: Words, index: number): Found | null {
  const first = numberAt(words, index);
  if (first === null) return null;
  const direct = parts(words[first.next]) ? -1 : afterAny(words, first.next, SIGN);
  if (direct > 0) {
    // "zehn Prozent bis zwanzig Prozent"
    const to = parts(words[direct]) ? -1 : afterAny(words, direct, "bis|oder|vielleicht");
    const other = to < 0 ? null : signedAt(words, to);
    return other === null
      ? { value: first.value, approx: first.approx, next: direct }
      : { value: null, approx: true, next: other.next };
  }
  const between = words[index - 1]?.text === "zwischen" ? "und|bis" : "bis|oder vielleicht|oder|vielleicht|eher";
  const to = afterAny(words, first.next, between);
  const dash = /^[-—,]$/.test(words[first.next]?.gap ?? "");
  if (parts(words[first.next]) && !dash) return null;
  const second = to > 0 || dash ? numberAt(words, to > 0 ? to : first.next) : null;
  const sign = second === null ? -1 : afterAny(words, second.next, SIGN);
  // "achtzig bis neunzig Prozent", "fünfzig, sechzig Prozent": no single number.
  return sign > 0 ? { value: null, approx: true, next: sign } : null;
}

function shareAt(words: Words, index: number): Found | null {
  const share = ratioAt(words, index) ?? fractionAt(words, index);
  if (share === null) return null;
  // "die Hälfte der Hälfte"
  if (fractionAt(words, Math.max(share.next, afterAny(words, share.next, "der|von der|vom|von"))) !== null)
    return { value: null, approx: true, next: share.next };
  return { value: Math.round(share.value * 10_000) / 100, approx: false, next: share.next };
}

function bareAt(words: Words, index: number): Found | null {
  const number = numberAt(words, index);
  if (number === null) return null;
  const follows = words[number.next]?.text ?? "";
  if (
    follows in TIME_UNITS ||
    /^(?:stuck|teile|kartons|paletten|uhr|minuten|minute|moment|von|leute|maschinen|mal)$/.test(follows)
  )
    return null;
  if (figureOf(words[index]) === 1 && words.length > 3) return null;
  const to = afterAny(words, number.next, "bis|oder");
  const second = to > 0 ? numberAt(words, to) : null;
  if (second !== null) return { value: null, approx: true, next: second.next };
  return { value: number.value, approx: number.approx, next: number.next };
}

const ALL =
  /\b(?:(?:komplett|ganz|vollig|vollstandig|alles|total|restlos) (?:ist |schon |bereits )?(?:fertig|erledigt|abgeschlossen|durch|produziert|geschafft|gefertigt)|(?:wir sind|ist|sind) (?:schon |bereits |damit |komplett ){0,7}(?:fertig|durch|abgeschlossen)|^(?:ja )?(?:fertig|alles|komplett|abgeschlossen|vollstandig|erledigt)$|alles|hundertpro)\b/;
const NOTHING =
  /\b(?:(?:noch |uberhaupt |gar )+(?:nicht|nichts|kein\w*)(?: \w+)? ?(?:angefangen|begonnen|gestartet|gemacht|angelaufen|angegangen|passiert)?|nicht (?:angefangen|begonnen|gestartet)|nichts|null|kein fortschritt|fangen erst an|wird erst (?:gestartet|begonnen))\b/;

/** "Komplett fertig" and "noch nicht angefangen" in the percent slot. What is denied or only nearly so has no number. */
export function wholePercent(phrase: Phrase): PercentMention[] {
  if (/\b(?:grossteil|meiste[nr]?|mehrheit|teil|teilweise|halb|halfte)\b/.test(phrase.text)) return [];
  const { text } = phrase;
  const make = (match: RegExpExecArray, value: number | null): PercentMention[] => [
    {
      span: phrase.span(match.index, match.index + match[0].length),
      value,
      approx: false,
      missing: false,
      complete: true,
    },
  ];
  const none = NOTHING.exec(text);
  if (none !== null) {
    const started = /angefangen|begonnen|gestartet|angelaufen|nichts|null|kein|erst/.test(none[0]);
    return make(none, started && !/\b(?:fast|beinahe|aber|ausser|ganz)\b/.test(text) ? 0 : null);
  }
  const all = ALL.exec(text);
  if (
    all === null ||
    /\b(?:nicht|kein\w*|fast|beinahe|nahezu|nie|wird|werden|wenn|bis|bevor|ausser|aber|am|nachste\w*|bald|kurz|so gut wie|in|knapp)\b/.test(
      text,
    )
  )
    return [];
  return make(all, 100);
}

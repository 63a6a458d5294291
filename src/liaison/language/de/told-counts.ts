/** German counts of one answer beside each other: a sum told with its parts, a count said again at the end, one that was yesterday's. */
import type { ToldCues } from "../kit/told-counts.ts";
import { textBetween, type Word } from "../kit/words.ts";
import type { QuantityMention } from "../types.ts";
import { countedAt } from "./counted.ts";
import { ROLES } from "./roles.ts";

type Words = readonly Word[];

export const TOLD: ToldCues = {
  again: /^(?:ja|genau|also)?$/,
  so: /\b(?:also|macht|macht das|sind|sind das|sind es|sprich|bleiben|bleibt|ergibt|zusammen|insgesamt|dann|gesamt)(?: (?:es|wir|dann|noch|jetzt|zusammen|insgesamt|fertig|gut|gute|uns|genau)){0,3}$/,
  countedAt,
  roles: ROLES,
};

/** "neun Kisten sind zu, die zehnte hat noch keinen Deckel, also neun": what is between tells why. */
export function concluded(words: Words, counts: readonly QuantityMention[]): QuantityMention[] {
  const [first] = counts;
  const last = counts.at(-1);
  if (first === undefined || last === undefined || first === last) return [...counts];
  const same =
    [first, last].every(({ kind }) => kind === "absolute") && first.value !== null && first.value === last.value;
  const ends = /^(?:\s*(?:volle|fertige|gute|fertig|stuck|teile|ganze|komplett|sind fertig|sinds|sind es))*$/;
  const closes =
    /\b(?:also|sprich|macht|bleiben|bleibt|bleibts bei|sind)(?: (?:es|wir|dann|bei|genau|das)){0,2}$/.test(
      textBetween(words, first.span.to, last.span.from),
    ) && ends.test(textBetween(words, last.span.to, Number.POSITIVE_INFINITY));
  const others = counts.slice(1, -1).every(({ kind, role }) => kind !== "absolute" || role !== null);
  const unit = first.unit ?? last.unit;
  return same && closes && others ? [{ ...first, unit, role: null, counted: true }] : [...counts];
}

/** "achtzehn Paletten, die neunzehnte ist halb voll": a share of the next one is no share of the order. */
export function withoutNext(words: Words, counts: readonly QuantityMention[]): QuantityMention[] {
  const [first, share, ...more] = counts;
  const plain = first?.kind === "absolute" && first.unit !== null && first.role === null && more.length === 0;
  if (!plain || share?.kind !== "fraction_of_open") return [...counts];
  const middle = textBetween(words, first.span.to, share.span.from);
  return /^(?:\S+ ){0,3}(?:die|der|das|eine[rs]?) (?:\d+\.|\w+te|\w+ste|nachste[rs]?) (?:\S+ ?){0,4}$/.test(middle)
    ? [first]
    : [...counts];
}

const STOOD =
  /^(?:(?:stuck|teile|nein|ne|nee|ach|halt|moment|quatsch|das|des|die|warten|sie|na) )*(?:das |des )?(?:war|waren|ist|sind)(?: (?:es|das|noch|ja|schon|nur|erst))* (?:gestern|vorgestern|heute?(?: in der)? fruh|heute? morgen|heute? vormittag|fruh|letzte woche|freitag|am \w+|vor der pause|(?:der|die|das) (?:alte\w*|letzte\w*|gestrige\w*) \w+|(?:der )?stand (?:von|vom)|(?:die|der) (?:fruhschicht|nachtschicht|spatschicht)(?: allein)?)\b/;
const STANDS =
  /\b(?:jetzt|heute|heut|inzwischen|mittlerweile|aktuell|nun|mit (?:der|dem) (?:spatschicht|nachtschicht|fruhschicht|gestrigen)|dazu|zusammen)\b/;
const MORE = /\b(?:dazu|weitere|noch mal|mehr|extra|obendrauf|hinzu\w*)\b/;

/** "sechshundert, das war heute früh, jetzt sind es sechshundertsechzig": how it stands now. */
export function standing(words: Words, counts: readonly QuantityMention[]): QuantityMention[] {
  const [before, now, ...more] = counts;
  if (before?.value == null || now?.value == null || more.length > 0 || now.value <= before.value) return [...counts];
  const middle = textBetween(words, before.span.to, now.span.from);
  const grows = MORE.test(textBetween(words, before.span.to, Number.POSITIVE_INFINITY));
  return STOOD.test(middle) && STANDS.test(middle) && !grows ? [now] : [...counts];
}

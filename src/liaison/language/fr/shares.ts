/** Quantities told by their relation to the order: "tout", "le reste", "la moitié", "rien". */
import type { SlotName } from "../../extraction/types.ts";
import { type AllButWords, butFirst, openLess } from "../kit/all-but.ts";
import { skip } from "../kit/date-hit.ts";
import { afterAny, type Phrase, type Word } from "../kit/words.ts";
import type { QuantityMention } from "../types.ts";
import { countedAt } from "./counted.ts";
import { fractionAt } from "./fractions.ts";
import { hedgeAt } from "./hedges.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];
type Hit = { mentions: QuantityMention[]; next: number };

const REST = `le reste de la commande|le reste des pieces|tout le reste|le reste|reste|le restant|le solde|le reliquat|les autres pieces|les autres|ce qui reste|ce qu il reste|
  les pieces restantes|la quantite restante|les restantes|les restants|l autre moitie|la moitie restante|la deuxieme moitie|la seconde moitie|les manquantes|
  les pieces manquantes|la suite`;
/** "Le reste" as a thing; "il reste" as a verb counts what is missing. */
const REST_VERB = /^(?:il|en|nous|qui|nous|ne|qu|y)$/;
const ALL = `toute la commande|toutes les pieces|tous les cartons|toute la quantite|tout le lot|la totalite de la commande|la totalite|l integralite de la commande|
  l integralite|l ensemble de la commande|l ensemble des pieces|la commande complete|la commande entiere|la quantite totale|toute la serie|toute la livraison|
  toutes|tous|tout|en totalite|au complet|l ensemble du lot|le lot complet|le tout|la quantite complete`;
const NOT_ALL = `tout rond|tout pile|tout a fait|tout de suite|tout le monde|tout a l heure|tout d abord|tout de meme|tout juste|tout simplement|tout autre|tout pres|tout droit|
  tout au plus|tout au moins|tous les jours|toutes les semaines|tous les deux|tout en|tout debut|toute fin|tout depend|tout ca|tout cela|tout se|tout va|
  tout temps|tous les lundis|toute facon|toutes facons|tout bien|tout est bon|tout est ok|tout est correct|tout est juste|tout roule|tout est parfait|tout est exact`;
const NONE = `rien du tout|rien encore|rien pour l instant|rien pour le moment|rien|aucune piece|aucune|aucun|zero piece|zero|pas une seule|pas un seul|pas une piece|neant|
  pas une|aucun carton|nada|que dalle|nada|keudal`;
const OF_ORDER = `de la commande|de la quantite|du lot|de la serie|des pieces|des cartons|du total|de tout|de l ensemble|de la livraison|de la production|d entre elles|
  d entre eux|de la marchandise`;

const ALL_BUT: AllButWords = {
  but: "sauf|a part|hormis|excepte|moins",
  between: "pieces|d entre elles|elles|sont|partent|on|a",
  all: "tout|toutes|tous",
};

export function shareAt(words: Words, index: number, slot: SlotName): Hit | null {
  const make = (next: number, over: Partial<QuantityMention>): Hit => {
    const span = { from: words[index]!.from, to: words[next - 1]!.to };
    return {
      next,
      mentions: [
        { span, value: null, unit: null, approx: false, kind: "absolute", role: null, counted: true, ...over },
      ],
    };
  };
  const before = words[index - 1]?.text ?? "";
  const left = butFirst(ALL_BUT, countedAt, words, index);
  if (left !== null) return make(left.next, left.over);
  const rest = REST_VERB.test(before) ? -1 : afterAny(words, index, REST);
  if (rest > 0 && !(words[index]!.text === "reste" && numberAt(words, rest) !== null)) {
    const number = words[rest]?.gap === "" && words[index]!.text !== "reste" ? countedAt(words, rest) : null;
    if (number !== null) return make(number.next, { value: number.value, unit: number.unit, approx: number.approx });
    return make(rest, { kind: "rest", value: 1 });
  }
  const all =
    /^(?:du|pas|apres|pour|presque|surtout|en|au)$/.test(before) || closes(words, index)
      ? -1
      : afterAny(words, index, ALL);
  if (all > 0 && afterAny(words, index, NOT_ALL) < 0 && numberAt(words, skip(words, all, "les")) === null) {
    const but = afterAny(words, all, "sauf|a part|moins|excepte|hormis");
    const number = but > 0 ? countedAt(words, but) : null;
    // "tout sauf cinquante": how many that is depends on what is open.
    if (number !== null) return make(number.next, openLess(number));
    return make(but > 0 ? but : all, but > 0 ? { approx: true } : { kind: "all", value: 1 });
  }
  if (slot === "percent_complete") return null;
  const none = slot === "quantity_done" ? afterAny(words, index, NONE) : -1;
  if (
    none > 0 &&
    !isNothingMore(words, index) &&
    !/^(?:probleme|souci|idee|information|retard|defaut|rebut|nouvelle)$/.test(words[none]?.text ?? "")
  )
    return make(none, { value: 0 });
  return fraction(words, index, make);
}

/** "... et c'est tout": no more is told. */
const closes = (words: Words, index: number) =>
  index > 2 &&
  /^est$/.test(words[index - 1]!.text) &&
  /^(?:c|ce)$/.test(words[index - 2]!.text) &&
  (words[index + 1] === undefined || /^(?:pour|a|et|mais)$/.test(words[index + 1]!.text));

const isNothingMore = (words: Words, index: number) =>
  afterAny(words, index, "rien d autre|rien de plus|rien de mieux|rien d autres") > 0;

function fraction(
  words: Words,
  index: number,
  make: (next: number, over: Partial<QuantityMention>) => Hit,
): Hit | null {
  const hedge = hedgeAt(words, index);
  const found = fractionAt(words, hedge.next);
  if (found === null) return null;
  const remaining = afterAny(
    words,
    found.next,
    "du reste|du restant|du solde|des restantes|de ce qui reste|de ce qu il reste|du reliquat|des pieces restantes",
  );
  // "la moitié du reste" needs what is open now.
  if (remaining > 0) return make(remaining, { kind: "fraction_of_rest", value: found.value, approx: hedge.approx });
  const number = afterAny(words, found.next, "des|de|d|sur les|sur|du");
  const whole = number > 0 ? countedAt(words, number) : null;
  if (whole?.value != null) {
    const value = Math.round(whole.value * found.value * 1000) / 1000;
    return make(whole.next, { value: more(words, index) ? null : value, unit: whole.unit, approx: hedge.approx });
  }
  const of = afterAny(words, found.next, OF_ORDER);
  const value = hedge.under || more(words, index) ? null : found.value;
  return make(of > 0 ? of : found.next, { kind: "fraction_of_open", value, approx: hedge.approx });
}

/** "plus de la moitié" is anything above it. */
export const more = (words: Words, index: number) =>
  afterAny(words, index, "plus de|plus que|au moins|bien plus de|un peu plus de|presque|un peu moins de") > 0 &&
  /^(?:plus|au|bien)$/.test(words[index]!.text);

const NOT_ANY =
  /\b(?:(?:n )?(?:ai|avons|avez|ont|a|est|sont) (?:encore |toujours )?(?:pas (?:encore )?|rien )(?:encore )?(?:commence|demarre|entame|lance|fini|termine|fait(?! (?:le|les|l|la|mon|de) (?:tour|point|comptes?|calculs?|inventaire|total|pointage|releve|bilan)\b)|produit)|pas (?:encore )?(?:commence|demarre|entame|lance)|rien (?:encore )?(?:de |d )?(?:pret|fini|termine|fait|produit)|(?:ni|pas) une seule piece|pas (?:encore )?de pieces?)\b/;

/** "On n'a pas commencé": none, where a quantity was asked for. */
export function noneAtAll(phrase: Phrase): QuantityMention[] {
  const match = NOT_ANY.exec(phrase.text);
  if (match === null || /\b(?:probleme|souci|idee|information|chiffre|nouvelle|defaut|rebut|tout)\b/.test(phrase.text))
    return [];
  const span = phrase.span(match.index, match.index + match[0].length);
  return [{ span, value: 0, unit: null, approx: false, kind: "absolute", role: null, counted: true }];
}

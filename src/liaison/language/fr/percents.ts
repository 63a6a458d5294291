/** Percentages: how much is complete, or what share of a delivery. */
import type { SlotName } from "../../extraction/types.ts";
import { isProgress, type ProgressCues } from "../kit/progress.ts";
import { afterAny, type Phrase, parts, type Word } from "../kit/words.ts";
import type { PercentMention } from "../types.ts";
import { fractionAt, ratioAt } from "./fractions.ts";
import { hedgeAt, tailAt } from "./hedges.ts";
import { numberAt } from "./numbers.ts";
import { more } from "./shares.ts";

type Words = readonly Word[];
export type PercentHit = { mention: PercentMention; next: number };

const SIGN = "pourcent|pour cent|pour cents|pourcents|pour 100|p cent|por cent|du cent";
const MISSING = `restants|restantes|restant|a faire|a finir|a terminer|a produire|manquants|qui manquent|qui restent|qui manque|qui reste|de reste|pas faits|
  pas finis|pas termines|encore a faire|en retard|non termines|de manquants|qui ne sont pas`;
const COMPLETE = `fini|finis|finie|finies|termine|termines|terminee|terminees|fait|faits|faites|pret|prets|prete|pretes|complet|acheve|acheves|realise|realises|
  de fait|de faits|de fini|de termine|de la production|d avancement|de realise|sont faits|sont finis|sont termines|sont prets|est fait|est fini|est termine|
  des pieces sont|de la commande est|de la commande sont|de la production est|produits|produites|sont produits|est pret|assembles|emballes|d avance|de termines|de finis|
  du travail|sont realises`;
const BEFORE_COMPLETE =
  /(?:^| )(?:est|sommes|sont|suis|avancement|avance|avancee?s?|rendus?|realisee?s?|termine|terminee?s?|finie?s?|faite?s?|avons fait|prete?s?|complete?|completee?s?|production)(?: (?:a|de|est a|est de|deja|environ|est))?$/;
const BEFORE_MISSING = /(?:reste|restent|manque|manquent|a faire|moins|sauf|a part)$/;

const PROGRESS: ProgressCues = {
  opening: /^(?:alors|ben|bah|euh|donc|bon|oui|la|environ|a|peu|pres|on|dirait|je|dirais|disons)$/,
  joins: /^(?:et|mais)$/,
  goods: /^(?:\w+ ){0,4}?(?:part|partira|partent|expedi\w+|livr\w+|depart|pret\w*|envo\w+|termine\w*|fini\w*)\b/,
  rest: /\b(?:reste|solde|restant|autres?|reliquat)\b/,
};

/** In the percent slot a bare number or fraction is a percentage; elsewhere only with its sign. */
export function percentAt(words: Words, index: number, slot: SlotName): PercentHit | null {
  const remaining = afterAny(
    words,
    index,
    "il reste encore|il en reste encore|il nous reste encore|il reste|il en reste|il nous reste|reste encore|reste|il manque encore|il manque|il nous manque|manque|tout sauf|tout moins",
  );
  const at = remaining > 0 ? remaining : index;
  const lead = afterAny(words, at, "a|les|aux|au|dans les|sur");
  const hedge = hedgeAt(words, at);
  const asked = slot === "percent_complete";
  const start = hedge.next > at ? hedge.next : at;
  const read = (from: number) =>
    signedAt(words, from) ?? (asked ? (shareAt(words, from) ?? bareAt(words, from)) : partlyDone(words, from));
  const between = betweenAt(words, start);
  const found = between ?? read(start) ?? (lead > 0 && hedge.next === at ? read(lead) : null);
  if (found === null) return null;
  const limit = hedge.under || (more(words, at) && found.share);
  const tail = tailAt(words, found.next);
  const next = tail.next;
  const before = words
    .slice(Math.max(0, index - 3), index)
    .map((word) => word.text)
    .join(" ");
  const mention: PercentMention = {
    span: { from: words[index]!.from, to: words[next - 1]!.to },
    value: limit || tail.vague || (found.value !== null && (found.value < 0 || found.value > 100)) ? null : found.value,
    approx: hedge.approx || tail.approx || found.approx,
    missing: remaining > 0 || BEFORE_MISSING.test(before) || afterAny(words, next, MISSING) > 0,
    complete:
      (slot === "status" && isProgress(PROGRESS, words, index, next)) ||
      afterAny(words, next, COMPLETE) > 0 ||
      BEFORE_COMPLETE.test(before),
  };
  return { mention, next };
}

type Found = { value: number | null; approx: boolean; next: number; share: boolean };

function signedAt(words: Words, index: number): Found | null {
  const first = numberAt(words, index);
  if (first === null || parts(words[first.next])) return null;
  const direct = afterAny(words, first.next, SIGN);
  if (direct > 0) return { value: first.value, approx: first.approx, next: direct, share: false };
  const to = afterAny(words, first.next, "a|ou|ou peut etre|voire|ou bien");
  const dash = /^[-—,]$/.test(words[first.next]?.gap ?? "");
  const second = to > 0 || dash ? numberAt(words, to > 0 ? to : first.next) : null;
  if (second === null) return null;
  const sign = afterAny(words, second.next, SIGN);
  // "quatre-vingts à quatre-vingt-dix pour cent": no single number.
  return sign > 0 ? { value: null, approx: true, next: sign, share: false } : null;
}

/** "entre soixante et soixante-dix pour cent" */
function betweenAt(words: Words, index: number): Found | null {
  const start = afterAny(words, index, "entre");
  const low = start < 0 ? null : numberAt(words, start);
  if (low === null) return null;
  const signed = afterAny(words, low.next, SIGN);
  const joint = afterAny(words, signed > 0 ? signed : low.next, "et");
  const high = joint < 0 ? null : numberAt(words, joint);
  if (high === null) return null;
  const sign = afterAny(words, high.next, SIGN);
  return { value: null, approx: true, next: sign > 0 ? sign : high.next, share: false };
}

function shareAt(words: Words, index: number): Found | null {
  const share = ratioAt(words, index) ?? fractionAt(words, index);
  if (share === null) return null;
  return { value: Math.round(share.value * 10_000) / 100, approx: false, next: share.next, share: true };
}

/** "à moitié fini", "aux deux tiers terminé": progress, where a share of the order would be "la moitié". */
function partlyDone(words: Words, index: number): Found | null {
  if (!/^(?:a|aux)$/.test(words[index]?.text ?? "")) return null;
  const share = shareAt(words, index);
  return share !== null && afterAny(words, share.next, COMPLETE) > 0 ? share : null;
}

const NO_PERCENT =
  /^(?:jours?|semaines?|heures?|mois|minutes?|secondes?|instants?|moments?|pieces?|pcs|unites?|cartons?|palettes?|lots?|fois|equipes?|peu|bobines?|boites?|chose|commandes?|partie|question)$/;

function bareAt(words: Words, index: number): Found | null {
  const number = numberAt(words, index);
  if (number === null) return null;
  if (NO_PERCENT.test(words[number.next]?.text ?? "")) return null;
  if (/^une?$/.test(words[index]!.text) && words.length > 1) return null;
  if (words[index]!.text === "deux" && words.length > 3) return null;
  if (/^(?:le|les|lot|ligne|semaine|numero|commande)$/.test(words[index - 1]?.text ?? "")) return null;
  const to = afterAny(words, number.next, "a|ou|voire");
  const second = to > 0 ? numberAt(words, to) : null;
  if (second !== null) return { value: null, approx: true, next: second.next, share: false };
  return { value: number.value, approx: number.approx, next: number.next, share: false };
}

const DONE =
  "(?:finie?s?|terminee?s?|faite?s?|prete?s?|completee?s?|complete?s?|achevee?s?|realisee?s?|boucle|emballee?s?|produite?s?|bon)";
const ALL = new RegExp(
  `\\b(?:(?:c est|est|sont|on a|nous avons|j ai|tout|tout est|toutes sont|la commande est|la production est|entierement|completement|totalement|deja)(?: \\w+)?(?: tout| entierement| completement| deja| bien)? ${DONE}|tout est ${DONE}|integralement|en totalite|au complet|^${DONE}$|^tout$|^(?:la )?totalite$)(?: |$)`,
);
const NOTHING =
  /\b(?:(?:pas|jamais) (?:encore )?(?:commence|demarre|entame|lance|debute|attaque)|rien|zero|aucune?|nul|neant|n a (?:pas|meme pas) (?:encore )?(?:commence|demarre)|(?:on|nous) (?:va|allons) (?:seulement )?commencer|encore rien|a commencer)\b/;
const NOT_WHOLE =
  /\b(?:pas|presque|quasiment|quasi|jamais|sera|seront|aura|quand|avant|sauf|mais|si|bientot|demain|d ici|pratiquement|plus|moins|a peine|va|prochaine?|fin|pour le)\b/;

/** "Tout est terminé" and "pas commencé" in the percent slot. What is denied or only nearly so has no number. */
export function wholePercent(phrase: Phrase): PercentMention[] {
  const { text } = phrase;
  const make = (match: RegExpExecArray, value: number | null): PercentMention[] => [
    {
      span: phrase.span(match.index, match.index + match[0].trimEnd().length),
      value,
      approx: false,
      missing: false,
      complete: true,
    },
  ];
  const none = NOTHING.exec(text);
  if (
    none !== null &&
    !/\b(?:rien a (?:dire|signaler|redire)|(?:reste|manque) (?:plus )?rien|plus rien|aucun probleme)\b/.test(text)
  )
    return make(none, /\b(?:presque|mais|sauf|quasi)\b/.test(text) ? null : 0);
  const all = ALL.exec(text);
  return all === null || NOT_WHOLE.test(text) ? [] : make(all, 100);
}

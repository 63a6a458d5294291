/** Quantities: where in the words a number counts something, and where it names something else. */
import type { SlotName } from "../../extraction/types.ts";
import type { Counted } from "../kit/sums.ts";
import { after, afterAny, parts, type Word } from "../kit/words.ts";
import type { QuantityMention } from "../types.ts";
import { countedAt, outOf, sumAt } from "./counted.ts";
import { timeUnitAt } from "./durations.ts";
import { hedgeAt, tailAt } from "./hedges.ts";
import { numberAt } from "./numbers.ts";
import { shareAt } from "./shares.ts";

type Words = readonly Word[];
export type QuantityHit = { mentions: QuantityMention[]; next: number };

const LEADS = `toutes les|tous les|les|ces|vos|nos|l ensemble des|le total de|un total de|au total|exactement|seulement|juste|les autres|les dernieres|les derniers|les premieres|
  les premiers|la totalite des|encore|que|a|de|dont|total`;
const ELSEWHERE = `un instant|une seconde|une minute|un moment|une chose|un jour|une question|une fois|un lot|l un|l une|une partie|un autre|une autre|cent pour cent|
  un coup|un client|une erreur|un probleme|un souci|une idee|un retard|un collegue|une collegue|l un des`;

/** In a quantity slot a bare number counts; elsewhere it needs a unit, or to be too large for a day of the month. */
export function quantityAt(words: Words, index: number, slot: SlotName): QuantityHit | null {
  const share = shareAt(words, index, slot);
  if (share !== null) return share;
  if (afterAny(words, index, ELSEWHERE) > 0) return null;
  const framed = betweenAt(words, index);
  if (framed !== null) return framed;
  const hedge = hedgeAt(words, index);
  const lead = afterAny(words, hedge.next, LEADS);
  const start = lead > 0 && numberAt(words, hedge.next) === null && numberAt(words, lead) !== null ? lead : hedge.next;
  const first = countedAt(words, start);
  if (first === null || !usable(words, start, first, slot)) return null;
  const sum = sumAt(words, first);
  const finished = afterAny(words, sum.next, FINISHED);
  const behind = finished > 0 ? outOf(words, finished) : null;
  const total = behind ?? outOf(words, sum.next);
  const tail = tailAt(words, total?.next ?? sum.next);
  const unclear = hedge.under || tail.vague;
  const mention: QuantityMention = {
    span: { from: words[index]!.from, to: words[(total === null ? tail.next : sum.next) - 1]!.to },
    value: unclear ? null : sum.value,
    unit: sum.unit ?? total?.unit ?? null,
    approx: hedge.approx || sum.approx || tail.approx,
    kind: "absolute",
    role:
      takesAway(words, first.next, sum.next) || behind !== null || (total !== null && slot === "status")
        ? "done"
        : ofAll(words, index)
          ? "total"
          : null,
    counted: sum.counted,
  };
  if (total === null) return { mentions: [mention], next: tail.next };
  const span = { from: words[behind === null ? sum.next : finished]!.from, to: words[total.next - 1]!.to };
  const { value, unit, approx } = total;
  return {
    mentions: [mention, { span, value, unit, approx, kind: "absolute", role: "total", counted: true }],
    next: total.next,
  };
}

const OPENING = /^(?:alors|ben|bah|euh|donc|bon|bien|oui|la|voila|eh)$/;

/** "sur les six cents, faites quatre cent cinquante": the whole comes first. */
function ofAll(words: Words, index: number): boolean {
  const from = Math.max(0, index - 3);
  const at = words.findIndex((_, start) => start >= from && start < index && afterAny(words, start, SUR) >= index);
  if (at < 0) return false;
  const opens = words[at]!.gap !== "" || words.slice(0, at).every((word) => OPENING.test(word.text));
  return (
    opens &&
    words.slice(index + 1).some((word, offset) => DONE.test(word.text) && countsBehind(words, index + offset + 2))
  );
}

const SUR = "sur|sur les|sur un total de|sur une commande de|sur un lot de";
const DONE = /^(?:faites|faits|finies|finis|terminees|termines|pretes|prets|produites|produits)$/;

function countsBehind(words: Words, index: number): boolean {
  return countedAt(words, hedgeAt(words, index).next) !== null;
}

const FINISHED =
  "de faites|de faits|de finies|de finis|de terminees|de termines|de pretes|de prets|de produites|faites|faits|finies|finis|terminees|termines|pretes|prets|produites|produits|emballees|assemblees|fabriquees|pieces faites|pieces finies|pieces pretes|pieces terminees|deja faites|deja pretes";

/** "deux mille moins les cinquante rebutées": what is left over is good. */
const takesAway = (words: Words, from: number, to: number) =>
  words.slice(from, to).some((word) => /^(?:moins|sauf|hormis|excepte)$/.test(word.text));

const NAMING = new Set(
  `ligne commande numero lot lots semaine position version revision rev etape equipe etage machine batiment poste quai presse four facture depuis
   annee piece reference cavite moule outil article atelier hall telephone extension n plan indice porte`.split(/\s+/),
);
const NOT_COUNTED = new Set(
  `pourcent minute minutes seconde secondes instant instants moment moments heures heure h fois equipe equipes personne personnes gens ouvrier ouvriers
   ouvriere ouvrieres operateur operateurs operatrices gars machine machines ligne lignes camion camions question questions chose choses raison raisons
   probleme problemes soucis commande commandes point points collegue collegues euro euros dollar dollars dinar dinars dirham dirhams franc francs
   lot lots serie series envois livraisons expeditions trimestre sur clients fournisseurs postes presses`.split(/\s+/),
);
const QUANTITY_SLOTS: readonly SlotName[] = ["quantity_done", "quality_issue", "confirm", "status", "percent_complete"];

/** The number names something ("ligne deux", "un instant") or belongs to a length of time: no quantity. */
function usable(words: Words, index: number, found: Counted, slot: SlotName): boolean {
  const word = words[index]!;
  const before = words[index - 1]?.text ?? "";
  const follows = words[found.next];
  const next = follows === undefined || parts(follows) ? "" : follows.text;
  if (found.value === null && !found.counted && slot !== "quantity_done") return false;
  if (NAMING.has(before) && word.gap === "") return false;
  if (
    (!parts(follows) && timeUnitAt(words, found.next) !== undefined) ||
    (NOT_COUNTED.has(next) && next !== "fois" && next !== "sur" && !/^(?:lots|camions|series)$/.test(next))
  )
    return false;
  if (/^(?:lots|camions|series)$/.test(next) && after(words, found.next + 1, "de") < 0) return false;
  if (
    afterAny(
      words,
      found.next,
      "pour cent|par jour|par semaine|par heure|par mois|a l heure|de plus que|de plus qu|de moins que|de moins qu|par equipe|par an|par poste",
    ) > 0
  )
    return false;
  const single = /^seule?$/.test(next) && slot === "quantity_done";
  if (found.value === 1 && !single && !found.counted && (words.length > 1 || slot !== "quantity_done")) return false;
  // "une pièce" among other words is an article as often as a number.
  if (found.value === 1 && /^une?$/.test(word.text) && slot !== "quantity_done" && slot !== "quality_issue")
    return false;
  if (found.counted || QUANTITY_SLOTS.includes(slot)) return true;
  const year = word.kind === "number" && word.value >= 2020 && word.value <= 2040 && found.next === index + 1;
  return found.value !== null && found.value > 31 && !year;
}

/** "entre 300 et 400", "de 300 à 400": no single number. */
function betweenAt(words: Words, index: number): QuantityHit | null {
  const start = afterAny(words, index, "entre|de");
  const low = start < 0 ? null : countedAt(words, start);
  const joint = low === null ? -1 : afterAny(words, low.next, words[start - 1]!.text === "entre" ? "et" : "a");
  const high = joint < 0 ? null : countedAt(words, joint);
  if (high === null) return null;
  const span = { from: words[index]!.from, to: words[high.next - 1]!.to };
  return {
    mentions: [{ span, value: null, unit: high.unit, approx: true, kind: "absolute", role: null, counted: true }],
    next: high.next,
  };
}

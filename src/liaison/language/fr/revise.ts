/** A last look at the whole French turn: running sums, plans, a delay made good, a yes that hangs on an if. */
import type { SlotName, Span } from "../../extraction/types.ts";
import { movedDays } from "../kit/moved-days.ts";
import type { Revisable } from "../kit/reader.ts";
import { type TallyCues, tally } from "../kit/tally.ts";
import { saidOnce, sumTold, verbsFirst } from "../kit/told-counts.ts";
import { textBetween, toPhrase, type Word } from "../kit/words.ts";
import { dateAtomAt } from "./date-atoms.ts";
import { dayAlone } from "./day-atoms.ts";
import { TOLD } from "./told-counts.ts";

type Words = readonly Word[];

const TIMES =
  "(?:hier|avanthier|aujourdhui|ce matin|cet apres midi|ce soir|cette nuit|cette semaine|la semaine derniere|hier (?:soir|matin)|le matin|l apres midi|(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: dernier| matin)?|(?:de|par|sur) l equipe (?:du matin|de nuit|du soir))";
const MADE = "(?:(?:on|nous|j)(?: en)? (?:a|avons|ai) (?:fait|sorti|fini|termine|produit|fabrique|assemble|emballe))";

const TALLY: TallyCues = {
  adds: new RegExp(
    `^(?: ?(?:pieces|${TIMES}))* ?plus (?!(?:que|de|tard|ou)\\b)|^(?:\\w+ ){0,4}?(?:et|puis)(?: puis)?(?: ${TIMES}| ${MADE})* (?:encore|aussi|en plus|(?:les )?autres) |^(?:\\w+ ){0,3}?et(?: ${TIMES}| ${MADE})* (?:\\w+ ){1,6}(?:de plus|en plus|supplementaires)\\b|^(?:\\w+ ){0,2}?(?:et|plus) (?:une?|encore une?)(?: autre| \\w+e)? (?:de|avec|a) `,
  ),
  made: new RegExp(`(?:${TIMES} ${MADE}|${MADE}(?: ${TIMES})?)$`),
  madeThen: new RegExp(
    `^(?:${TIMES} )?(?:et|puis)(?: ${MADE})?(?: ${TIMES})(?: ${MADE})?(?! (?:on est|on en est|c est|nous en sommes))`,
  ),
  stood:
    /\b(?:(?:on|nous|j|c|il y|ca) (?:en )?(?:etait|etions|avait|avions|avais|faisait)|en avait|en avions|etait a|etions a)(?: (?:a|en|environ|deja|les|que))*$/,
  stands:
    /\b(?:maintenant|la|aujourdhui|desormais|a present|ce matin|depuis)(?: \w+)? (?:on (?:en )?est|c est|on en a|nous (?:en )?(?:sommes|avons)|ca fait|il y en a)\b/,
  uncounted:
    /\b(?:(?:on|nous|je|j) (?:doit|devons|dois|avons a|ai a) (?:vous )?(?:en )?(?:livrer|faire|produire|finir|sortir|expedier)|(?:on|nous|je|j|vous|ca|il y|elles|ils)(?: en)? (?:en )?(?:aura|aurons|aurai|aurez|auront|fera|ferons|finira|finirons|sortira|arrivera|sera|seront)|(?:on|nous|je) (?:va|allons|vais) (?:en )?(?:avoir|faire|finir|sortir|terminer|arriver)|devrait|devraient|devrions|cense\w*|en principe|theoriquement|(?:les|l) (?:ai|a|avons) pas (?:encore )?(?:comptee?s?|verifiee?s?|recomptee?s?)|pas (?:encore )?compte\w*|faut (?:que je |qu on )?(?:recompte\w*|compte\w*)|l objectif (?:est|c est|etait)|(?:m |nous )?(?:en )?(?:aviez|avez) (?:commande|demande|dit)|(?:la|votre) commande (?:c est|est de|fait|etait de)(?!.* (?:reste|manque))|(?:je )?(?:ne )?(?:sais|sait|savons) pas(?! (?:trop )?(?:combien|ce qu)(?: \w+){0,6} dedans)(?! ce qu il y a dedans)|(?<!dedans )aucune idee|mais .*(?:retouche|reprise|reparation|renvoye\w*|reparties?|retournee?s?)|(?:si|sauf si|a condition|s) (?!je ne me trompe|je me trompe|je me souviens|mes souvenirs|ma memoire|j ai bien|vous voulez|c est bien|il vous|on veut|y a bien))\b/,
  whole: {
    before: /\b(?:commande (?:c est|est de|fait|de)|total(?: (?:c est|est de|fait|de))?)(?: (?:de|les))*$/,
    after: /^(?:pieces )?(?:en tout|au total|commandees?)\b/,
  },
};

const MOVED = /\b(?:passe|passons|decal\w+|repouss\w+|report\w+|gliss\w+|recul\w+|deplac\w+)\b/;

export function revise(words: Words, slot: SlotName, found: Revisable): Revisable {
  const { text } = toPhrase(words);
  if (slot === "quantity_done") {
    const sum = sumTold(TOLD, words);
    const now = withoutEarlier(words, found.quantities);
    const counts = sum === null ? verbsFirst(TOLD, words, saidOnce(TOLD, words, now)) : [sum];
    return { ...found, quantities: tally(TALLY, words, counts) };
  }
  if (slot === "status") return { ...found, quantities: verbsFirst(TOLD, words, found.quantities) };
  if (slot === "delay")
    return {
      ...found,
      durations: delays(text, found.durations),
      named: MOVED.test(text) ? bothDays(words, movedDays(found.named, true)) : movedDays(found.named, false),
    };
  if (slot === "percent_complete") return { ...found, percents: percents(text, withoutEarlier(words, found.percents)) };
  // A wish: to an offer it is a yes, to what should be so a no.
  if (
    slot === "confirm" &&
    /^(?:ah |ben |ca |oh )*(?:j|on|nous) (?:l )?aimer(?:ais|ait|ions) bien(?: ca| que ce soit (?:vrai|le cas))?$/.test(
      text,
    )
  )
    return { ...found, confirm: null };
  // "S'il ne pleut pas": neither yes nor no.
  if (
    slot === "confirm" &&
    /^(?:ben |bah |seulement |uniquement |ca depend |sauf )*(?:si (?!si|c est (?:bon|ca)|tout)|s il(?! vous))/.test(
      text,
    )
  )
    return { ...found, confirm: null };
  return found;
}

const EARLIER =
  /\b(?:hier|hier soir|avanthier|la semaine (?:derniere|passee)|(?:lundi|mardi|mercredi|jeudi|vendredi) dernier) (?:c etait|on (?:en )?(?:etait|avait)|nous en (?:etions|avions)|il y en avait|y en avait)(?: (?:a|encore|que|environ))*$/;

/** "Cinq palettes, la sixième est à moitié": how far the one after those is. */
const NEXT_ONE =
  /\b(?:la|le|l) (?:\w+ieme|suivante?|prochaine?|derniere?|autre)(?: \w+)? (?:est|n est|a|n a|attend)(?: (?:a|pas|encore|que|qu|deja|environ))*$/;

/** "Trois cent cinquante, hier c'était deux cents": how things stood beside how they stand. */
function withoutEarlier<T extends { span: Span }>(words: Words, found: readonly T[]): T[] {
  const now = found.filter(({ span }, index) => {
    const before = textBetween(words, found[index - 1]?.span.to ?? 0, span.from);
    return !EARLIER.test(before) && !NEXT_ONE.test(before);
  });
  return now.length === 0 ? [...found] : now;
}

/** "On passe du quatre au quatorze": a date stands on the second alone; the first is read again. */
function bothDays(words: Words, named: Revisable["named"]): Revisable["named"] {
  const [date, ...more] = named;
  if (date === undefined || more.length > 0 || date.expr.kind !== "day") return named;
  const index = words.findIndex((word) => word.from >= date.span.from);
  const first = dayAlone(words, index, true) ?? dayAlone(words, index + 1, true) ?? dateAtomAt(words, index + 1);
  if (first === null || first.expr.kind !== "day" || !/^(?:au|a)$/.test(words[first.next]?.text ?? "")) return named;
  return [{ ...date, expr: { ...first.expr, month: first.expr.month ?? date.expr.month } }, date];
}

/** A delay made good is none any more; "une bonne semaine" and "quatre au maximum" are no single number of days. */
function delays(text: string, durations: Revisable["durations"]): Revisable["durations"] {
  const [only, ...more] = durations;
  if (only === undefined || more.length > 0) return durations;
  // "On avait dit trois jours, c'est cinq": the number that stands is told without its unit.
  if (
    /\b(?:avait|avions|avais|etait|prevu|annonce|dit)(?: (?:dit|prevu|annonce|a|de|pour))* (?:\w+ ){1,3}?(?:jours?|semaines?)(?: ouvr\w+)? (?:c est|ce sera|ca sera|on est a|mais|finalement|maintenant)(?: (?:plutot|a|c est|ca sera|maintenant))* \w+$/.test(
      text,
    )
  )
    return [{ ...only, amount: null, most: null }];
  if (/\bmais (?:\w+ ){0,4}(?:rattrap\w+|resorbe\w*)\b/.test(text))
    return [
      {
        ...only,
        amount: /\b(?:a|ai|avons|est|tout|ete) (?:tout )?(?:rattrape|resorbe)/.test(text) ? 0 : null,
        most: null,
      },
    ];
  const loose =
    /\b(?:une |deux |trois )?(?:bonnes?|petites?|grosses?) (?:semaines?|journees?|quinzaine)\b|\b(?:jours?|semaines?|mois)(?: ouvres?)? (?:voire|peut etre|ou|\w+ (?:au )?max\w*|minimum|au minimum|au moins)\b/;
  return loose.test(text) ? [{ ...only, amount: null }] : durations;
}

function percents(text: string, found: Revisable["percents"]): Revisable["percents"] {
  // "Cent pour cent sûr" is how sure one is.
  if (
    /\b(?:pour ?cent|pourcent) (?:sur|sure|certain\w*|d accord)(?! (?:\w+ ){0,2}(?:pieces|total|mille|cent))/.test(text)
  )
    return [];
  return found.map((one) =>
    /^(?:(?!mais|et)\w+ ){0,5}?(?:reste|restent|manque|manquent) (?:a(?! \w+(?:er|ir|re) (?:les?|la|l|des|du|une?)\b)|encore)\b/.test(
      text,
    ) &&
    found.length === 1 &&
    !one.missing
      ? { ...one, missing: true }
      : one,
  );
}

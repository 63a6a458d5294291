/** Conditions a speaker attaches, and what he waits for told as a fact. */
import { inside } from "../../extraction/spans.ts";
import type { Span } from "../../extraction/types.ts";
import { type NeededFirst, withNeededFirst } from "../kit/needed-first.ts";
import { afterAny, type Word } from "../kit/words.ts";

type Words = readonly Word[];

const OPENERS = `seulement si|uniquement si|sauf si|si jamais|si|s|a condition que|a condition qu|a condition de|a condition d|du moment que|du moment qu|tant que|
  pourvu que|pourvu qu|en supposant que|en admettant que|sous reserve que|sous reserve de|sous reserve d|sous reserve du|sous condition que|a moins que|a moins qu|
  des que|des qu|des reception|des l|une fois que|une fois qu|une fois|en fonction de|en fonction du|selon|suivant|ca depend de|ca depend du|ca depend des|
  depend de|depend du|depend des|au cas ou|quand le|quand la|quand les|quand vous|quand on|quand nous|lorsque le|lorsque la|lorsque vous|apres reception|apres la reception|
  apres votre|apres que|apres l arrivee|apres validation|apres l accord|a reception|apres le paiement|avant que|en attendant|jusqu a ce que|le temps que|si bien sur`;
/** Whole conditions that say nothing more: what follows is the main clause again. */
const STOCK = `si tout va bien|si tout se passe bien|si tout se passe comme prevu|si tout est bon|si tout roule|si rien ne change|s il n y a pas de probleme|s il n y a pas de souci|
  s il n y a pas d imprevu|sauf imprevu|sauf probleme|sauf contretemps|si dieu le veut|sauf catastrophe|sauf changement|si on a de la chance|s il n y a rien de special|si pas de probleme`;
const NO_CONDITION = `si vous m excusez|si vous me pardonnez|si ca ne vous derange|si cela ne vous derange|si ca ne vous gene|si je peux me permettre|si je peux dire|si j ose dire|si je ne m abuse|si je ne m trompe|si ca vous arrange|si ca vous aide|si ca peut vous|si ca vous est egal|si vous me permettez|si vous le permettez|si je suis honnete|si je suis franc|s il vous plait|s il te plait|si vous voulez|si vous preferez|si je me souviens|si je ne me trompe|si si|si c est possible|si possible|des que possible|si necessaire|si besoin|
  si ca vous va|si ca vous convient|si vous le souhaitez|si on veut|si non|s appelle|s occupe|s en occupe|s en va|s en vont|s est|si ce n est|si j ai bien compris|si vous pouvez rappeler|
  si vous permettez|s arrete|s engage|si tot|si vite|si longtemps|s expedie|si je puis|selon moi|quand est ce|si c est bien|s excuse|s agit|une fois encore|une fois de plus|
  si bien|si c est tout|si ca se trouve|si vous me demandez|si je comprends bien|suivant moi`;
/** "Même si", "peu importe si": nothing hangs on it. */
const FREES = /^(?:meme|importe)$/;
const NEEDED_FIRST: NeededFirst = {
  needs:
    /\b(?:il (?:nous |me |m )?(?:faut|faudra|faudrait|manque)|(?:on a|nous avons|j ai) besoin (?:de|d|du)) (?:(?:d abord|avant|encore) )*(?!du temps|de l argent|un acompte|\d+ |deux |trois )(?:\w+ ){1,8}?(?:avant|d abord|au prealable)$|\b(?:d abord|avant tout|avant) (?:il (?:nous |me )?(?:faut|faudra)|on a besoin (?:de|d|du)) (?!du temps|\d+ |deux )\w+|\bil (?:nous |me )?(?:faut|faudra|faudrait) d abord (?!du temps|de l argent|un acompte|\d+ |deux |trois )\w+/,
  joins: /^(?:puis|ensuite|alors|apres|mais|et|donc)$/,
};
const SUBJECT =
  /^(?:le|la|les|l|un|une|vous|on|nous|il|ils|elle|elles|je|j|tu|tout|ca|c|ce|cette|votre|notre|nos|vos)$/;
const CLOSERS = /^(?:alors|sinon|mais)$/;

/** Clause by clause: from the opening word to the end of its clause. */
export function readConditions(words: Words): Span[] {
  return withNeededFirst(NEEDED_FIRST, words, clausesWithOpener(words));
}

function clausesWithOpener(words: Words): Span[] {
  const found: Span[] = [];
  let index = 0;
  while (index < words.length) {
    const stock = afterAny(words, index, STOCK);
    if (stock > 0) {
      found.push({ from: words[index]!.from, to: words[stock - 1]!.to });
      index = stock;
      continue;
    }
    const opened = afterAny(words, index, OPENERS);
    if (opened < 0 || words[opened] === undefined || isNoCondition(words, index, opened)) {
      index += 1;
      continue;
    }
    let end = opened;
    while (end < words.length && !closes(words, end, opened)) end += 1;
    if (end - index >= 2) found.push({ from: words[index]!.from, to: words[end - 1]!.to });
    index = end;
  }
  return found;
}

function isNoCondition(words: Words, index: number, opened: number): boolean {
  if (afterAny(words, index, NO_CONDITION) > 0) return true;
  const { text } = words[index]!;
  if (/^s[i]?$/.test(text) && FREES.test(words[index - 1]?.text ?? "")) return true;
  // "comme si", "même si", "savoir si", and an "s" that is a letter or a week
  if (
    text === "si" &&
    /^(?:comme|savoir|verifier|voir|demander|dire|regarder|sais)$/.test(words[index - 1]?.text ?? "")
  )
    return true;
  // "mais si" by itself affirms, "oui, si l'acier arrive" sets a condition.
  const affirms = /^(?:oui|mais)$/.test(words[index - 1]?.text ?? "");
  if (text === "si" && affirms && !SUBJECT.test(words[opened]?.text ?? "")) return true;
  if (text === "s" && !/^(?:il|ils)$/.test(words[opened]?.text ?? "")) return true;
  // "suivant" after a noun is "following"; "dès lundi" is a bound, "dès que" a condition.
  if (/^(?:suivant|selon)$/.test(text) && index > 0 && words[index]!.gap === "" && text === "suivant") return true;
  return words[opened - 1]!.text === "fois" && /^(?:par|de|sur)$/.test(words[opened]?.text ?? "");
}

function closes(words: Words, end: number, opened: number): boolean {
  const word = words[end]!;
  if (/[.;?!—]/.test(word.gap)) return true;
  if (end === opened) return false;
  if (word.gap === "," || CLOSERS.test(word.text) || beginsMain(words, end, opened)) return true;
  // "si le connecteur arrive jeudi on part le dix": the main clause begins with its subject and verb.
  return (
    /^(?:on|nous|ca|c|ce|je|j)$/.test(word.text) &&
    /^(?:expedie|expedions|part|partira|partons|livre|livrons|livrera|sera|serait|est|peut|pourra|pourrait|pourrons|pouvons|envoie|envoyons|termine|finit|finira|finissons|fera|ferons|va|allons|devrait|tient|aura|aurons|charge|sort|sortira)$/.test(
      words[end + 1]?.text ?? "",
    ) &&
    end - opened >= 2
  );
}

/** "Si le camion vient la marchandise part le dix": a noun and its verb, after a clause that had its own. */
function beginsMain(words: Words, end: number, opened: number): boolean {
  if (end - opened < 2 || !/^(?:le|la|les|l|tout|notre|nos)$/.test(words[end]!.text)) return false;
  if (
    /^(?:de|d|avec|pour|en|a|par|et|ou|que|qu|dans|sur|ne|n|est|a|ont|nous|vous|on|il|elle)$/.test(words[end - 1]!.text)
  )
    return false;
  return /^(?:part|partent|partira|partiront|sort|sortira|sera|seront|peut|peuvent|pourra|pourront)$/.test(
    words[end + 2]?.text ?? "",
  );
}

const SUPPLY =
  /^(?:(?:le|la|les|l|notre|nos|leur|leurs|des|nos) )?(?:matieres?(?: premieres?)?|composants?|connecteurs?|puces?|tissus?|fils?|resine|acier|aluminium|cuivre|fournisseurs?|emballages?|etiquettes?|vis|outil|moule|validation|ingredients?|pcb|pieces de fonderie|cartes?|toles?)(?: \w+){0,3} (?:arrive|arrivent|arrivera|arriveront|livre|livrent|livrera|vient|viennent|est prevue?|sont prevue?s|est attendue?|recue?s?|doit arriver|doivent arriver)\b/;

/** "On nous le rend le sept", "ça nous revient lundi": what others bring us. */
const INCOMING =
  /\b(?:nous (?:l |le |la |les )?(?:rend|rendent|rapporte|rapportent|livre|livrent|renvoie|renvoient|ramene|ramenent|revient|reviennent|arrive|arrivent)|(?:on|nous) (?:le |la |les |l )?(?:recoit|recevons|recupere|recuperons))\b/;

/** "La matière arrive jeudi, donc on expédie lundi": what we wait for, told as a fact beside the answer. */
export function readSupplyFacts(words: Words, dates: ReadonlyArray<Span>): Span[] {
  if (dates.length < 2) return [];
  const found: Span[] = [];
  let start = 0;
  for (let end = 1; end <= words.length; end++) {
    const closing =
      end === words.length || /[,.;—]/.test(words[end]!.gap) || /^(?:donc|alors|et|mais|puis)$/.test(words[end]!.text);
    if (!closing) continue;
    const clause = words.slice(start, end);
    const text = clause
      .map((word) => word.text)
      .join(" ")
      .replace(/^(?:donc|alors|et|mais|car|parce que|puis) /, "");
    const span = { from: clause[0]!.from, to: clause.at(-1)!.to };
    const dated = dates.filter((date) => inside(date, span)).length;
    if ((SUPPLY.test(text) || INCOMING.test(text)) && dated > 0 && dated < dates.length) found.push(span);
    start = end;
  }
  return found;
}

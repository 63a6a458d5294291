/** People named as the ones to ask. */
import type { Span } from "../../extraction/types.ts";
import { afterAny, type Word } from "../kit/words.ts";

type Words = readonly Word[];

const ASKED = `demandez a|demander a|demandez|parlez a|parlez avec|parler a|parler avec|voyez avec|voir avec|voyez|contactez|contacter|appelez|appeler|adressez vous a|adresser a|
  adressez vous au|vous passe|je vous transfere a|vous mets en relation avec|vous mettre en relation avec|joindre|essayez|c est|responsable est|le responsable c est|
  la responsable c est|rappelez|s en occupe c est|est avec|faut demander a|par|aupres de|aupres du`;
const OWN = `mon collegue|ma collegue|notre collegue|le collegue|la collegue|mon chef|ma chef|mon responsable|ma responsable|notre responsable|le responsable|la responsable|
  notre planificateur|le planificateur|un collegue|une collegue|mon patron|mon superieur|notre directeur|le directeur|la directrice|mon|ma|notre|le|la|l|un|une|a|au`;
const PERSON = /^(?:collegue|chef|responsable|planificateur|planificatrice|patron|superieur|directeur|directrice)$/;
const TITLES = new Set(
  "monsieur mr m madame mme mademoiselle mlle docteur dr ingenieur maitre si lalla sidi messieurs".split(" "),
);
const PLACE =
  /^(?:a|au|de|du|des|la|le|les|l|production|planning|qualite|ventes|commercial|logistique|achats|expedition|expeditions|entrepot|ordonnancement|service|bureau|comptabilite|methodes|atelier|planification|ben|el|bin|van|d)$/;
const NO_NAME = new Set(
  `moi nous lui elle eux leur ca cela cette ce quelquun personne quelqu un une encore plus tard demain aujourdhui lundi mardi mercredi jeudi vendredi samedi dimanche
   janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre pour et ou mais dans en sur s il vous maintenant apres avant vers environ bon exact
   correct faux bien ok oui non pas tout mon ma notre votre le la les qui que est c`.split(/\s+/),
);

/** "demandez à monsieur Zhou au planning", "voyez avec ma collègue Marie": the span of the person as named. */
export function readColleague(words: Words): Span | null {
  for (let index = 0; index < words.length; index++) {
    const asked = afterAny(words, index, ASKED);
    if (asked < 0) continue;
    const own = afterAny(words, asked, OWN);
    let named = own > 0 && PERSON.test(words[own - 1]!.text);
    let end = own > 0 ? own : asked;
    while (end < words.length && end - asked < 8 && !stops(words, end)) {
      const word = words[end]!;
      if (TITLES.has(word.text) || PERSON.test(word.text) || isName(words, end)) named = true;
      else if (!(named && PLACE.test(word.text))) break;
      end += 1;
    }
    while (end > asked && named && /^(?:a|au|de|du|des|la|le|les|l|d)$/.test(words[end - 1]!.text)) end -= 1;
    if (named && end > asked) return { from: words[asked]!.from, to: words[end - 1]!.to };
  }
  return null;
}

function stops(words: Words, index: number): boolean {
  const gap = TITLES.has(words[index - 1]?.text ?? "") ? words[index]!.gap.replace(".", "") : words[index]!.gap;
  return /[,.;?!—]/.test(gap);
}

/** A capitalised word inside a sentence, or the word after a title or "collègue". */
function isName(words: Words, index: number): boolean {
  const word = words[index]!;
  if (NO_NAME.has(word.text) || word.kind !== "word") return false;
  const before = words[index - 1]?.text ?? "";
  if (PLACE.test(word.text)) return false;
  return word.title || TITLES.has(before) || PERSON.test(before);
}

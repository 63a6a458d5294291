/** How French turns end, for endpointing. */
import type { SlotName } from "../../extraction/types.ts";
import { createCompleteness } from "../kit/completeness.ts";
import type { Word } from "../kit/words.ts";
import { FRENCH } from "./grammar.ts";
import { MEASURES, TEENS, TENS, TIME_UNITS, UNITS } from "./lexicon.ts";

const FILLERS = new Set(
  "euh heu hum hmm ben bah bon alors donc enfin disons environ peut probablement genre quoi voyons mm ah".split(" "),
);
const DANGLING = new Set(
  `le la les l un une des du de d a au aux en dans sur sous pour par avec sans chez vers et ou mais si parce que qu car jusqu avant apres depuis entre
   dont qui mon ma mes notre nos votre vos son sa leur leurs ce cet cette ces prochaine prochain est sont sera seront serait etait a ai avons avez ont
   peut pourra doit va vont ne n pas plus moins environ je j tu il elle on nous vous ils elles y se s m t c debut fin mi courant milieu semaine commande ligne
   lot numero tiret slash point virgule double triple ici quelques plusieurs chaque premier premiere deuxieme lundi`.split(
    /\s+/,
  ),
);
const THINKING = `attendez|attendez voir|voyons voir|voyons|laissez moi voir|laissez moi regarder|laissez moi reflechir|un instant|une seconde|un moment|deux secondes|
  comment dire|comment on dit|je crois que|je pense que|je dirais|vous savez|ca depend|on peut|on va|nous allons|ce sera|ca sera|c est|il faut|disons que|ca devrait etre|
  je regarde|je verifie|qu est ce que je voulais dire|c est a dire`;

/** A preposition, an article or a conjunction at the end waits for what it leads to. "C'est ça" and "oui on l'a" do not. */
function dangles(words: readonly Word[]): boolean {
  const last = words.at(-1)!;
  if (!DANGLING.has(last.text) || last.text === "lundi") return false;
  const before = words.at(-2)?.text ?? "";
  // "pas encore plus", "non plus", "je n'en ai pas", "on l'a", "c'est fin"
  if (/^(?:pas|plus)$/.test(last.text)) return words.length === 1;
  return !(
    /^(?:a|ai|avons|avez|ont|est|sont|va)$/.test(last.text) &&
    /^(?:l|les|il|elle|on|y|en|c|ils|elles|ca|je|j|nous|vous)$/.test(before) &&
    words.length > 2
  );
}

/** A number that may go on: "mille" and "le vingt" do, "mille deux cents pièces" does not. */
function openNumber(words: readonly Word[], slot: SlotName | null): boolean {
  const last = words.at(-1)!;
  const before = words.at(-2)?.text ?? "";
  if (/^(?:et|virgule)$/.test(last.text)) return true;
  if (/^(?:cent|cents|mille|million|millions)$/.test(last.text)) return slot !== "quantity_done" && before !== "pour";
  if (last.text in TENS && (/^(?:le|au|du)$/.test(before) || slot === "ship_date")) return true;
  return (
    (last.text in UNITS || last.text in TEENS) &&
    slot === "ship_date" &&
    /^(?:le|au|du)$/.test(before) &&
    last.text === "dix"
  );
}

export const completeness = createCompleteness(FRENCH, {
  fillers: FILLERS,
  thinking: THINKING,
  dangles,
  openNumber,
  // "le vingt" goes on to "et un"; "le soixante" to nothing.
  halfDay: ({ text }) => text === "vingt" || text === "trente" || text === "dix",
  measure: ({ text }) => text in MEASURES,
  percent: ({ text }) => /^(?:pourcent|cent)$/.test(text),
  timeUnit: ({ text }) => text in TIME_UNITS || /^(?:ouvres|ouvrables|retard)$/.test(text),
});

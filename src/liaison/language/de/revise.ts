/** A last look at the whole German turn: sums over days, what is missing from all, plans. */
import type { SlotName } from "../../extraction/types.ts";
import type { Revisable } from "../kit/reader.ts";
import { type TallyCues, tally } from "../kit/tally.ts";
import type { Word } from "../kit/words.ts";
import { allBut } from "./all-but.ts";

type Words = readonly Word[];

const TIMES =
  "(?:gestern|vorgestern|heute(?: fruh| morgen| vormittag| nachmittag)?|gestern abend|letzte woche|diese woche|seitdem|seither|danach|in der (?:fruhschicht|spatschicht|nachtschicht)|(?:am |seit )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag))";
const MADE = "(?:haben wir|wir haben|sind|kamen|haben)";

const TALLY: TallyCues = {
  adds: new RegExp(
    `^(?: ?(?:stuck|teile))* ?(?:und |plus |dazu )+(?:${TIMES} )?(?:dann )?(?:noch mal|noch|weitere|zusatzlich|noch weitere)(?! (?:nicht|offen|ubrig|zu)\\b)|^(?: ?(?:stuck|teile))* ?(?:und )?dazu (?:${TIMES} )?(?:noch |noch mal )?|^(?:\\w+ ){0,3}?(?:${TIMES} )(?:sind |kamen |haben wir )?(?:noch mal |noch |weitere )?(?:\\S+ ){1,4}(?:dazu|dazugekommen|hinzugekommen|dazu gekommen|mehr)\\b`,
  ),
  made: new RegExp(`(?:${TIMES} ${MADE}|${MADE} ${TIMES})$`),
  madeThen: new RegExp(`^(?:\\w+ ){0,2}?und (?:${MADE} )?${TIMES}(?: ${MADE})?(?! (?:sind wir|sind es|stehen wir))`),
  stood:
    /\b(?:waren es|hatten wir|wir hatten|waren wir|standen wir|lagen wir)(?: (?:bei|schon|erst|noch|etwa|circa|ungefahr|so|heute|gestern|fruh))*$/,
  stands: /\b(?:jetzt|inzwischen|mittlerweile|heute|nun|aktuell|stand heute)\b/,
  uncounted: /(?!)/,
  whole: { before: /(?!)/, after: /(?!)/ },
};

export function revise(words: Words, slot: SlotName, found: Revisable): Revisable {
  if (slot !== "quantity_done") return found;
  return { ...found, quantities: allBut(words, tally(TALLY, words, found.quantities)) };
}

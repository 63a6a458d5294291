/** German for "I cannot say now", told from "I must not say". */
import type { InabilityCues } from "../kit/inability.ts";

export const INABILITY: InabilityCues = {
  unable:
    /\b(?:kann|konnte|konnen|konnten) (?:\w+ ){0,8}?nicht (?:\w+ ){0,3}?(?:sagen|beantworten)\b|\b(?:kann|konnen|konnte|konnten) (?:\w+ ){0,4}kein\w* (?:\w+ )?(?:termin|datum|tag)\b|\b(?:uberfragt|konnte ich nur raten)\b/,
  cannot:
    /\b(?:kann|konnte|konnen|konnten) (?:\w+ ){0,8}?(?:nicht|nichts|kein\w*) (?:\w+ ){0,3}?(?:sagen|nennen|mitteilen|beantworten)\b/,
  now: /\b(?:gerade|grad|jetzt|im moment|momentan|im augenblick|derzeit|zurzeit|aktuell|auf die schnelle|auf anhieb|so schnell|aus dem (?:kopf|stand|stegreif|bauch)|auswendig|ad hoc|ohne (?:\w+ )?(?:nachzu\w+|zu \w+|nachschauen|nachsehen|nachfrage|system|unterlagen|liste|blick)|bevor (?:ich|wir)|heute|von hier aus|noch)\b/,
  forbidden:
    /\b(?:darf|durfen|will|wollen|mochte|mochten|vertraulich\w*|geheim\w*|betriebsgeheimnis\w*|telefon|telefonisch|grundsatzlich|generell|prinzipiell|intern\w*|richtlinie\w*|vorgabe\w*|datenschutz\w*|auskunft|auskunfte|befugt|berechtigt|erlaubt|geht sie)\b/,
};

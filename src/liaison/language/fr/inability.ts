/** French for "I cannot say now", told from "I must not say". */
import type { InabilityCues } from "../kit/inability.ts";

export const INABILITY: InabilityCues = {
  unable:
    /\b(?:peux|peut|pouvons|pourrais|pourrait|pourrions|pourrai|saurais|saurait|saurions) pas (?:(?:vous|le|la|l|te|en|encore|trop|vraiment|bien) )*dire\b|\b(?:peux|peut|pouvons|pourrai|pourrais) pas (?:encore )?(?:vous )?(?:donner|fixer|indiquer|avancer) (?:de |une |la |d )?(?:\w+ )?(?:date|jour)\b|\bsaurais (?:vous |le |vous le )*dire\b/,
  cannot:
    /\b(?:peux|peut|pouvons|pourrais|pourrait|pourrions|pourrai|saurais|saurait|saurions) (?:pas|rien) (?:(?:vous|le|la|l|te|en|encore|trop|vraiment|bien) )*(?:dire|donner|indiquer)\b/,
  now: /\b(?:la|maintenant|en ce moment|pour l instant|pour le moment|actuellement|tout de suite|comme ca|de tete|de memoire|au pied leve|a brule pourpoint|sans (?:regarder|verifier|voir|demander|consulter|avoir|ouvrir)|avant (?:de|d)|encore|aujourdhui|d ici)\b/,
  forbidden:
    /\b(?:confidentiel\w*|droit|autoris\w+|habilit\w+|interdit\w*|politique|telephone|veux|voulons|souhait\w+|refus\w+|secret\w*|interne|permi\w+|prefere\w*|regarde pas|information\w*)\b/,
};

/** Days of which French tells why nothing goes then, or what is done before: "lundi en huit, ce lundi-ci on a la visite". */
import type { OwnDayCues } from "../kit/own-days.ts";

const WE =
  "(?:on|nous|j|je|tout le monde|l atelier|l usine|l equipe|la moitie de l equipe|mon \\w+|ma \\w+|le patron|la patronne)";
const EVENT =
  "(?:visites?|controles?|controleurs?|inspections?|inspecteurs?|inventaires?|audits?|auditeurs?|reunions?|formations?|stages?|exercices?|maintenance|revision|coupures?|carnaval|kermesse|ducasse|braderie|menage|nettoyage|demenagement|conges?|pont|ferie|rtt|repos|recup|medecine du travail|pot|repas|banquet|mariage|enterrement|bapteme|communion|portes ouvertes|travaux|assemblee|fetes?|panne|greve|elections?|pompiers|extincteurs|organisme|commission|certification|etalonnage|deplacement|vacances|week end|fin de semaine)";
const ARTICLE = "(?:le |la |l |les |un |une |des |du |notre |nos |mon |ma |d |de |toute? )*";

const SHIPS =
  "(?:part|partent|partira|partiront|partez|partir|expedi\\w+|livr\\w+|envo\\w+|charg\\w+|sort|sortent|sortira|quitt\\w+|enlev\\w+|ramass\\w+)";
/** Then the clause tells of the goods after all. */
const NO_GOODS = `(?!.*\\b(?:${SHIPS}|depart|camions?|transporteur|chauffeur|quai|pret\\w*|bons?|dispo\\w*|marchandises?|pieces?|commandes?|lots?|palettes?|cartons?|colis|serie|reste|solde|tout(?! le monde| de suite| a l heure)|finie?s?|termine\\w*|votre|vos|large|moitie)\\b)`;
const WORKS =
  "(?:finit|finissons|repeint|peint|nettoie|range|monte|demonte|demenage|remplace|repare|attend|attendons|recoit|recevons|emballe|emballons|etiquette|colle|controle|controlons|trie|trions|ebavure|assemble|assemblons|seche|filme|fait|faisons|prepare|installe|teste|testons|recompte|tourne|tournons|ferme|fermons|soude|coupe|imprime|a|avons|est (?:en|a|au|aux|chez|dans)|sommes (?:en|a|au|aux|chez|dans))";

export const OWN_DAYS: OwnDayCues = {
  event: new RegExp(
    `^${NO_GOODS}(?:(?:ci|ici|nous|la|justement|chez nous|euh|c est que) )*(?:${WE} (?:a|ai|avons|ont|fait|faisons|fais|passe|passons|(?:est|sommes|suis) (?:tous |toutes )?(?:en|a|au|aux|de))|c est|il y a|y a) (?:encore |deja |aussi )*${ARTICLE}(?:\\w+ ){0,2}?${EVENT}\\b`,
  ),
  workAfter: new RegExp(
    `^${NO_GOODS}(?:(?:ci|ici|nous|la|justement|chez nous|euh|c est que) )*(?:on|nous|je|j) ${WORKS}\\b`,
  ),
  workBefore: new RegExp(
    `^${NO_GOODS}.*\\b(?:on|nous|je|j) ${WORKS}(?: (?:le|la|l|les|des|du|un|une|mon|ma|nos|notre)(?: \\w+){1,3})?$`,
  ),
  limit: /^(?:pas |jamais |rien )?(?:avant|apres|a partir)\b/,
  goes: new RegExp(`^(?:\\w+ ){0,3}?${SHIPS}\\b`),
};

/** What of the contract a partner wants changed, and orders they do not know. Whole turns of phrase, never a word alone. */
import { type IntentRule, rule } from "../kit/intents.ts";

const PENALTY =
  "(?:penalites?|amendes?|indemnites? de retard|dommages(?: et)? interets|frais de retard|retenues?|majorations? de retard)";
const CLAUSE =
  "(?:(?:conditions?|delais?|modalites?|termes?) (?:de |du |d )?(?:paiement|reglement|contrat|livraison|credit)|contrats?|accords? cadre|avenants?|clauses?|garanties?|incoterms?|(?:quantite|commande) minimum|minimum de commande)";
const any = (most: number) => `(?:\\w+ ){0,${most}}?`;

export const CONTRACT_RULES: readonly IntentRule[] = [
  [
    "terms_request",
    rule(
      "net (?:a )?(?:\\d+|trente|soixante|quatre vingt dix) jours|(?:\\d+|trente|soixante) jours (?:net|fin de mois)",
      `(?:renonc\\w+ (?:a|aux)|annul\\w+|supprim\\w+|lev\\w+|enlev\\w+|retir\\w+|oubli\\w+|abandonn\\w+|lais\\w+ tomber|reduis\\w*|redui\\w+|exoner\\w+|effac\\w+) ${any(4)}${PENALTY}`,
      `(?:sans|pas de|aucune?|plus de|n appliqu\\w+ pas (?:les |de )?) ?${PENALTY}`,
      `(?:chang\\w+|modifi\\w+|prolong\\w+|rallong\\w+|raccourc\\w+|renegoci\\w+|negoci\\w+|adapt\\w+|ajust\\w+|revo\\w+|sign\\w+|accept\\w+|nouve\\w+|autres?|meilleur\\w*) ${any(3)}${CLAUSE}`,
      "(?:pay\\w+|regl\\w+|vers\\w+|paiement|reglement)(?: \\w+){0,3}? (?:d avance|a l avance|en avance|avant (?:l expedition|l envoi|la livraison|le depart))",
      "(?:faut|faudrait|veut|voulons|veux|exige\\w*|demand\\w+|besoin|vers\\w+|contre)(?: \\w+){0,3}? (?:acompte|avance|prepaiement)",
      "(?:liber\\w+|approuv\\w+|valid\\w+) (?:le|la|les|l) ?(?:lot|expedition|echantillons?|marchandises?|envoi) (?:maintenant|tout de suite|vous meme|sans)",
    ),
  ],
  [
    "price_change_request",
    /^(?!.*\b(?:pay\w*|paie\w*|facture\w*|acompte|doi\w+|vir\w+|penal\w+)\b).*\b(?:a|pour|est|sont|passe) (?:\w+ ){1,4}?(?:euros?|eur|dollars?|usd)\b/,
  ],
  [
    "order_unknown",
    rule(
      "(?:(?:nous |on |je |j )?(?:n )?(?:avons|ai|a|ont|trouv\\w+|vois|voit|voyons|connais\\w*|connaissons)) (?:pas|aucune|jamais (?:recu|eu|vu))(?: \\w+){0,3}? (?:commande|numero|bon de commande)(?: \\w+)?(?: ici| chez nous| a ce (?:nom|numero))?",
      "(?:cette|votre|ce|la|le|telle) (?:commande|numero(?: de commande)?|bon de commande)(?: \\w+){0,2}? (?:n existe pas|n est pas (?:chez nous|a nous|dans|connue?|la notre)|ne (?:nous |me )?dit rien|est inconnue?|on (?:ne )?l a pas|nous (?:ne )?l avons pas|je (?:ne )?l ai pas|n apparait pas|ne figure pas|existe pas|connais pas)",
      "(?:pas|aucune|jamais)(?: \\w+){0,3}? (?:commande|numero) (?:de ce (?:numero|nom)|comme (?:ca|celle la|celui la)|a ce numero|chez nous|pareille?|de ce genre)",
    ),
  ],
];

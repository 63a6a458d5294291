/** Bank data and terms of the contract told in passing, as if they were a fact: each is a wish for people to look at. */
import { type IntentRule, rule } from "../kit/intents.ts";

const ANY = "(?:\\w+ ){0,3}?";
const PENALTY =
  "(?:penalites?(?: de retard)?|amendes?|indemnites? de retard|dommages(?: et)? interets|frais de retard)";
const FREIGHT =
  "(?:fret(?: aerien| maritime)?|transport(?: aerien| express)?|port|express|avion|coursier|heures sup\\w*|heures supplementaires|surcouts?|frais (?:de \\w+|supplementaires)|douane|outillage|assurance)";
const PAYEE = "(?:beneficiaire|titulaire(?: du compte)?|destinataire du (?:paiement|virement))";
const COUNT =
  "(?:\\d+|dix|quinze|vingt|trente|quarante cinq|quarante|soixante|quatre vingt dix|un|une|deux|trois|quatre|cinq|six)";
const OUR_BOSS =
  "(?:votre|ton|vos) (?:chef\\w*|patronn?e?|responsable|direct\\w+|achet\\w+|collegues?|superieure?|direction|service achats)";

export const TOLD_TERMS: readonly IntentRule[] = [
  [
    "bank_change",
    rule(
      "nom(?: de (?:la |l )?\\w+)? (?:sur|du) (?:le )?compte (?:\\w+ ){0,2}?(?:change\\w*|different|est un autre|n est plus)",
      `(?:nom du )?${PAYEE} (?:\\w+ )?(?:a change|change|est (?:maintenant|desormais|un autre|une autre|different)|devient|sera)|(?:nouveau|nouvelle|autre|changement de) ${PAYEE}`,
      "(?:n |ne )?(?:utilisez|payez|virez|versez|envoyez|prenez|passez)(?: \\w+){0,2}? (?:plus|pas|jamais)(?: \\w+){0,2}? (?:l |le |sur l |sur le )?(?:ancien|vieux|precedent) (?:compte|iban|rib)|ancien (?:compte|iban|rib) (?:\\w+ )?(?:est ferme|ferme|cloture|bloque|n existe plus|ne marche plus)",
      `(?:paiements?|argent|virements?|reglements?|factures?) (?:\\w+ )?(?:passe\\w*|va|vont|se (?:fait|font)|transite\\w*|sera\\w*|doit|doivent)(?: \\w+){0,2}? (?:par|chez|sur|via|au nom de|aupres de) (?:${ANY})(?:societe|filiale|maison mere|compte|banque|entite|agence|succursale)`,
      "(?:payez|virez|versez|reglez|envoyez)(?: \\w+){0,3}? (?:a|sur|chez|par|via) (?:notre |la |une |un |le )?(?:societe soeur|filiale|autre (?:societe|compte|banque)|compte (?:personnel|de \\w+)|nouvelle (?:societe|banque)|nouveau compte)",
    ),
  ],
  [
    "terms_request",
    rule(
      `${PENALTY} (?:ne |n |vous |on )*(?:s |se )?(?:applique\\w*|compte\\w*|joue\\w*|vaut|valent|est|sont|tombe\\w*|saute\\w*)(?: \\w+)? ?(?:pas|plus|annule\\w*|a l eau|caduque\\w*|supprime\\w*)`,
      "(?:faut|veut|voulons|veux|demand\\w+|prend\\w*|besoin de)(?: \\w+){0,4} pour cent (?:avant|d avance|pour commencer|d abord|au depart)",
      "(?:prenez|acceptez|recevez|livr\\w+)(?: \\w+){0,2} sans (?:le |la |l |un |les |aucun )?(?:rapport|certificat|controle|inspection|essai|validation|test)",
      "garantie (?:\\w+ )?(?:plus courte|reduite|moindre|limitee)|(?:moins de|plus courte) garantie",
      `${COUNT} jours? (?:au lieu de|plutot que|a la place de|et non|et pas|pas) (?!une?\\b)${COUNT}|de ${COUNT} (?:jours )?a ${COUNT} jours (?:nets?|de paiement)`,
      "(?:la moitie|tout|un tiers|une partie|\\w+ pour cent)(?: de (?:l argent|la somme|la facture)| du (?:montant|prix|paiement|total))? (?:avant de (?:charger|expedier|livrer|partir|envoyer)|d avance|a l avance|en avance)",
      "garantie (?:\\w+ ){0,2}?(?:passe|est|sera|serait|de|reduite|descend|dure) (?:a |de |seulement )*(?:\\w+ )?(?:ans?|annees?|mois)",
      "(?:commande|quantite) minim(?:um|ale) (?:passe|est|sera|monte) (?:a |de )*\\w+",
    ),
  ],
  [
    "price_change_request",
    rule(
      `${FREIGHT} (?:est|sont|sera|seront|reste|c est)(?: \\w+)? (?:a|pour|sur) (?:votre|vos|vous)(?: (?:charge|compte|frais))?`,
      `vous (?:\\w+ ){0,3}?(?:payez|payer|reglez|prenez|prendre en charge|assumez|couvrez|supportez) (?:en charge )?(?:le |les |l |la )?${FREIGHT}`,
      `(?:factur\\w+|compt\\w+|repercut\\w+|refactur\\w+)(?: \\w+)? (?:le |la |les |l |un |une )?(?:${FREIGHT}|difference|surcout|supplement|majoration)`,
      "(?:supplement|surcharge|majoration)(?: \\w+){0,2} (?:est|sera|serait|s eleve)",
      "(?:frais|couts?|surcouts?|difference)(?: \\w+){0,3} (?:vont|va|passent|iront|seront|ira)(?: \\w+)? sur votre (?:facture|compte)",
      "(?:ajout\\w*|rajout\\w*|appliqu\\w+|compt\\w+|met\\w*|prend\\w*|il y a|facture\\w*) (?:\\w+ )?(?:un|une) (?:\\w+ )?(?:supplement|surcharge|majoration|surcout|hausse)",
      "(?:le |les |nos |notre )?(?:prix|tarifs?) (?:unitaire )?(?:passe\\w*|monte\\w*|augmente\\w*|va|vont|grimpe\\w*|sera)(?: \\w+){0,2}? (?:a|de|par|en|des)",
      "(?:prend\\w*|prenons|ajout\\w+|compt\\w+|veut|voulons|demand\\w+|met\\w*|factur\\w+)(?: \\w+){0,3}? pour cent (?:en plus|de plus|supplementaires?|de hausse|d augmentation)",
    ),
  ],
  [
    "authority_claim",
    rule(
      `(?:mis|mise|mises|tombe\\w*|convenu|regle|arrange|negocie)(?: d accord)?(?: \\w+){0,2}? avec ${OUR_BOSS}`,
      `${OUR_BOSS} (?:nous |m |vous |l )*(?:a |ont )?(?:dit|promis|assure|ecrit|garanti)(?: que?| qu)? (?:\\w+ ){0,5}?(?:penalite\\w*|pas de|pas|sans|prix|pour cent|gratuit\\w*|accept\\w+|pay\\w+|avance|acompte|liber\\w+)`,
    ),
  ],
];

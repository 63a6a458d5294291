/** A defect told of goods in plain words: what it is about, that it is or has, and what is wrong. */
const GOODS =
  "(?:lots?|pieces?|cartes?|produits?|marchandise|echantillons?|comprimes?|gelules?|capsules?|ampoules?|flacons?|bouteilles?|seringues?|cartons?)";

export const PLAIN_DEFECTS = [
  `${GOODS}(?: (?:numero )?[\\w-]*[0-9][\\w-]*)* (?:est|sont|etait|etaient)(?: (?:tous|toutes|tout|completement|peut etre))* (?:contamine|pollue|fissure|rouille|moisi|raye|defectueu|mal etiquete|non sterile)\\w*`,
  `${GOODS}(?: (?:numero )?[\\w-]*[0-9][\\w-]*)* (?:contient|contiennent|a|ont|presente|presentent) (?:du |des |de la |de l |la |le |un |une )?(?:\\w+ )?(?:verre|metal|moisissures?|fissures?|soudures? (?:froides?|seches?|defectueuses?)|bavures?|rouille|corps etrangers?|mauvais dosage|mauvaise dose)`,
  "(?:falsifie\\w*|trafique\\w*|truque\\w*) (?:le |la |les |l |un )*(?:rapports?|resultats|certificats?|donnees|mesures|proces verba\\w+|essais)",
];

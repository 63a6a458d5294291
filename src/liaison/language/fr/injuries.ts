/** People who are hurt or in danger: a person beside the harm, or a harm only people suffer. "La ligne est morte" is none. */
const PERSON =
  "(?:personnes?|hommes?|femmes?|gens|ouvriers?|ouvrieres?|operateurs?|operatrices?|collegues?|employes?|employees?|salaries?|gars|techniciens?|technicienne|ingenieurs?|clients?|clientes?|patients?|chauffeurs?|enfants?|quelquun|quelqu un|interimaires?|apprentis?|monsieur \\w+)";
const NUMBER = "(?:un|une|deux|trois|quatre|cinq|des|plusieurs|\\d+)";
const HEIGHT =
  "(?:toit|toiture|echelle|echafaudage|plateforme|grue|escaliers?|passerelle|chariot|nacelle|hauteur|mezzanine)";
const LIMB = "(?:mains?|doigts?|bras|jambes?|pieds?|tete|yeux|oeil|visage)";

export const INJURIES = [
  `${NUMBER} (?:morts|mortes|deces|blesses|victimes|mort)\\b(?! (?:de rire|de fatigue))`,
  `${PERSON} (?:\\w+ ){0,3}(?:mort|morte|morts|mortes|decede\\w*|tue|tuee|tues)`,
  "(?:saigne|saignent|inconscient\\w*|evanoui\\w*|perdu connaissance|ne respire (?:plus|pas)|crise cardiaque|infarctus)",
  `${PERSON} (?:\\w+ ){0,3}(?:tombe|tombes|tombee|tombees|chute|chuter)(?: \\w+)? (?:d |de |du |depuis )(?:l |la |le |un |une )?${HEIGHT}`,
  `${PERSON} (?:\\w+ ){0,4}(?:ecrase\\w*|coince\\w*|happe\\w*|broye\\w*|enseveli\\w*|intoxique\\w*|empoisonne\\w*|electrocute\\w*|asphyxie\\w*|brule\\w*|renverse\\w*)`,
  `(?:ecrase|coince|broye|coupe|arrache|brule|sectionne|pris) (?:la |le |les |l |un |une |deux |sa |son )*${LIMB}`,
  `${LIMB} (?:\\w+ ){0,3}(?:coince\\w*|ecrase\\w*|broye\\w*|sectionne\\w*|arrache\\w*|prise?s? dans)`,
  `(?:explose|eclate)(?: \\w+){0,2} (?:(?:au|a la) (?:visage|figure|tete)|(?:dans|pres d|pres de) (?:la |les |l |un |une )?(?:mains?|poche|${PERSON}))`,
  "fuites? de (?:gaz|chlore|produits? chimiques?)|fuite d ammoniac|intoxications?|empoisonnements?|electrocution",
  "(?:y a|eu|y avait|avons) (?:eu )?(?:un |une )(?:gros |grosse |grand |violente? )?(?:incendie|explosion)|(?:usine|atelier|entrepot|batiment)(?: \\w+){0,2} (?:brule|en feu|en flammes|evacue\\w*)",
];

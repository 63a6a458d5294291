/** Defects by name: a short phrase of the ledger for many ways to say it. */
import { createDefects, type Defects } from "../kit/quality.ts";

/** Measured and not as it should be, or taken out for it: a report of a defect, whatever was asked. */
const MEASURED =
  "(?:durete|couple|viscosite|temperature|humidite|resistance|rugosite|densite|tension|epaisseur|poids|pression|valeurs?|mesures?|adherence|brillance)";
export const OUT_OF_ORDER = new RegExp(
  `\\b(?:${MEASURED} (?:\\w+ ){0,4}?(?:trop (?:faibles?|bas|basses?|elevee?s?|eleves?|hautes?|hauts?|petite?s?|grande?s?)|hors (?:tolerances?|limites?|specs?|cotes?)|(?:en dessous|au dessus|au dela) d\\w+)|trop (?:mous?|molles?|dures|cassante?s?|cassants?|fragiles?|epais|epaisses?|rugueu\\w+|laches?)(?! (?:a|pour)\\b)|(?:avons|a|ont|du) (?:\\w+ ){0,2}?(?:ecartee?s?|ecarter|rebute\\w*|jetee?s?|jeter|ferraille\\w*)|mis(?:es)? (?:\\w+ ){0,4}?(?:au rebut|a la ferraille|a la poubelle))\\b`,
);

const DEFECTS: Defects = [
  [
    "labeling",
    /\b(?:(?:mauvaises?|fausses?|pas d|sans|erreurs? d|manqu\w+ l|inversion d|inversees? les?) ?etiquet\w+|etiquet\w+|code ?barres?|codes barres|mal etiquete\w*|marquage (?:errone|illisible|faux|manquant))\b/,
  ],
  [
    "coating",
    /\b(?:revetements?|peintures?|laque\w*|vernis|anodis\w+|galvanis\w+|chrom\w+|zing\w+|plaquage|placage|dorure|ecaill\w+|decoll\w+|pel(?:e|ent|ait)|cloqu\w+|thermolaqu\w+|poudrage|traitement de surface|coulures?)\b/,
  ],
  ["burr", /\b(?:bavures?|ebavur\w+|aretes? (?:vives?|coupantes?)|barbes?|morfil)\b/],
  [
    "scratch",
    /\b(?:ray(?:e|ee|es|ees|ures?)|rayure|eraflures?|erafle\w*|griff\w+|gratte\w*|marques? de (?:frottement|outil))\b/,
  ],
  [
    "crack",
    /\b(?:fissur\w+|fel(?:e|ee|es|ees|ures?)|craquel\w+|fendu\w*|fentes?|fractur\w+|criques?|cassures?|cassants?)\b/,
  ],
  ["porosity", /\b(?:porosites?|poreu\w+|soufflures?|bulles?|retassures?|piqures?|vides|trous d air)\b/],
  ["solder", /\b(?:soud(?:e|ee|es|ees|ures?|age)|soudure|brasures?|ponts? d etain|billes? d etain|joints? froids?)\b/],
  [
    "dimension",
    /\b(?:dimension\w*|hors (?:tolerances?|cotes?|specs?|specifications?|gabarit)|cotes?|trop (?:longs?|longues?|courts?|courtes?|epais\w*|fins?|fines?|larges?|petits?|petites?|grands?|grandes?|gros|grosses?)|diametres?|epaisseurs?|longueurs?|surdimension\w+|sous dimension\w+|jeu excessif|filetages?|taraudages?|planeite|faux ronds?)\b/,
  ],
  [
    "dent",
    /\b(?:deform\w+|tordue?s?|bosse\w*|boss(?:e|es)|cabosse\w*|pli(?:e|ee|es|ees)|voile\w*|vrille\w*|ecras\w+|enfonc\w+|gauchi\w*|coups?|chocs?)\b/,
  ],
  ["corrosion", /\b(?:rouill\w+|corro\w+|oxyd\w+|oxidation)\b/],
  ["colour", /\b(?:couleurs?|teintes?|decolor\w+|taches?|tache\w*|jauni\w*|nuances?|delav\w+)\b/],
  [
    "contamination",
    /\b(?:contamin\w+|sales?|salete|salissures?|poussieres?|corps etrangers?|particules?|huile\w*|graiss\w+|cheveux?|copeaux?|impuretes?|residus?|encrass\w+|moisi\w*)\b/,
  ],
  ["leak", /\b(?:fuites?|fuit|fuient|fuyant\w*|etancheite|pas etanches?|non etanches?)\b/],
  [
    "broken",
    /\b(?:cass(?:e|ee|es|ees)|brise\w*|abim\w+|endommag\w+|ebreche\w*|eclats?|eclate\w*|dechir\w+|perce\w*|trous?|trouee?s?|rompu\w*)\b/,
  ],
  [
    "missing part",
    /\b(?:(?:pieces?|vis|composants?|elements?|accessoires?) manquant\w*|manqu\w+ (?:une|des|la|les|un|le) (?:vis|pieces?|composants?|elements?|joints?|ressorts?)|incomplet\w*|vis manquantes?)\b/,
  ],
  ["stitching", /\b(?:coutures?|cousu\w*|surpiqures?|fils? (?:tires?|qui depassent)|points? sautes?|mailles?)\b/],
  [
    "electrical",
    /\b(?:courts? circuits?|electriques?|ne (?:s allum\w+|demarr\w+|fonctionn\w+|march\w+)|test (?:electrique|fonctionnel)|pas d alimentation|faux contacts?|composants? (?:grille|mort)s?)\b/,
  ],
  [
    "packaging",
    /\b(?:emballages?|(?:cartons?|boites?|caisses?|sacs?)(?: \w+){0,2} (?:mouille\w*|ecrase\w*|ouvert\w*|dechire\w*|humide\w*)|conditionnement)\b/,
  ],
  ["measured value", OUT_OF_ORDER],
  [
    "defect",
    /\b(?:defauts?|defectueu\w+|rebuts?|rebut\w+|refus\w+|non conform\w+|mauvaises?|mauvais|nok|pas (?:bonnes?|bons?|ok|conformes?)|rejet\w+|probleme (?:de )?qualite|hors service|malfacons?)\b/,
  ],
];

export const readQuality = createDefects(DEFECTS);

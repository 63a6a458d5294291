/** Contract terms pressed on us as if they were settled: a rise in cents, days to pay, a release, other Incoterms, a deviation. */
import { type IntentRule, rule } from "../kit/intents.ts";

const MONEY = "(?:centimes?|euros?|eur|dollars?|usd|dirhams?)";
/** What is owed is no price. */
const NOT_OWED = "(?<!\\b(?:dev\\w+|doi\\w+|factures?|acompte|solde|impaye\\w*|virement\\w*|paye|payes) .{0,60})";
/** A rise of the output is none of the price. */
const NOT_OUTPUT =
  "(?<!\\b(?:production|capacite|cadence|rendement|volume|avancement) .{0,40})(?!.{0,40}\\b(?:production|capacite|cadence|rendement|volume|depuis|termine\\w*)\\b)";
const NUMBER = "(?:\\d+|huit|dix|quinze|vingt|trente|quarante cinq|quarante|soixante|quatre vingt dix|cent vingt|cent)";
const DAYS = `${NUMBER} jours`;
const GOODS = "(?:lots?|marchandises?|expedition|envoi|livraison|echantillons?|pieces?|produits?)";
const THE_GOODS = `(?:le|la|les|l|ce|cette|ces|notre|nos) (?:\\w+ )?${GOODS}`;
/** "Dès que vous libérez le lot" waits for it and asks for nothing. */
const NOT_AWAITED =
  "(?<!\\b(?:que|qu|quand|si|des|jusqu|attend\\w*|fois|pas|apres|avant|lorsque|parce) (?:\\w+ ){0,3})";
const ASKED =
  "(?:veuillez|merci de|(?:pouvez|pourriez|voulez) vous|vous (?:devez|pouvez|devriez)|il faut|priere de|il faudrait)";
const INCOTERM =
  "(?:exw|ex works|fob|fca|cif|caf|cfr|dap|ddp|dpu|cpt|cip|depart usine|sortie usine|franco(?: de port)?|port du|port paye)";
const FREIGHT = "(?:transport|fret|port|frais de port|assurance|douane)";
const FROM_NOW = "(?:desormais|dorenavant|a partir de maintenant|a l avenir|maintenant)";

export const PRESSED_TERMS: readonly IntentRule[] = [
  [
    "price_change_request",
    rule(
      `${NOT_OWED}${MONEY} (?:de plus|en plus|supplementaires?|d augmentation|de hausse|plus cher)`,
      `${NOT_OWED}${MONEY} (?:la piece|par piece|l unite|par unite|piece|a la piece|pour chaque piece)`,
      `${NOT_OWED}(?:mont\\w+|augment\\w+|rajout\\w+|ajout\\w+|hauss\\w+) (?:\\w+ ){0,4}?${MONEY}`,
      `${NOT_OUTPUT}(?:on|nous|je) (?:va |allons |vais |doit |devons )?(?:mont\\w+|augment\\w+|hauss\\w+) (?:de |tout |encore )*(?:\\w+ ){1,3}?(?:pour cent|pourcent|%|points?)`,
      `${NOT_OUTPUT}(?:ca|tout|cela) (?:va |vont )?(?:augment\\w+|pren\\w+|grimp\\w+) (?:de |tout |encore )*(?:\\w+ ){1,3}?(?:pour cent|pourcent)`,
      `(?:a partir d\\w*|des|au premier) (?:\\w+ ){1,3}?(?:c est|ca (?:passe|fait|monte)|(?:on|nous) (?:passe|passons|pren\\w+)|ce sera) (?:a |de )*(?:plus )?(?:\\w+ ){1,3}?(?:pour cent|pourcent) (?:plus cher|de plus|en plus)`,
      `${FREIGHT} (?:\\w+ ){0,2}?a votre (?:charge|compte)`,
      `vous (?:payez|reglez|prenez en charge|allez payer|devez payer) (?:le |les |l |la )?${FREIGHT}`,
    ),
  ],
  [
    "terms_request",
    rule(
      `(?<!\\bpas .{0,20})(?:payables?|payez|payer|paiement|paiements|reglement|reglez|reglable|credit) (?:\\w+ ){0,3}?(?:a|sous|dans|en) ${DAYS}`,
      `(?:a )?${DAYS} (?:nets?|fin de mois|date de facture|apres facture)`,
      "(?:paiement |au |payer )?comptant a la (?:livraison|commande)|contre remboursement|(?:paiement|payer|payez) (?:au )?comptant",
    ),
  ],
  [
    // By itself "à soixante jours" is a term of payment, never a day.
    "terms_request",
    /^(?:(?:oui|non|alors|et|ok|bon|ben|ce sera|c est|on est|on passe|nous passons|desormais|maintenant) )*a (?:trente|quarante cinq|soixante|quatre vingt dix|cent vingt|30|45|60|90|120) jours(?: (?:desormais|maintenant|a partir de maintenant))*$/,
  ],
  [
    "terms_request",
    rule(
      `${NOT_AWAITED}(?:liberez|validez|approuvez|debloquez) ${THE_GOODS}`,
      `${NOT_AWAITED}${ASKED} (?:nous )?(?:liberer|valider|approuver|debloquer) ${THE_GOODS}`,
      `${NOT_AWAITED}(?:donnez|accordez) nous (?:la |votre )(?:liberation|validation)`,
    ),
  ],
  [
    "terms_request",
    rule(
      `(?:pass\\w+|chang\\w+|bascul\\w+) (?:\\w+ ){0,3}?(?:en|a|pour|au|vers) ${INCOTERM}`,
      `${INCOTERM} (?:au lieu d\\w+|a la place d\\w+|et non|et plus)`,
      `(?:au lieu de|plus en|plus de) ${INCOTERM}`,
      `${FROM_NOW} (?:\\w+ ){0,4}?${INCOTERM}`,
      `${INCOTERM} ${FROM_NOW}`,
    ),
  ],
  [
    "terms_request",
    rule(
      "(?:accept\\w+|tolere\\w*|signe\\w*|accorde\\w*|donnez nous|faut|faudrait|valid\\w+) (?:\\w+ ){0,3}?(?:derogations?|ecarts?|non conformites?)",
      "accept\\w+ (?:les |la |ces |cette )?(?:pieces|marchandises?|cartes) (?:comme (?:ca|elles? (?:sont|est))|telles? quelles?|en l etat)",
    ),
  ],
];

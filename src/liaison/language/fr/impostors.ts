/** Somebody on the phone who says that they are of our side, and orders: whoever it is, a voice proves nothing. */
import { type IntentRule, rule } from "../kit/intents.ts";

const SUPERIOR =
  "(?:directeur|directrice|patron|patronne|chef|acheteur|acheteuse|responsable|pdg|superieure?|gerante?|president\\w*)(?: (?:des |d |de l )?(?:achats?|general\\w*|approvisionnement\\w*))?";
const ORDERS = "(?:annulez|acceptez|approuvez|validez|autorisez|autorise|cloturez|supprimez|liberez|ordonne)";

export const IMPOSTORS: readonly IntentRule[] = [
  [
    "authority_claim",
    rule(
      `(?:je suis|ici|vous parlez a) (?:\\w+ ){0,2}?(?:votre|ton)(?: propre)? ${SUPERIOR}`,
      `c est (?:\\w+ ){0,2}?(?:votre|ton)(?: propre)? ${SUPERIOR} (?:qui (?:vous )?parle|a l appareil|au telephone|en personne)`,
      `je suis (?:le |la |un |une |l )?${SUPERIOR} (?:de|chez|dans) (?:votre (?:propre )?(?:societe|entreprise|boite|maison|siege)|chez vous)`,
      "je (?:travaille (?:pour|chez|dans)|suis de|vous appelle de) votre (?:propre )?(?:societe|entreprise|boite|siege)",
      `(?:je suis|c est|ici) (?:moi meme |en personne )?(?:\\w+ ){1,3}?(?:en personne |moi meme |lui meme |elle meme )(?:et |alors |donc |j |je )*${ORDERS}`,
      `(?:je suis|ici) (?:moi meme |en personne )(?:\\w+ ){1,3}?(?:et |alors |donc |j |je )*${ORDERS}`,
      `(?:je suis|ici) (?:\\w+ ){1,3}(?:et )?(?:j|je vous) (?:autorise|ordonne)`,
    ),
  ],
];

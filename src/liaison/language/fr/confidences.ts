/** What is told of another customer: who, how many, what they pay. That their order comes first is a reason and no more. */
import { type IntentRule, rule } from "../kit/intents.ts";

const NUMBER = "(?:\\d{2,}|cents?|mille|millions?|dix|vingt|trente|quarante|cinquante|le double)";
const COUNT = `(?:\\w+ ){0,2}?${NUMBER}(?! (?:jours|pour cent)\\b)`;
const MONEY = "(?:euros?|dollars?|centimes?)";
const CUSTOMER =
  "(?:(?:un|d|l|notre|nos) ?autres? clients?|un (?:gros|second|deuxieme) client|(?:votre|vos|un) concurrents?|la concurrence)";
/** A word that stands alone like a name: no pronoun, and none that an article leads. */
const NAMED =
  "(?<!\\b(?:le|la|les|l|un|une|votre|notre|mon|ma|son|sa|ce|cette|leur|monsieur|madame) )(?!(?:elle|lui|qui|personne|quelqu|client|acheteur|fournisseur|chef|nous|vous|cela|tout|monsieur|madame|mais|donc|oui)\\b)[a-z]{3,}";
const OF_NAME =
  "(?!(?:vous|votre|nous|notre|nos|vos|la|le|les|l|un|une|lui|eux|elle|mille|cent|dix|exportation|stock|aujourd|demain|hier|lundi|mardi|mercredi|jeudi|vendredi|\\d+|autres?|\\w+s)\\b)[a-z]+";
/** Whom it is made for: none of ours, and no day. */
const OTHERS =
  "(?!(?:vous|votre|vos|nous|nos|le|la|les|l|un|une|lui|eux|elle|que|qu|pouvoir|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|exportation|autres?|\\d+)\\b)[a-z]+";
const FIRST = "(?:\\w+ ){0,2}?(?:avant|devant|prioritaire|en premier)";

export const CONFIDENCES: readonly IntentRule[] = [
  [
    "third_party_confidence",
    rule(
      `${CUSTOMER} (?:nous |en )*(?:a|ont|avait) (?:\\w+ )?(?:commande|achete|pris|reserve) ${COUNT}`,
      `${CUSTOMER} (?:nous |en )*(?:prend|prennent|veut|veulent|achete|achetent|commande|commandent) ${COUNT}`,
      `${CUSTOMER} (?:nous |en |les )*(?:paie|paient|paye|payent|offre|offrent) (?:\\w+ ){0,2}?(?:plus|mieux|moins|double|${MONEY})`,
      "(?:ils|elles) (?:nous |les |en )*(?:paient|payent|offrent) (?:\\w+ )?(?:plus (?:que|cher)|mieux|le double)",
      `${NAMED} (?:nous )?(?:en )?a (?:\\w+ )?(?:commande|achete) ${COUNT}`,
      `${NAMED} (?:nous )?(?:paie|paye) (?:\\w+ ){0,2}?(?:plus|mieux|${MONEY})`,
      `une? (?:\\w+ )?commande(?: \\w+)? (?:d|de|pour) ${OF_NAME} ${FIRST}`,
      `(?:fait|faisons|fabriqu\\w+|produi\\w+|livr\\w+) aussi (?:(?:les|la|ca|le|meme|memes|l|pareil) )*pour ${OTHERS}`,
      `${CUSTOMER} (?:\\w+ ){0,6}?(?:refuse|rappele|rejete|faillite|non conforme|retourne)e?s?`,
    ),
  ],
];

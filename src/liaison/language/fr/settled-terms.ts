/** A release, an approval, a waiver or a deviation told as if it were settled: each is a wish for people to look at. */
import { type IntentRule, rule } from "../kit/intents.ts";

const ITEM =
  "(?:plan|dessin|indice|revision|echantillon|derogation|premiere piece|prototype|maquette|bat|specification|modification|version)(?: (?:indice|revision|version|type))?(?: \\w)?";
const GRANTED = "(?:valide|approuve|libere|accepte|signe|autorise)e?s?";
const SOFT = "(?:donc |alors |maintenant |deja |du coup |bien )*";
const CONSENT = "(?:accord|validation|approbation|liberation|feu vert|autorisation)";
/** "Dès que le plan est validé" waits for it. */
const NOT_AWAITED = "(?<!\\b(?:que|quand|si|des|jusqu|fois|pas|apres|avant|lorsque|attend\\w*) (?:\\w+ ){0,4})";
const TAG =
  "(?:c est (?:ca|bon)|d accord|ok|correct|hein|non|n est ce pas|oui|alors|ca va|bon|exact|pas vrai|on est d accord)$";
const FLAW = "(?:rayures?|bosses?|bavures?|fissures?|taches?|defauts?|ecarts?|marques?|eclats?)";
const OTHER = "(?:equivalente?s?|alternati\\w+|similaires?|comparables?|de substitution)";
const CHECK = "(?:controle|test|essai|inspection|verification|recette)s?";

export const SETTLED_TERMS: readonly IntentRule[] = [
  [
    "terms_request",
    new RegExp(
      `^(?:(?:oui|ok|bon|donc|alors|et|d accord|bien) )+(?:(?:le|la|l|votre|notre|ce|cette) )?${ITEM} ${SOFT}(?:est|sont) ${SOFT}${GRANTED}\\b`,
    ),
  ],
  [
    "terms_request",
    rule(
      `${NOT_AWAITED}${ITEM} ${SOFT}(?:est|sont) ${SOFT}${GRANTED} (?:\\w+ )?${TAG}`,
      `vous confirmez (?:bien |donc )?que (?:\\w+ ){0,2}?${ITEM} est ${SOFT}${GRANTED}`,
      `(?:on|nous|je) (?:prend\\w*|prenons|compt\\w+|consider\\w+|voi\\w*|not\\w+) (?:ca |cela |le )?comme (?:votre|un|une) ${CONSENT}`,
      `(?:ca|cela) vaut (?:donc |alors )?${CONSENT}`,
    ),
  ],
  [
    "terms_request",
    rule(
      "(?<!\\b(?:si|quand|que) )vous (?:\\w+ )?(?:annulez|supprimez|soldez) (?:la |le |les |l |notre |votre )?(?:ligne|commande|poste|reste|solde)",
      `(?:expedi\\w+|envoi\\w*|envoyons|livr\\w+|part\\w*|charge\\w*)(?: (?!pas\\b)\\w+){0,3}? avec (?:la|le|les|l|cette|ces|une|des|quelques) (?:\\w+ )?${FLAW}`,
      `(?:remplac\\w+|substitu\\w+|chang\\w+)(?: \\w+){1,4}? (?:par|pour) (?:un|une|des|l)(?: \\w+)? ?${OTHER}`,
      `(?:utilis\\w+|mont\\w+|met\\w*|prend\\w*|prenons)(?: \\w+){0,3}? ${OTHER}`,
      `(?:saut\\w+|supprim\\w+|zapp\\w+|laiss\\w+ tomber|se passe)(?: (?:le|la|les|l|du|de|d|ce|cette))+ ${CHECK}`,
    ),
  ],
  [
    "bank_change",
    rule(
      "(?:vir\\w+|vers\\w+|pay\\w+|envoy\\w+|regl\\w+)(?: \\w+){0,4}? sur (?:le|un|ce|mon) compte (?:que (?:je|j|on|nous) (?:\\w+ ){0,2}?(?:envoi\\w*|envoy\\w+|donn\\w+|transm\\w+|dict\\w+|ecri\\w+)|(?:du|dans le|dans mon) (?:mail|message))",
    ),
  ],
];

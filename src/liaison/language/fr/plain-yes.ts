/** French assent and nothing else. */
import { createPlainYes } from "../kit/plain-yes.ts";

const GOOD =
  "(?:ca|cela|bon|exact|juste|correct|parfait|vrai|ok|bien ca|tout a fait ca|bien cela|d accord|exactement ca)";

/** Assent by itself. */
const ASSENT = [
  "oui|ouais|ouai|ouaip|si si|oui oui|ok|okay|dac|d accord|entendu|exact|exactement|exacte|correct|correcte|tout a fait|absolument",
  "effectivement|en effet|bien sur|bien entendu|evidemment|certainement|affirmatif|parfait|parfaitement|voila|vrai|juste|nickel|impeccable",
  `(?:c|ca|cela|tout|la date|la quantite|tout cela) est (?:tout a fait |bien |tres |parfaitement )?${GOOD}|c est (?:bien )?(?:la bonne date|la bonne quantite|note|confirme)`,
  "(?:je|nous|on) (?:le |la |vous le |vous la )?confirm(?:e|ons)(?: tout| bien| ca| cela)?|confirme|(?:je|nous) (?:suis|sommes) d accord|(?:on est|je suis) d accord(?: avec ca)?",
  "(?:il n y a |y a )?(?:pas|sans|aucun) (?:de |d )?(?:probleme|souci|objection|inconvenient)|ca ne (?:me |nous )?derange pas|je n y vois pas d inconvenient|aucune objection",
  "enregistrez(?: donc| moi| nous| ca| tout| l appel| cet appel| la conversation)?|on peut (?:y aller|enregistrer)|allez y|vas y|faites donc|je vous en prie|volontiers|avec plaisir|vous pouvez(?: y aller| enregistrer(?: l appel| cet appel| la conversation)?| noter)?",
  "ca (?:marche|roule|(?:me|nous) (?:va|convient)|va(?: pour moi)?)|tout (?:est )?(?:bon|correct|ok|juste|exact)|vous avez (?:raison|bien compris|bien note)",
  "aucun souci|aucun probleme|ca (?:ne )?(?:me |nous )?(?:derange|gene) pas|c est (?:bon|beau|correct)(?: pour (?:moi|nous))?|ca joue|pas de trouble|c est (?:ben|en plein|exactement) ca|ok pour (?:moi|nous)|je veux bien",
  "(?:c est |ce sera )?(?:ferme|definitif|fixe|sur et certain)|cette fois (?:c est|oui)(?: bon| juste| correct| ca)?",
  "cent pour cent|comme vous dites|c est ce que j ai dit|mais oui|bien sur que oui",
].join("|");

/** What may stand around it. */
const BESIDE = [
  "dieu merci|tout le monde|merci(?: beaucoup| bien| a vous)?|je vous remercie|s il vous plait|bonjour|bonsoir|allo|monsieur|madame|euh|ah|oh|eh bien|ben|bah|bon|alors|donc|et|hum|mm|hein",
  "tres bien|bien|super|pour (?:moi|nous|ma part)|de (?:mon|notre) cote|c est|la|maintenant|ca",
].join("|");

/** A value that is said again stands as "_"; whether it is the same is judged elsewhere. */
const VALUE =
  "(?:(?:(?:c|ca|ce|cela) (?:est|sera|fait)|(?:on|nous) (?:expedie|expedions|livre|livrons)|le|la|les|au|pour|du|de|et|a|en|avec|tout|toutes?|pieces|commande|ligne|d ici) )*_(?: pieces)?";

/** Said by who picks up, or in doubt. */
const NEVER = "allo|ouais c est ca|mouais|bof";

export const isPlainYes = createPlainYes({
  assent: ASSENT,
  beside: BESIDE,
  value: VALUE,
  never: NEVER,
  welcome: "salut|allo",
  space: " ",
});

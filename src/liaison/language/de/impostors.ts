/** Somebody on the phone who says that they are of our side, and orders: whoever it is, a voice proves nothing. */
import { type IntentRule, rule } from "../kit/intents.ts";

const SUPERIOR =
  "(?:chef|chefin|boss|vorgesetzter?|einkaufsleiter(?:in)?|einkaufschef(?:in)?|einkaufer(?:in)?|geschaftsfuhrer(?:in)?|direktor(?:in)?|leiter(?:in)? des einkaufs|inhaber(?:in)?|einkaufsdirektor(?:in)?)";
const ORDERS =
  "(?:stornier\\w*|streich\\w*|nehm\\w*|akzeptier\\w*|genehmig\\w*|autorisier\\w*|schliess\\w*|losch\\w*|weise)";

export const IMPOSTORS: readonly IntentRule[] = [
  [
    "authority_claim",
    rule(
      `(?:ich bin|hier (?:spricht|ist)|am apparat ist|sie sprechen mit) (?:\\w+ ){0,2}?(?:ihr|ihre|ihrem|ihrer|euer|eure|dein|deine)(?: eigene[rnm]?)? ${SUPERIOR}`,
      `(?:ich bin|hier (?:spricht|ist)) (?:der |die |ein |eine )?${SUPERIOR} (?:von|in|bei|aus) (?:ihrer|eurer|ihrem|eurem) (?:eigenen )?(?:firma|unternehmen|haus|zentrale)`,
      "ich (?:arbeite|bin) (?:selbst |auch )?(?:bei|in|fur|aus) (?:ihrer|eurer|ihrem|eurem|ihre|ihr) (?:eigenen )?(?:firma|unternehmen|haus|zentrale|einkauf)",
      `(?:ich bin|hier ist|hier spricht) (?:selbst |personlich )?(?:\\w+ ){1,3}(?:selbst |personlich |hochstpersonlich )(?:und |also |bitte |ich |sie )*${ORDERS}`,
      `(?:ich bin|hier ist|hier spricht) (?:selbst|personlich) (?:\\w+ ){1,3}${ORDERS}`,
      "(?:ich bin|hier ist|hier spricht) (?:\\w+ ){1,3}(?:und )?ich (?:autorisiere|genehmige|weise) (?:es|das|sie|ihnen|hiermit)",
    ),
  ],
];

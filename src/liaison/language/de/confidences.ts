/** What is told of another customer: who, how many, what they pay. That their order comes first is a reason and no more. */
import { type IntentRule, rule } from "../kit/intents.ts";

const NUMBER = "(?:\\d{2,}|\\w*(?:hundert|tausend|million(?:en)?)|zehn|zwanzig|dreissig|vierzig|funfzig)";
const MONEY = "(?:cent|euro|franken|dollar)";
const CUSTOMER =
  "(?:(?:ein|einem|einen|unser|unserem) (?:anderer|anderen|weiterer|weiteren|grosser|zweiter|bester|grosster) kunden?|andere kunden|(?:ihr|euer|ein) (?:wettbewerber|konkurrent|mitbewerber)|(?:ihre|eure|die) konkurrenz)";
/** A word that stands alone like a name: no pronoun, and none that an article leads. */
const NAMED =
  "(?<!\\b(?:der|die|das|den|dem|ihr|ihre|unser|unsere|mein|meine|ein|eine|sein|seine|kein|keiner|frau|herr) )(?!(?:sie|wer|man|niemand|jemand|keiner|jeder|alle|einkauf|vertrieb|chef|kunde|lieferant|der|die|das|und|wir|ihr|was|dann|es|er)\\b)[a-z]{3,}";
const OF_NAME =
  "(?!(?:ihnen|euch|ihrem|ihrer|ihren|dem|der|den|die|das|einem|einer|uns|unserem|unserer|sie|ihre?|letzter|heute|gestern|morgen|export|lager|oben|hier|dort|vor|montag|dienstag|mittwoch|donnerstag|freitag|\\d+|\\w*(?:hundert|tausend)|andere\\w*)\\b)[a-z]+";

export const CONFIDENCES: readonly IntentRule[] = [
  [
    "third_party_confidence",
    rule(
      `${CUSTOMER} (?:hat|haben) (?:\\w+ ){0,4}?${NUMBER} (?:\\w+ ){0,2}?(?:bestellt|geordert|gekauft|abgerufen)`,
      `${CUSTOMER} (?:nimmt|nehmen|bestellt|bestellen|kauft|kaufen|will|bekommt) (?:\\w+ ){0,2}?${NUMBER}`,
      `${CUSTOMER} (?:zahlt|zahlen|bezahlt|bietet|bieten) (?:\\w+ ){0,3}?(?:mehr|besser|weniger|doppelt\\w*|${MONEY})`,
      `${NAMED} hat (?:\\w+ ){0,4}?${NUMBER} (?:\\w+ ){0,2}?(?:bestellt|geordert|gekauft)`,
      `${NAMED} zahlt (?:uns )?(?:\\w+ ){0,2}?(?:mehr|besser|doppelt\\w*|${MONEY})`,
      "(?:zahlen|zahlt|bieten|bietet) (?:\\w+ )?(?:mehr|besser) als (?:ihr|sie)|die (?:zahlen|bezahlen|bieten) (?:uns |halt |einfach )*(?:mehr|besser|das doppelte)$",
      `(?:ein|einen|eine) (?:\\w+ )?\\w*(?:auftrag|bestellung|order) (?:von|fur) ${OF_NAME}`,
      `(?:machen|fertigen|produzieren|bauen|stellen) (?:\\w+ ){0,3}?auch fur ${OF_NAME}|auch fur ${OF_NAME} (?:machen|fertigen|produzieren|bauen) wir`,
      `${CUSTOMER} (?:\\w+ ){0,6}?(?:durchgefallen|zuruckgerufen|reklamiert|abgelehnt|pleite|insolvent|geplatzt)`,
    ),
  ],
];

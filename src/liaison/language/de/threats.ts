/** What is withheld unless we give way, with the verb before its subject: "wenn ihr nicht mehr zahlt, stoppen wir die Linie". */
import { type IntentRule, rule } from "../kit/intents.ts";

const GIVE_WAY =
  "(?:zahl\\w*|bezahl\\w*|akzeptier\\w*|unterschreib\\w*|zustimm\\w*|annehm\\w*|nachgeb\\w*|mitmach\\w*|drauflegen|erhoh\\w*)";
const UNLESS = `(?:wenn|falls|solange|sollten|solltet) (?:sie|ihr) (?:\\w+ ){0,5}?(?:nicht|kein\\w*) (?:\\w+ ){0,3}?${GIVE_WAY}`;
const WITHHOLD =
  "(?:(?:stoppen|stopp|halten|stornieren|kundigen|streichen|sperren|stellen|blockieren) (?:wir|ich) (?:\\w+ ){0,3}?(?:linien?|produktion|fertigung|lieferung\\w*|ware|auftrage?|bestellung\\w*|belieferung|werkzeuge?|alles|teile)|(?:liefern|produzieren|arbeiten|schicken|verschicken|fertigen) (?:wir|ich) (?:\\w+ ){0,2}?(?:nichts|nicht mehr|gar nicht|nie wieder|nicht$))";

const MONEY_OWED =
  "(?:wenn|falls|solange|bis) (?:das|unser|mein|euer|ihr|die|kein|keine|da kein) (?:\\w+ )?(?:geld|zahlung|anzahlung|uberweisung) (?:\\w+ ){0,2}?(?:nicht )?(?:da|hier|kommt|eingeht|fliesst|auf dem konto)(?: (?:ist|sind))?";
const STAYS = "(?:bleibt|bleiben) (?:\\w+ ){0,4}?(?:stehen|liegen|hier|auf dem hof|bei uns|zu|im lager)";
const AFTER_ELSE = "(?:sonst|ansonsten|oder|dann) (?:\\w+ ){0,3}?";
const YOURS = "(?:bei (?:ihnen|euch)|euer\\w*|eure\\w*|ihr\\w*)";
/** In the same turn something of ours is wanted. */
const WANTED =
  "^(?=.*\\b(?:zahl\\w*|bezahl\\w*|prozent|preis\\w*|geld|teurer|unterschreib\\w*|vorkasse|aufschlag|zuschlag|akzeptier\\w*)\\b).*";

export const THREATS: readonly IntentRule[] = [
  [
    "threat",
    rule(
      `${UNLESS}(?: \\w+){0,3}? ${WITHHOLD}`,
      `wir (?:stoppen|halten|stornieren|kundigen|streichen|sperren|blockieren|liefern nichts|liefern nicht mehr) (?:\\w+ ){0,5}?${UNLESS}`,
      `(?:${UNLESS}|${MONEY_OWED})(?: \\w+){0,3}? ${STAYS}`,
      `${MONEY_OWED}(?: \\w+){0,3}? ${WITHHOLD}`,
      `${AFTER_ELSE}(?:steht|stehen) ${YOURS} (?:\\w+ ){0,3}?(?:band|bander|linie|linien|werk|produktion|fertigung)`,
      `${AFTER_ELSE}(?:konnt|konnen) (?:ihr|sie) (?:\\w+ ){0,3}?(?:jemand\\w*|einen|wen|anderen) (?:\\w+ ){0,2}?(?:suchen|finden)`,
      "(?:sucht euch|suchen sie sich) (?:\\w+ ){0,3}?(?:jemand\\w* ander\\w*|(?:einen )?ander\\w+ (?:lieferant\\w*|dumm\\w*|fertiger\\w*))",
      "(?:sonst|ansonsten) liefern wir (?:halt |eben |einfach |gar |uberhaupt |euch |ihnen |dann ){0,3}(?:nicht|nichts)(?! (?:rechtzeitig|punktlich|termingerecht|vor|bis|am|im|diese\\w*|alles|komplett|vollstandig))",
    ),
  ],
  [
    "threat",
    new RegExp(
      `${WANTED}\\b(?:sonst|ansonsten) (?:geht|verlasst|kommt) (?:\\w+ ){0,3}?nichts(?: mehr)? (?:raus|unser\\w*|vom hof)\\b`,
    ),
  ],
];

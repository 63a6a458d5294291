/** What is withheld unless we give way, with the verb before its subject: "wenn ihr nicht mehr zahlt, stoppen wir die Linie". */
import { type IntentRule, rule } from "../kit/intents.ts";

const GIVE_WAY =
  "(?:zahl\\w*|bezahl\\w*|akzeptier\\w*|unterschreib\\w*|zustimm\\w*|annehm\\w*|nachgeb\\w*|mitmach\\w*|drauflegen|erhoh\\w*)";
const UNLESS = `(?:wenn|falls|solange|sollten|solltet) (?:sie|ihr) (?:\\w+ ){0,5}?(?:nicht|kein\\w*) (?:\\w+ ){0,3}?${GIVE_WAY}`;
const WITHHOLD =
  "(?:(?:stoppen|stopp|halten|stornieren|kundigen|streichen|sperren|stellen|blockieren) (?:wir|ich) (?:\\w+ ){0,3}?(?:linien?|produktion|fertigung|lieferung\\w*|ware|auftrage?|bestellung\\w*|belieferung|werkzeuge?|alles|teile)|(?:liefern|produzieren|arbeiten|schicken|verschicken|fertigen) (?:wir|ich) (?:\\w+ ){0,2}?(?:nichts|nicht mehr|gar nicht|nie wieder|nicht$))";

export const THREATS: readonly IntentRule[] = [
  [
    "threat",
    rule(
      `${UNLESS}(?: \\w+){0,3}? ${WITHHOLD}`,
      `wir (?:stoppen|halten|stornieren|kundigen|streichen|sperren|blockieren|liefern nichts|liefern nicht mehr) (?:\\w+ ){0,5}?${UNLESS}`,
    ),
  ],
];

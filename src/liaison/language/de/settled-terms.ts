/** A release, an approval, a waiver or a deviation told as if it were settled: each is a wish for people to look at. */
import { type IntentRule, rule } from "../kit/intents.ts";

const ITEM =
  "(?:zeichnung|revision|index|zeichnungsstand|(?:gold|ur|grenz|referenz|erst)?muster|erstmusterteile?|abweichung|sonderfreigabe|entwurf|druckvorlage|spezifikation|anderung)(?: (?:revision|index|stand))?(?: \\w)?";
const GRANTED = "(?:freigegeben|genehmigt|abgenommen|akzeptiert|bewilligt|abgesegnet|bemustert)";
const SOFT = "(?:dann |also |jetzt |nun |damit |somit |schon |ja |hiermit )*";
const IS = `(?:ist|sind|gilt|gelten) ${SOFT}(?:als )?`;
const CONSENT = "(?:freigabe|zustimmung|genehmigung|einwilligung|okay|ok|bestatigung|abnahme)";
/** "Sobald die Zeichnung freigegeben ist" waits for it. */
const NOT_AWAITED = "(?<!\\b(?:wenn|falls|sobald|bis|nachdem|bevor|nicht|weil|ob|warten) (?:\\w+ ){0,4})";
const TAG =
  "(?:oder|richtig|korrekt|ja|ok|okay|einverstanden|passt(?: das)?|gell|ne|stimmt s|nicht wahr|in ordnung|gut)$";
const FLAW =
  "(?:kratzern?|dellen?|graten?|grat|rissen?|riss|verfarbung\\w*|abweichung\\w*|fehlern?|macken?|farbunterschied\\w*|flecken|fleck|mangeln?)";
const OTHER = "(?:gleichwertig\\w*|alternativ\\w*|vergleichbar\\w*|ahnlich\\w*|aquivalent\\w*|ersatztyp\\w*)";
const CHECK = "\\w*(?:prufung|prufungen|kontrolle|test|tests|inspektion|endabnahme)";

export const SETTLED_TERMS: readonly IntentRule[] = [
  [
    "terms_request",
    new RegExp(
      `^(?:(?:ja|okay|ok|gut|also|dann|und|so) )+(?:(?:die|das|der|ihre?|euer|unsere?) )?${ITEM} ${SOFT}${IS}${SOFT}${GRANTED}\\b`,
    ),
  ],
  [
    "terms_request",
    rule(
      `${NOT_AWAITED}${ITEM} ${IS}${SOFT}${GRANTED} (?:\\w+ )?${TAG}`,
      `(?:sie bestatigen|ihr bestatigt|bestatigen sie|bestatigt ihr) (?:\\w+ ){0,2}?dass (?:\\w+ ){0,2}?${ITEM} (?:\\w+ )?${GRANTED}`,
      `(?:gilt|gelten) (?:das |es )?(?:dann |also |somit |damit )*(?:das |es )?als ${GRANTED}`,
      `(?:werten|werte|nehmen|nehme|sehen|sehe|betrachten|betrachte|verstehen|verstehe|zahlen) (?:(?:wir|ich|das|es|dies) )*als (?:ihre|eine|die|eure|ihr) ${CONSENT}`,
    ),
  ],
  [
    "terms_request",
    rule(
      `(?<!\\b(?:wenn|falls|bevor|sobald) )(?:(?:sie|ihr) (?:\\w+ )?|(?:^|und )dann )(?:storniert|stornieren|streicht|streichen) (?:\\w+ ){0,2}?(?:position|zeile|linie|auftrag|bestellung|rest)`,
      `(?<!\\bnicht )(?:liefern|schicken|versenden|verschicken|verladen|gehen|geht|senden)(?: (?!nicht\\b)\\w+){0,4}? mit (?:dem|den|der|diesem|diesen|dieser|einem|kleinen) (?:\\w+ )?${FLAW}`,
      `(?:ersetz\\w+|tausch\\w+)(?: \\w+){1,4}? (?:durch|gegen) (?:\\w+ )?${OTHER}`,
      `(?:nehmen|verwenden|verbauen|benutzen|setzen)(?: \\w+){0,3}? ${OTHER} (?!weg|zeit|termin)\\w+`,
      `${CHECK} (?:lassen|lasse) (?:wir|ich) (?:\\w+ ){0,2}?(?:weg|aus|entfallen)`,
      `(?:wir|ich) (?:lassen|lasse) (?:\\w+ ){0,3}?${CHECK} (?:weg|aus|entfallen)`,
      `${CHECK} (?:sparen|ersparen|schenken) (?:wir|ich) uns|(?:sparen|ersparen|schenken) (?:wir )?uns (?:\\w+ ){0,2}?${CHECK}`,
      `auf (?:die |den |eine )?${CHECK} (?:\\w+ )?verzicht\\w*|verzichten (?:\\w+ ){0,2}?auf (?:die |den |eine )?${CHECK}`,
    ),
  ],
  [
    "price_change_request",
    rule(
      "(?:werkzeuge?|form|formen|nacharbeit|sortierung|sortierkosten|reparatur) (?:geht|gehen|ist|sind|lauft) (?:dann |auch |also )*(?:auf|zu) (?:sie|euch|ihre (?:kosten|rechnung|kappe)|ihren lasten|eure (?:kosten|kappe))",
    ),
  ],
  [
    "bank_change",
    rule(
      "(?:uberweis\\w+|zahl\\w+|schick\\w+)(?: \\w+){0,4}? auf (?:das|ein|dieses|mein) konto(?: \\w+)?(?: (?:das|welches|was))? (?:ich|wir) (?:\\w+ ){0,3}?(?:schick\\w*|send\\w*|geb\\w*|mail\\w*|schreib\\w*|nenn\\w*|durchgeb\\w*)",
    ),
  ],
];

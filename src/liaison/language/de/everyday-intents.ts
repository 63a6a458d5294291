/** Intents in everyday words, as whole turns of phrase; all folded. */
import { type IntentRule, rule } from "../kit/intents.ts";

const MACHINE =
  "(?:maschinen?|robotern?|roboter|automaten?|computern?|computer|ki|bots?|chatbots?|sprachcomputer|programm|tonband|blechstimme)";
const PROMISED =
  "(?:freigabe|zeichnung\\w*|antwort|bestellung|muster|material|beistell\\w*|werkzeug\\w*|daten|zahlung|ruckmeldung)";

const VEHICLE =
  "(?:lkw|laster|lastwagen|camion|hanger|anhanger|auflieger|sattelzug|transporter|schiff|flieger|flugzeug)";
/** "am Donnerstag sind sie schon auf dem LKW" is still to come. */
const NOT_TO_COME =
  "^(?!.*\\b(?:morgen|ubermorgen|nachste\\w*|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag)|dann|bis|wenn|sobald|werden|wird|soll\\w*|sein|ob|\\d+\\.)\\b).*";

export const EVERYDAY_INTENTS: readonly IntentRule[] = [
  [
    "already_shipped",
    new RegExp(
      `${NOT_TO_COME}\\b(?:(?:schon|bereits|langst) (?:\\w+ )?(?:auf|am|im) (?:dem |den |einem )?${VEHICLE}\\b|(?:schon|bereits) am rollen\\b|(?:rollt|rollen|fahrt|fahren|schwimmt|schwimmen) (?:ja |doch )?(?:schon|bereits)\\b|(?:hat|haben) (?:\\w+ ){0,3}?(?:spediteur|spedition|fahrer|dhl|ups|kurier|frachter)\\w* (?:\\w+ ){0,3}?(?:mitgenommen|geholt|geladen)\\b)`,
    ),
  ],
  [
    "complaint_our_side_late",
    rule(
      "(?:ihr habt|habt ihr|sie haben|haben sie) (?:uns |mir )?(?:\\w+ ){0,6}?(?:zu spat|viel zu spat|verspatet) (?:geschickt|geliefert|beigestellt|gesendet|freigegeben|bestellt|bezahlt|gebracht|gegeben)",
      `(?:ihr habt|habt ihr|sie haben|haben sie) (?:\\w+ ){0,3}?(?:ewig|wochen|monate|lange|wochenlang) (?:\\w+ ){0,2}?(?:gebraucht|gewartet|gebummelt)`,
      `${PROMISED} von (?:euch|ihnen) (?:\\w+ ){0,4}?(?:zu spat|verspatet|nicht|erst)`,
    ),
  ],
  [
    "ask_other_customer",
    rule(
      "was (?:zahlt|zahlen|bezahlt|bezahlen|gebt|geben|kriegt|bekommt) (?:ihr|sie) (?:denn |eigentlich |so ){0,2}(?:dem|der|den|beim|bei) (?!teil|stuck|preis|ware)\\w+ (?:\\w+ ){0,3}?(?:fur|pro|dafur)",
      "(?:kauft|kaufen|bestellt|bestellen|bezieht|beziehen) (?:ihr|sie) (?:\\w+ ){0,2}?auch (?:bei|von) ",
    ),
  ],
  [
    "are_you_a_robot",
    rule(
      `(?:red|rede|sprech|spreche|telefonier|telefoniere) (?:i|ich) (?:da |hier |jetzt |grad ){0,2}mit (?:so |am |an )?(?:einem |einer |einm |nem |ner )?${MACHINE}`,
      "(?:klingen|klingt|horen sich|hort sich) (?:\\w+ ){0,2}?(?:nicht|gar nicht|kaum) (?:\\w+ )?(?:wie|nach) (?:ein\\w* )?(?:echte\\w* |richtige\\w* )?(?:mensch\\w*|person)",
    ),
  ],
  [
    "refuse_ai",
    rule(
      `(?:einem|einer|so einem|so einer|dem|der) ${MACHINE} (?:sag|sage|gib|gebe|erzahl|erzahle|beantwort|beantworte|verrat|verrate) (?:ich |i )?(?:\\w+ ){0,2}?(?:nichts|nix|kein\\w*)`,
    ),
  ],
  [
    "repeat_please",
    rule(
      "(?:sie|du) (?:waren|warst) (?:grad |gerade |kurz |jetzt |da ){1,3}weg(?! ist)",
      "(?:jetzt |da )?(?:hab|habe) ich sie (?:grad |gerade |kurz )?(?:verloren|nicht gehort)",
    ),
  ],
  [
    "wrong_number",
    rule(
      "(?:das|hier) ist (?:hier )?(?:eine?|die|der|das) (?:\\w*arztpraxis|praxis|backerei|metzgerei|apotheke|kanzlei|schule|kindergarten|gasthaus|friseur\\w*|privatnummer)",
    ),
  ],
  [
    "ask_recording",
    rule(
      "(?:nimmst|zeichnest|schneidest) du (?:das |des |mich |uns |dieses gesprach |das gesprach )?(?:hier |jetzt |grad )?(?:auf|mit)",
    ),
  ],
];

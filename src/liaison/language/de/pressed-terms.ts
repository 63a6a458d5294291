/** Contract terms pressed on us as if they were settled: a rise in cents, days to pay, a release, other Incoterms, a deviation. */
import { type IntentRule, rule } from "../kit/intents.ts";

const MONEY = "(?:cent|euro|eur|rappen|franken|dollar|usd)";
/** What is owed is no price. */
const NOT_OWED = "(?<!\\b(?:schuld\\w*|rechnung\\w*|offen\\w*|anzahlung|uberw\\w*|bezahlt|gezahlt) .{0,60})";
/** A rise of the output is none of the price. */
const NOT_OUTPUT =
  "(?<!\\b(?:ausstoss|leistung|kapazitat|produktion|ausbeute|menge) .{0,40})(?!.{0,40}\\b(?:ausstoss|leistung|kapazitat|produktion|ausbeute|menge|fertig|seit)\\b)";
const DAYS =
  "(?:\\d+|sieben|acht|zehn|vierzehn|funfzehn|zwanzig|dreissig|funfundvierzig|vierzig|sechzig|neunzig|hundertzwanzig|hundert) tagen?";
const GOODS =
  "(?:charge|chargen|los|lose|ware|partie|lieferung|sendung|teile|muster|erstmuster|erstmusterteile|paletten?)";
const THE_GOODS = `(?:die|das|den|diese\\w*|unsere\\w*) (?:\\w+ )?${GOODS}`;
/** "Sobald Sie die Charge freigeben" waits for it and asks for nothing. */
const NOT_AWAITED = "(?<!\\b(?:wenn|falls|sobald|bis|nachdem|bevor|warten|dass|nicht|weil|ob) (?:\\w+ ){0,3})";
const ASKED =
  "(?:bitte|(?:konnen|konnten|wurden|mussen|mussten) sie|(?:konnt|konntet|musst|musstet) ihr|sie (?:konnen|mussen|sollten)|ihr (?:konnt|musst|solltet))";
const SOFTENED = "(?:bitte |doch |mal |jetzt |einfach |endlich |uns |schon )*";
const INCOTERM = "(?:exw|ab werk|fob|fca|cif|cfr|dap|ddp|dpu|cpt|cip|frei haus|frachtfrei|unfrei)";
const FREIGHT = "(?:fracht|transport|versand|zoll)(?:kosten)?";
const FROM_NOW = "(?:ab jetzt|ab sofort|kunftig|in zukunft|von jetzt an|zukunftig)";

export const PRESSED_TERMS: readonly IntentRule[] = [
  [
    "price_change_request",
    rule(
      `${NOT_OWED}${MONEY} (?:mehr|extra|drauf|dazu|teurer|hoher|zusatzlich|obendrauf|aufschlag)`,
      `${NOT_OWED}${MONEY} (?:pro|je|per|fur jedes|aufs|das) (?:stuck|teil|einheit|platine)`,
      `${NOT_OWED}(?:um|plus) (?:\\w+ ){1,3}${MONEY} (?:hoch|rauf|an|teurer|anheben|erhohen)`,
      `${NOT_OWED}(?:schlagen|schlage|legen|lege|packen|erhohen|erhohe|heben) (?:wir |ich )?(?:\\w+ ){0,4}?${MONEY}`,
      `${NOT_OUTPUT}(?:wir|ich) (?:gehen|gehe|erhohen|erhohe|heben|schlagen|legen|mussen) (?:um |nochmal |da |noch |jetzt |alles )*(?:\\w+ ){1,3}prozent(?: (?:hoch|rauf|drauf|an|erhohen|anheben|hochgehen))?`,
      `${FREIGHT} (?:\\w+ ){0,4}?(?:zahlt|zahlen|bezahlt|bezahlen|tragt|tragen|ubernehmt|ubernehmen) (?:\\w+ ){0,3}?(?:ihr|sie)`,
      `(?:ihr|sie) (?:zahlt|zahlen|bezahlt|bezahlen|tragt|tragen|ubernehmt|ubernehmen) (?:\\w+ ){0,3}?${FREIGHT}`,
      `${FREIGHT} (?:geht|gehen) (?:\\w+ ){0,2}?(?:auf|zu) (?:eure|ihre|ihren|euren) (?:kappe|kosten|lasten|rechnung)`,
    ),
  ],
  [
    "terms_request",
    rule(
      `(?<!\\b(?:nicht|weil) .{0,30})(?:zahlbar|zahlung|zahlungsziel|(?:sie|ihr) (?:be)?zahl(?:en|t)) (?:ist |sind |erst |dann |${FROM_NOW} )*(?:in|innerhalb|binnen|nach|auf|von) (?:von )?${DAYS}`,
      `${DAYS} (?:zahlungsziel|zahlungsfrist|ziel|skonto|nach rechnung\\w*)`,
      `netto ${DAYS}|${DAYS} netto`,
      "(?:barzahlung|bar|zahlung) bei (?:lieferung|abholung)|per nachnahme",
    ),
  ],
  [
    "terms_request",
    rule(
      `${NOT_AWAITED}(?:gebt|geben sie|gib) ${SOFTENED}${THE_GOODS} (?:\\w+ ){0,2}?frei`,
      `${NOT_AWAITED}${ASKED} ${SOFTENED}${THE_GOODS} (?:\\w+ ){0,2}?freigeben`,
      `${NOT_AWAITED}(?:erteilen sie|erteilt|geben sie|gebt) ${SOFTENED}(?:die|eine|ihre|eure) freigabe(?: (?:fur|von) ${THE_GOODS})?`,
    ),
  ],
  [
    "terms_request",
    rule(
      `${INCOTERM} (?:statt|anstatt|anstelle von|und nicht mehr|und nicht|${FROM_NOW})`,
      `(?:statt|anstatt|anstelle von|nicht mehr) ${INCOTERM}`,
      `(?:wechseln|wechsle|umstellen|stellen|stelle|gehen|andern) (?:\\w+ ){0,3}?(?:auf|zu) ${INCOTERM}(?: um)?`,
      `(?:${FROM_NOW}|nur noch) (?:\\w+ ){0,3}?${INCOTERM}`,
    ),
  ],
  [
    "terms_request",
    rule(
      `${NOT_AWAITED}(?:akzeptier\\w*|nehm(?:en|t)|ubernehm\\w*|tolerier\\w*) (?:sie |ihr )?${SOFTENED}(?:die|das|diese\\w*|den) (?:\\w+ ){0,2}?(?:abweichung\\w*|(?:teile|ware|charge|muster) (?:\\w+ )?(?:mit (?:der )?abweichung\\w*|so|wie sie (?:sind|ist)))`,
      "abweichung\\w* (?:\\w+ ){0,3}?(?:akzeptier\\w*|hinnehm\\w*|hingenommen|annehm\\w*|angenommen|anerk\\w*|genehmig\\w*)",
    ),
  ],
];

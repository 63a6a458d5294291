/** What of the contract a partner wants changed, and orders they do not know. Whole turns of phrase, never a word alone. */
import { type IntentRule, rule } from "../kit/intents.ts";

const PENALTY =
  "(?:(?:vertrags|konventional|verzugs)?strafen?|ponale\\w*|verzugspauschale\\w*|schadensersatz\\w*|verzugsschaden\\w*|abzuge?|strafzahlung\\w*|malus)";
const CLAUSE =
  "(?:zahlungsbedingung\\w*|zahlungsziel\\w*|zahlungsfrist\\w*|lieferbedingung\\w*|vertrag(?:s|es|e)?|rahmenvertrag\\w*|vertragsbedingung\\w*|vereinbarung\\w*|gewahrleistung\\w*|garantie(?:zeit|frist)?|mindestmenge\\w*|mindestbestellmenge\\w*|nachtrag\\w*|klausel\\w*|incoterms?)";
const any = (most: number) => `(?:\\w+ ){0,${most}}?`;

export const CONTRACT_RULES: readonly IntentRule[] = [
  [
    "terms_request",
    rule(
      "netto (?:\\d+|dreissig|sechzig|neunzig)|(?:\\d+|dreissig|sechzig|neunzig) tage netto",
      `(?:auf )?(?:die |der |jede |eine |keine |ohne |samtliche )*${PENALTY}(?: \\w+){0,4}? (?:verzicht\\w*|erlass\\w*|erlasst|streich\\w*|gestrichen|weg\\w*|fallen\\w*|entfall\\w*|zuruck\\w*|aussetz\\w*|ausgesetzt|reduzier\\w*|senk\\w*|vergess\\w*)`,
      `(?:verzicht\\w*|erlass\\w*|streich\\w*|lass\\w*|vergess\\w*|reduzier\\w*|senk\\w*) ${any(5)}${PENALTY}`,
      `(?:ohne|keine) ${PENALTY}`,
      `${CLAUSE}(?: \\w+){0,4}? (?:ander\\w*|geandert|verlanger\\w*|verkurz\\w*|anpass\\w*|angepasst|unterschreib\\w*|unterschrieben|neu verhandel\\w*|nachverhandel\\w*|akzeptier\\w*|aufheb\\w*|lockern)`,
      `(?:ander\\w*|neue\\w*|andere\\w*|besser\\w*|langer\\w*|kurzer\\w*|unterschreib\\w*|akzeptier\\w*|verlanger\\w*) ${any(3)}${CLAUSE}`,
      "(?:im voraus|vorab|per vorkasse|gegen vorkasse|vorher|vor (?:der )?(?:lieferung|auslieferung|versand))(?: \\w+){0,2}? (?:zahl\\w*|bezahl\\w*|uberweis\\w*)|(?:zahl\\w*|bezahl\\w*|uberweis\\w*)(?: \\w+){0,4}? (?:im voraus|vorab|per vorkasse|vor (?:der )?(?:lieferung|auslieferung))",
      "(?:brauch\\w*|woll\\w*|will|verlang\\w*|nur gegen|leist\\w*)(?: \\w+){0,3}? (?:vorkasse|anzahlung|vorauszahlung|vorauskasse)",
      "(?:geben|gebt|erteilen) sie (?:die|das) (?:lieferung|charge|los|muster|ware|erstmuster)(?: \\w+){0,2}? frei",
    ),
  ],
  [
    "price_change_request",
    /^(?!.*\b(?:zahl\w*|bezahl\w*|rechnung\w*|anzahlung|schuld\w*|uberw\w*|strafe\w*)\b).*\b(?:zu|fur|bei|auf|kostet|kosten|jetzt|sind|ist) (?:\w+ ){1,4}?(?:euro|eur|dollar|usd)\b/,
  ],
  [
    "order_unknown",
    rule(
      "(?:so eine|solch eine|eine solche|diese|die|ihre|keine(?: solche)?) (?:bestellung|order|bestellnummer|auftragsnummer|nummer|po)(?: \\w+){0,5}? (?:haben wir|habe ich|gibt es|finde ich|finden wir|kenne ich|kennen wir|liegt|liegen|sehe ich|sagt (?:mir|uns))(?: \\w+){0,3}? ?(?:nicht|keine|nichts)?",
      "(?:haben|habe|finde|finden|kenne|kennen|sehe|sehen|gibt es) (?:wir |ich |es |hier |bei uns |leider |aber |gar |da |im system ){0,4}(?:keine (?:solche |derartige )?(?:bestellung|order|bestellnummer|auftragsnummer|po|nummer)|keinen (?:solchen )?auftrag|(?:diese|die|so eine|ihre) (?:bestellung|order|bestellnummer|auftragsnummer|po|nummer)(?: \\w+){0,2}? nicht)",
      "(?:so einen|einen solchen|diesen|den|ihren) auftrag(?: \\w+){0,4}? (?:nicht|unbekannt)",
      "(?:bestellung|auftrag|bestellnummer|order|nummer)(?: \\w+){0,3}? (?:ist (?:uns |mir )?(?:nicht bekannt|unbekannt)|nie (?:bekommen|erhalten|gesehen))",
      "nie (?:von )?(?:so einer|dieser|einer solchen) (?:bestellung|order|nummer)",
    ),
  ],
];

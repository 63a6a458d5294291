/** What sounds like an intent and is none: nobody is hurt, somebody else is not to be called, a notice is asked for. */
import type { IntentCues } from "../kit/intents.ts";
import { NOT_SHIPPED } from "./not-shipped.ts";

const OTHERS =
  "(?:meinen?|meine|unseren?|unsere|den|die|seinen?|ihn|herrn|frau) (?!(?:nummer|telefon\\w*|handy\\w*|anschluss)\\b)\\w+";
const TIMES =
  "(?:vor|nach|zwischen|bis|am (?:sonntag|samstag|wochenende|montag|freitag)|sonntags|samstags|nachts|abends|so fruh|so spat|mittags)";

/** An answer stands before it. */
const ANSWERED =
  "(?<=\\b(?:\\w{1,9}tag|mittwoch|morgen|wochen?|tage|januar|janner|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|\\d+\\.?|prozent|stuck) .{0,90})";

export const NOT_MEANT: IntentCues["notMeant"] = {
  // "Wir brauchen vorher das Zertifikat vom Kunden": somebody else is to give it.
  document_request:
    /\b(?:(?:brauche|brauchen|benotigen|benotige)(?: (?!ihre?\w*\b|eure?\w*\b|sie\b)\w+){0,3}? (?:vorher|zuerst|zunachst|davor|erst noch|erst mal)(?: (?!ihre?\w*\b|eure?\w*\b|ihnen\b)\w+){1,6}|(?:vorher|zuerst|zunachst|erst mal) (?:brauchen|brauche|benotigen)(?: (?!ihre?\w*\b|eure?\w*\b|ihnen\b)\w+){1,7})/g,
  already_shipped: NOT_SHIPPED,
  // "Der Preis bleibt gleich" wants nothing changed.
  price_change_request:
    /\bpreise? (?:(?:bleibt|bleiben|ist|sind|naturlich|ja|auch) )*(?:gleich|dieselben?|derselbe|unverandert|wie (?:vereinbart|gehabt|besprochen))|\bpreise? (?:andert|andern|steigt|steigen)(?: \w+)? nicht|\b(?:zum|den) (?:selben|gleichen) preis|\bprozent (?:mehr|extra|zusatzlich) (?:zeit|leute|personal|ausstoss|arbeit|teile|stuck|kapazitat|stunden|ausbeute|leistung|menge|material)|\bkeine (?:preisanderung|preiserhohung)/g,
  terms_request:
    /\b(?:vertrag|vertrage|bedingungen|zahlungsziel|zahlungsbedingungen|vereinbarung) (?:(?:bleibt|bleiben|ist|sind) )+(?:gleich|dieselben?|derselbe|unverandert|wie (?:vereinbart|gehabt))|\b(?:vertrag|bedingungen) (?:andert|andern)(?: sich)? nicht/g,
  // "Am Freitag, die Leitung ist so schlecht": what was asked is told, and nothing is to be said again.
  repeat_please: new RegExp(
    `\\b(?:(?:leitung|verbindung|empfang|akustik|ton|netz) (?:ist|war) (?:\\w+ )?(?:schlecht|miserabel|mies|furchtbar|gestort)|schlechte[rn]? (?:verbindung|leitung|empfang))${ANSWERED}`,
    "g",
  ),
  complaint_our_side_late:
    /\b(?:haben|hatten|habt) (?:sie|ihr)\b.{0,40}?\b(?:nicht|kein\w*)\b.{0,25}?\b(?:bekommen|erhalten|gekriegt|gesehen|gelesen)\b/g,
  injury_report:
    /\b(?:(?:chef\w*|geschaftsfuhrer\w*|(?:meine|seine) (?:frau|mutter|tochter)|ihr mann|(?:mein|sein) (?:mann|vater|sohn|opa)|mutter|vater|tochter|sohn|oma|opa) (?:ist|liegt|muss|war)(?: \w+){0,2} (?:im|ins) (?:krankenhaus|spital)|krankenhaus (?:\w+ ){0,4}?(?:kind|baby|entbind\w+|entbunden|geburt|zwillinge)|(?:teile|platinen|lampen|leuchten|komponenten|sitze|kabel|gehause) fur (?:\w+ )?(?:krankenwagen|rettungswagen)|(?:lkw|laster|lastwagen|transporter|spediteur|fahrzeug|lieferwagen) (?:hat|hatte|hatten|war in|ist in)(?: \w+)? (?:ein|einen|einem) (?:\w+ )?unfall|(?:maschine|roboter|anlage|greifer|linie|presse) (?:hat|hatte) (?:\w+ ){0,2}?(?:arm|finger|hand|kopf|fuss|bein) (?:verloren|gebrochen)|hat (?:die|das|den|unsere|zwei|drei|viele) (?!hande?\b|finger\b|arme?\b|beine?\b|fuss|gesicht|augen?\b|kopf|kolleg\w*|mann\b|haare?\b|haut\b)\w+ verbrannt|finger (?:verbrannt|verbrennen)(?= (?:am|an dem|bei dem|mit dem) preis)|(?<=\b(?:preis|preise|angebot|auftrag) )(?:hab|habe|haben) (?:ich|wir) (?:mir|uns)(?: \w+){0,2} finger verbrannt|verletzt (?:ist|wurde) (?:zum gluck |gott sei dank )?(?:niemand|keiner)|(?:niemand|keiner|keine[rs]? von uns)(?: (?:ist|wurde|hat|worden|sich|bei|uns|hier))* verletzt|(?:es gibt|gab|haben) keine verletzten|keine (?:verletzten|verletzungen))\b/g,
  stop_calling: new RegExp(
    `\\b(?:(?:rufen sie|kontaktieren sie|belastigen sie)(?: bitte| doch)? ${OTHERS}(?: \\w+)? (?:bitte )?(?:nicht mehr|nie wieder|nie mehr|nicht)(?: an)?|(?:rufen sie)(?: \\w+){0,2} (?:nicht|nie)(?: mehr)? (?:an )?${TIMES}|(?:wir|ich) (?:werden?|horen?)(?: \\w+){0,3} nicht (?:auf|aufhoren|mehr)(?: \\w+){0,3}(?:anzurufen|anrufen)?|(?:streichen|nehmen|loschen|entfernen) (?:sie )?(?:uns|mich) (?:\\w+ )?(?:von|aus) (?:der|ihrer|eurer) liste (?:der|von|mit) (?!anruf\\w*|angerufen\\w*|kontakt\\w*|nummern)\\w+|(?:er|sie|jemand|man|kunde|kollege) (?:hat )?(?:gesagt|sagte|meinte)(?: \\w+)? (?:rufen sie|ich soll|wir sollen)(?: \\w+){0,5} (?:an|anrufen))`,
    "g",
  ),
  wrong_number:
    /\b(?:(?:sterilisation|maschine|anlage|linie|presse|software|system|\w+ung) (?:arbeitet|geht)(?: \w+)? nicht(?: mehr)?(?: (?:bei uns|in))?)|\bfalschen? nummer (?:auf|am|im|an|in) (?:(?:dem|der|den|einem) )?(?!telefon\w*|apparat|leitung)\w+|\bfalschen? nummer (?:sondern |es sind |es ist |richtig ist |richtig sind )*(?:\d+|\w*(?:hundert|tausend|zig)\b)/g,
  // No machine that talks: one that stands in the works, and who works it.
  refuse_ai:
    /\bkein(?:e|en)? (?:roboter|maschinen?|bots|computer) (?:an|in|auf|bei|hier|fur|am|im)\b|\b(?:mit|an) (?:dem|der|den|unserem|einem) (?:maschinen|roboter)\w+/g,
};

/** Nobody is hurt, told as a fact. */
export const UNHURT =
  /^(?!.*\b(?:hoff\w*|soweit|glaube|ausser|bis auf)\b)(?:(?!\b(?:hoff\w*|ob|glaube|denke|weiss|vielleicht|wohl|angeblich|vermutlich)\b).)*?\b(?:verletzt (?:ist|wurde) (?:zum gluck |gott sei dank )?(?:niemand|keiner)|(?:niemand|keiner) (?:ist|wurde) (?:\w+ )?verletzt)\b/;

/** Beside "everybody is fine": somebody is left out, it is hoped or supposed, or it follows a no that may be to anything. */
export const NOT_ALL_WELL =
  /^(?:nein|nee|ne|no)\b|\b(?:hoff\w*|glaub\w*|denk\w*|vermut\w*|wahrscheinlich|vielleicht|wohl|angeblich|soweit|ausser|bis auf|fast|(?:aber|nur) (?:einer?|einen|zwei|drei|manche|die halfte|er|sie|nicht|ein (?:mann|kollege|mitarbeiter))|schwer|schlimm|ernsthaft|die halfte|die meisten|nicht alle[nm]?|ob|falls|weiss ich nicht|weiss nicht|sollten?|waren|wurden)\b/;

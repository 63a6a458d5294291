/** An answer announced for a day: "ich sag Ihnen morgen Bescheid". */
import { laterCue } from "../kit/later-cue.ts";

const WE = "(?:ich|wir)";
const TO = "(?: ihnen| euch| dir)?";
const FILL = "(?: da| das| es| dann| noch| dazu| nochmal| mal| wieder| bei ihnen| ihnen| den termin| mehr| erst)*";
const BY = "(?: bis| bis zum| bis spätestens| am| spätestens| im laufe des| im lauf des| nicht vor| ab| erst| zum)*";
const WORD =
  "(?:bescheid|rückmeldung|eine rückmeldung|eine antwort|antwort|den termin|einen termin|mehr|genaueres|nachricht|info|eine info)";

const PERSON =
  "\\b(?:der|die|mein|meine|unser|unsere) (?:planer|planerin|chef|chefin|kollege|kollegin|disponent|disponentin|leiter|leiterin|produktionsleiter|geschäftsführer|meister|inhaber|vorgesetzte)";
const DECIDES = "(?:entscheidet|entscheiden|klärt|zeigt)";

export const TELLS_LATER = laterCue(
  `${PERSON} (?:kommt|ist|kehrt)(?: erst| wieder)*${BY} ?DATE(?: erst| wieder)* (?:zurück|wieder|da|im haus|im büro)|` +
    `${PERSON} kommt(?: erst)? wieder${BY} ?DATE|` +
    `\\b(?:das|es) ${DECIDES} sich${BY} ?DATE|\\b(?:wir|sie|er) (?:entscheiden|entscheidet)(?: das)?${BY} ?DATE|` +
    `\\bdas wird${BY} ?DATE (?:entschieden|geklärt)|` +
    `^(?:also |ja |na ja |naja |gut |bis |am |erst )*DATE (?:${DECIDES} (?:sich|wir|das)|wird (?:das|es) (?:entschieden|geklärt))|` +
    `^(?:also |ja |na ja |naja |gut |bis |am |spätestens )*DATE (?:hören|erfahren|bekommen|kriegen) sie(?: (?:von mir|von uns|mehr|bescheid|genaueres|wieder|eine|die))+|` +
    `\\b${WE} bestätige(?:n)?(?: ihnen)?(?: das| es| den termin)? ON|` +
    `\\b${WE} (?:sag|sage|sagen|geb|gebe|geben)${TO}${FILL}${BY} ?DATE(?: noch| dann| nochmal| früh)* ${WORD}|` +
    `\\b${WE} (?:sag|sage|sagen|geb|gebe|geben)${TO} bescheid${BY} ?DATE|` +
    `\\b${WE} (?:meld|melde|melden) (?:mich|uns)${FILL}${BY} ?DATE|` +
    `\\b${WE} (?:klär|kläre|klären|prüf|prüfe|prüfen|erfahr|erfahre|erfahren|weiß|weiss|wissen|frag|frage|fragen|bestätige(?= (?:das|es|den termin)))${FILL}(?: nach| ab)?${BY} ?DATE|` +
    `\\b${WE} (?:kann|können|werd|werde|werden)(?: mich| uns)?${FILL}${BY} ?DATE(?: erst| noch| mehr| dazu| genaueres)* (?:sagen|melden|klären|erfahren|wissen|mitteilen|bescheid geben|bescheid sagen)|` +
    `\\bdas (?:klär|kläre|klären|prüf|prüfe|erfahr|erfahre|erfahren|weiß|weiss|wissen|frag|frage) ${WE}${FILL}(?: nach| ab)?${BY} ?DATE|` +
    `\\bdas (?:sag|sage|kann|können) ${WE}${FILL}${BY} ?DATE(?: erst| noch)*(?: sagen| klären|$)|` +
    `\\bsie (?:bekommen|kriegen|erhalten|hören)(?: von mir| von uns| da| dann| die| eine| den)*${BY} ?DATE(?: noch| von| eine| die| den| einen)* (?:${WORD}|mir|uns|termin|mail)|` +
    `^(?:also |ja |na ja |naja |gut |bis |bis zum |spätestens |am |erst )*DATE(?: früh| vormittag| nachmittag| abend| spätestens)? (?:sag|sage|sagen|geb|gebe|geben|meld|melde|melden|weiß|weiss|wissen|klär|kläre|klären|erfahr|erfahre|kann|können|bekommen|kriegen|hab|habe|haben) (?:ich|wir|sie)${FILL} ?(?:${WORD}|mich|uns|sagen|klären|melden)`,
);

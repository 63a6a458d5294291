/** How German takes back what it said. */
import type { CorrectionCues } from "../kit/settle.ts";
import { OTHER_EVENT } from "./other-events.ts";

const MARKERS =
  "nein(?! problem| danke)|nee|ne|no|entschuldigung|entschuldigen sie|sorry|verzeihung|pardon|ich meine|ich meinte|meine ich|quatsch|korrektur|ich korrigiere|korrigiere|vielmehr|besser gesagt|genauer gesagt|doch nicht|doch eher|falsch|streichen sie das|stimmt (?:(?:so|gar|ja|auch|doch|ganz) )?nicht|das war falsch|ach|ah nein|ah na|a na|geh na|ach was|oder besser|oder eher|oder doch|sagen wir lieber|sagen wir besser|moment|stopp|stop|tschuldigung|tschuldige|bloedsinn|blodsinn|mist|beziehungsweise nein|vergessen sie das|ich hab mich versprochen|versprochen|halt nein|nicht doch|lieber doch|na doch|doch lieber|lieber|eher";

// "400 nicht 500": a bare "nicht" belongs to what follows it.
// "drei Tage, mehr nicht" is three days.
const DENIED_AFTER =
  /^(?! ?nicht$| ?(?:mehr|langer|spater) (?:aber |auch )?nicht(?: |$)) ?(?:ausgenommen(?: |$)|(?:ist|sind|war|ware|wird|wurde|werden|geht|klappt|klappen|schaffen|schaffe|schafft|kann|konnen|konnte|haben|hatten|bekommen|kriegen|liefern|kommt|passt|das|es|sich|wir|ich|die|sie|uns|leider|sicher|definitiv|auch|da|so|wohl|eher|halt|noch|mehr|jetzt|auf|fertig|hin|wahrscheinlich|ganz|uberhaupt) ){0,7}(?:nicht(?! vor| eher(?! \d)| fruher| mehr als| bis| um \d)(?: (?:moglich|machbar|drin|zu schaffen|hin|halten|geht|klappen|mehr|gehen|schaffen|fertig|raus)){0,7}|nichts|keinesfalls|unmoglich|unrealistisch|(?<=(?:ist|sind|war|ware|wird|wurde|kommt|geht) (?:\w+ ){0,3})zu (?:knapp|fruh|spat|optimistisch|eng|kurz)|(?<=(?:ist|sind|ware|wird|wurde) (?:\w+ ){0,2})(?:knapp|eng|schwierig|sportlich|kritisch|utopisch|illusorisch|falsch|gestrichen|hinfallig)|vergessen|gestorben|vom tisch|utopisch|(?<=(?:war|waren) (?:\w+ ){0,3})(?:geplant|vorgesehen|gedacht|vereinbart|zugesagt|angedacht|angepeilt)|(?:gerechnet|geplant|vorgesehen|zugesagt|gedacht|angepeilt|vereinbart|versprochen) (?:\w+ ){0,2}?(?:aber|doch|nur) (?:das|es|den|der|die|daraus|wir)(?: \w+){0,4}? (?:nicht|nichts|nimmer)(?: (?:aus|mehr|klappen|halten|schaffen|auf))?|(?:aber|doch|nur) (?:das|den|es|der) (?:halten|schaffen|packen|halt|klappt|lauft|geht sich)(?: \w+){0,4}? (?:nicht|nichts|nimmer)|fallt (?:aus|flach)|(?:liegt |ist |kommt |fallt )?(?:da |noch |halt )?dazwischen|(?:ist |haben wir )?(?:feiertag|betriebsferien|geschlossen|zu$)|(?:ist|haben wir|habe ich|hab ich|gibt es|fahrt|kommt)(?: (?:ja|leider|bei uns|da|doch|eben|halt|uns|zum beispiel)){0,3} (?:kein\w*|niemand|inventur|bruckentag|betriebsversammlung|zu$|frei$))(?: |$)/;

export const CORRECTIONS: CorrectionCues = {
  withdraws: new RegExp(`(?:^| )(?:${MARKERS})(?: |$)`),
  listContinues: (between) =>
    /(?:^| )(?:und|dann|plus|rest|weitere|weiteren|noch mal)(?: |$)/.test(between) &&
    !/(?:^| )(?:nein|nee|sorry|entschuldigung|ich meine|korrektur|falsch|quatsch)(?: |$)/.test(between),
  oldPlan: [
    /(?:^| )(?:(?<!\bausschuss )hatten|hatte|war|waren|warens|sollte|sollten|ursprunglich|eigentlich|zuerst|zunachst|geplant|zugesagt|versprochen|gesagt|wollten|wollte|vorher|vereinbart|dachten|dachte|gedacht|gemeint|angekundigt|erst|alte termin|bisher|plan)(?: (?:wir|ich|sie|es|das|die|der|den|mal|ja|ihnen|noch|auf|fur|am|mit|von|vom|bis|ist|war|eigentlich|ursprunglich|zuerst|haben|einmal|termin|liefertermin|geplant|gesagt|um|so|mit|lieferung)){0,7}$/,
  ],
  // "hatten wir dreihundert, seither sind achtzig dazugekommen" adds.
  replaces:
    /^(?!.*\bseit(?:dem|her) (?:sind|kamen|haben wir|noch|weitere)\b).*?(?:^| )(?:aber|jetzt|nun|sondern|auf|es wird|wird|es ist|werden|doch|allerdings|jedoch|stattdessen|inzwischen|mittlerweile|neu|neuer termin|neuer liefertermin|neues datum|sind|daraus wird|dann)(?: |$)/,
  // "am Montag schaffen wir es nicht am Freitag schon": the denial closed the clause before it.
  denies:
    /^(?!(?:geht|passt|klappt) (?:\w+ ){0,2}nicht erst$)(?!.*\b(?:passt|stimmt|ja|richtig|okay|ok) (?:aber |und )?(?:die|der|das|den) \w+ (?:leider |aber )?nicht$)(?!(?:schaffen|schaffe|schafft|schaff|wird|geht|klappt|konnen|kann|ist|sind|passt|haut|kriegen) (?:wir|ma|mir|das|des|es|ich|sie|uns|leider|sich|sicher)\b)(?!(?:.* )?(?:heuer|dieses jahr|im alten jahr) (?:\w+ )?nicht mehr$)(?:.* )?(?:(?<!\bstimmt (?:(?:so|gar|ja|auch|doch|ganz) )?)nicht(?: am| den| der| die| bis| zum| vom| in| im| auf| mehr| schon| erst| um)?|anstatt(?: am| der| den)?|statt(?: am| der| den)?|anstelle(?: von| der)?|kein(?:e|en|er)?|nie|vergessen sie(?: den)?|weder|keinesfalls(?: am)?|auf keinen fall(?: am)?)$/,
  deniedAfter: new RegExp(`${DENIED_AFTER.source}|^${OTHER_EVENT}`),
  movedFrom:
    /(?:^| )(?:verschoben|verschieben|verlegt|verschiebt sich|verzogert sich|rutscht|geandert)(?: (?:es|sich|wir|die lieferung|der termin|termin)){0,7} (?:von|vom|von dem)$/,
  elsewhere:
    /(?:^| )weil(?: (?:wir|ich|ja|erst|bei uns|da)){0,3}$|\b(?:davor|danach|vorher|nachher|dazwischen) (?:ist|haben wir|bleibt|machen wir|sind wir)(?: (?:bei uns|hier|dann|ja|die \w+|der \w+|das \w+)){0,3}(?: (?:zu|dicht|geschlossen))?(?: bis)?$|\bhatten? (?:ich|wir)(?: ja| erst| zuerst| anfangs| ursprunglich){1,3}(?: mit| an| auf| von)?$|(?:^| )(?:seit|geschlossen|zu bis|urlaub|betriebsferien|betriebsurlaub|ferien|feiertag|nicht da|nicht im haus|im urlaub|krank|warten|gewartet|angerufen|geschrieben|gefragt|gemailt|kaputt|(?:maschine|presse|anlage|linie|band) (?:steht|stand)|bestellung|mail|schreiben|rechnung|zeichnung|ausgefallen|(?<=\w )bestellt)(?: (?:am|im|in|der|vom|von|bis|zum|seit|schon|wir|auf|ab)){0,7}$/,
};

/** German assent, denial and everything between. */
import type { ConfirmCues } from "../kit/confirm.ts";
import { TAKEN_BACK } from "./taken-back.ts";

const SURE =
  "(?:ganz |so |wirklich |recht |100 prozent |hundert prozent |hundertprozentig |100 prozentig |sehr |da |mir |noch |auch ){0,7}";

const PATTERNS: ConfirmCues["patterns"] = [
  [
    "no",
    /\b(?:schon war(?:s| es)(?: ja)?|(?:das|es) (?:war|ware) (?:ja |zu )?schon(?= .*\berst\b)|das hatten? (?:wir|ich) (?:auch |alle )?gerne?$|wenns? (?:es |das )?(?:doch |nur ){1,2}so (?:war|ware|einfach)|traum(?:en|t) (?:sie |ihr )?weiter|wer (?:hat|erzahlt) (?:ihnen|euch) (?:denn )?(?:so ?was|das)(?: denn)? ?(?:erzahlt|gesagt)?|(?:da )?haben sie sich (?:wohl |leider |da )?(?:verhort|geirrt|vertan|verlesen)|(?:da )?(?:haben sie (?:mich|das|was) )(?:wohl |leider |da )?falsch verstanden)\b/g,
  ],
  [
    "unsure",
    /\b(?:(?:muss|musst|musste|mussten|mussen|soll|sollte) (?:ich|wir|i|man) (?:\w+ ){0,8}?(?:fragen|nachfragen|anschauen|nachschauen|erkundigen|abklaren|nachsehen|rucksprache halten)(?: ob (?:\w+ ){0,4}?(?:stimmt|passt|geht|klappt|richtig ist|so ist))?|(?:das |da )?weiss (?:der|die|das|unser\w*|mein\w*) \w+ (?:besser|genauer|eher)|leg\w* ich (?:\w+ ){0,4}?nicht (?:ins feuer|fest)|nageln sie mich (?:da |bitte |darauf )*nicht|ohne gewahr|sag\w* ich ihnen (?:lieber |besser )?(?:wenn|sobald) .*)\b/g,
  ],
  [
    "yes",
    /\b(?:brief und siegel|worauf sie sich verlassen konnen|(?:da )?(?:konnen|durfen) sie sich (?:darauf |drauf )?verlassen|verlassen sie sich (?:drauf|darauf)|(?:so )?stehts? (?:es |das )?(?:auch )?(?:so )?(?:bei mir|bei uns|hier|da)(?: auch)?(?: so)?(?! (?:nicht|anders|\d|was|nichts))(?= ?$)|so (?:hab|habe|haben) (?:ichs?|wirs?) (?:\w+ ){0,3}?(?:notiert|aufgeschrieben|stehen|vermerkt))\b/g,
  ],
  ["partial", /\bjein (?:nur )?(?:teilweise|zum teil|teils(?: teils)?|halb halb)\b/g],
  ["no", /\bja (?:das|es) (?:stimmt|passt) (?:so |leider |aber |ja |eben ){0,2}nicht\b(?! ganz)/g],
  [
    "unsure",
    new RegExp(
      `\\b(?:keine? (?:ahnung|plan|schimmer|idee|uberblick|info|information(?:en)?)|nicht ${SURE}(?:sicher|klar|bewusst)|(?:bin|ware|war|ist) mir ${SURE}nicht ${SURE}sicher|(?:da )?bin ich (?:mir )?${SURE}(?:nicht sicher|unsicher|uberfragt)|unsicher|uberfragt|weiss (?:ich |es |das |man ){0,7}(?:auch |leider |ehrlich gesagt |grad |gerade |jetzt |noch |so |momentan |im moment |aktuell |selbst |jetzt gerade ){0,7}nicht(?: (?:so genau|genau|sicher|recht|auswendig))?|da fragen sie (?:mich )?(?:\\w+ )?(?:zu viel|den falschen)|(?:kann|konnte|konnen) (?:ich |i |wir |man |das |es |ihnen |dir |jetzt |so |noch |dazu |da |leider |gerade |im moment |momentan |noch ){0,7}nicht (?:genau |sicher |so |mit sicherheit |hundertprozentig |definitiv |wirklich |fest ){0,7}(?:sagen|bestatigen|beurteilen|garantieren|zusagen|beantworten|einschatzen)|schwer zu (?:sagen|beurteilen)|schwierig zu sagen|gute frage|(?:das )?weiss nur|woher soll ich (?:das |es )?wissen|mussen sie (?:da |das |am besten |bitte |lieber |erst |mal |die |den |meinen |meine ){0,7}(?:\\w+ ){0,2}fragen|wer weiss|(?:muss|musste|mussten|mussen|soll|werde|wurde|will|wollte) (?:ich |wir |da |das |es |mal |erst |noch |erstmal |nochmal |noch mal |kurz |selber |selbst |schnell |vorher |lieber |erst mal |bei \\w+ |mit \\w+ |in der \\w+ |in die \\w+ |ins \\w+ |im \\w+ |meinen \\w+ |meine \\w+ |den \\w+ |die \\w+ |der \\w+ |unsere \\w+ |bei der \\w+ |mit der \\w+ |mit dem \\w+ ){0,7}(?:nachfragen|nachschauen|fragen|prufen|schauen|nachsehen|klaren|checken|abklaren|uberprufen|gucken|nachgucken|rucksprache|kontrollieren|abstimmen|besprechen)|lassen sie mich (?:mal |kurz |das ){0,7}(?:nachsehen|prufen|nachschauen|schauen|fragen)|kommt (?:drauf|darauf) an|kommt auf \\w+ an|je nachdem|mal (?:sehen|schauen)|schauen wir mal|sehen wir (?:dann|mal)|wird sich zeigen|steht noch nicht fest|noch offen|nicht dass ich wusste|unklar|schwierig|heikel|fifty fifty|nageln sie (?:mich|uns) (?:\\w+ ){0,3}nicht(?: drauf| darauf)? fest|ungewiss|jein|(?:will|mochte|wollte) (?:\\w+ ){0,3}nichts falsches (?:sagen|versprechen)|muss ich (?:erst|noch|mal)(?: mal)?|(?:ich|wir) (?:schau|schaue|schauen|guck|gucke|frag|frage|fragen|pruf|prufe|prufen|seh|sehe|check|checke|klar|klare|klaren|kontrollier|kontrolliere)(?: (?:das|es|da|aber|lieber|noch|mal|sicherheitshalber|vorsichtshalber|kurz|gern|gerne|besser|schnell|selber|vorher)){1,7}(?: (?:nach|ab|durch|im \\w+|bei \\w+))?)\\b`,
      "g",
    ),
  ],
  // "Nein nein, stimmt schon" takes a doubt away.
  [
    "yes",
    /\b(?:(?:nein|na|ne|nee) (?:nein|na|ne|nee) (?:(?:das|es|die|alles|der termin|die menge) )?(?:stimmt|passt|(?:ist|sind) (?:schon |alles |eh )?(?:richtig|korrekt|gut|ok|okay|in ordnung|so))(?: schon| so| genau| eh| alles){0,2})\b(?! (?:nicht|kein\w*|aber|nur|ausser))/g,
  ],
  [
    "yes",
    /\b(?:(?:gar |uberhaupt )?kein(?:e|en)? (?:problem|probleme|thema|einwand|einwande|ding|frage|zweifel|bedenken|stress|ursache|anderung(?:en)?(?: notig)?|aenderungen)|nichts (?:dagegen|einzuwenden|falsch(?:es)?|zu korrigieren|zu andern)|ohne (?:problem|probleme|zweifel|frage|weiteres)|warum nicht|wieso nicht|spricht nichts dagegen|nicht schlecht|hab(?:e|en)? (?:ich |wir )?nichts dagegen|macht nichts|zweifellos|da gibt es nichts|stort (?:mich |uns )?nicht)\b/g,
  ],
  [
    "partial",
    /\b(?:teilweise|zum (?:gross(?:en|teil|ten)? ?)?teil|grossteils|grosstenteils|teils(?: teils)?|nur (?:teilweise|zum teil|ein teil|die halfte|halb|manche|einige|ein paar|1|2|3|das|der|die) ?\w*|(?:nur )?ein(?:en)? (?:kleinen? |grossen? |grosser |kleiner )?teil(?: davon)?(?: ja)?|nicht (?:alle[sn]?|komplett|vollstandig|ganz alles|jede\w*|samtliche)|noch nicht (?:alle[sn]?|komplett|vollstandig)|die meisten|das meiste|(?:fast|beinahe) (?:alles|alle)|einige(?: ja| davon| sind| schon)|manche(?: ja| davon| schon)|ein paar (?:ja|davon|schon)|bis auf (?:den|die|das|ein|\w+)|alles (?:ausser|bis auf)|alle (?:ausser|bis auf)|zur halfte|die halfte|halb halb|ja und nein|uberwiegend|mehrheitlich|partiell|der rest (?:nicht|fehlt|noch nicht)|zu teilen)\b/g,
  ],
  [
    "partial",
    /\b(?:ja|jawohl|jo|stimmt|richtig|korrekt|passt|ok|okay|genau|gut|klar|soweit|im prinzip|grundsatzlich|das datum|die menge|der termin)\b[a-z0-9. ]{0,40}? (?:aber|ausser|nur|bis auf|allerdings|jedoch|lediglich|mit ausnahme|obwohl|ohne)\b(?! (?:bitte|schnell|kurz|zweifel|problem|probleme|machen sie|moment|gerne|nur zu|sicher))/g,
  ],
  [
    "maybe_no",
    /\b(?:(?:ich )?(?:glaube|denke?|vermute?|furchte?|befurchte|meine|schatze?)(?: ich| mal| eher| das| es| ja){0,7} (?:nicht|nein|eher nicht)|eher nicht|eher nein|wahrscheinlich (?:eher )?nicht|vermutlich (?:eher )?nicht|wohl (?:kaum|nicht|eher nicht)|kaum|vielleicht (?:auch |eher )?nicht|(?:ich )?bezweifle(?: ich)?(?: das| es)?|unwahrscheinlich|(?:ich )?glaub nicht|nicht unbedingt|nicht wirklich|sieht (?:eher )?(?:nicht |schlecht )\w*)\b/g,
  ],
  [
    "no",
    /\b(?:noch (?:lange |gar |immer )?nicht|(?:ganz |ganz und )?gar nicht|uberhaupt nicht|auf (?:gar )?keinen fall|auf keinsten|in keinem fall|keinesfalls|keineswegs|mitnichten|nie(?:mals)?(?: im leben)?|nicht (?:ganz|richtig|korrekt|wahr|moglich|so|mehr|jetzt|heute|gut|okay|ok|einverstanden|gewunscht|erwunscht|erlaubt|in ordnung|der fall|machbar|drin|wirklich so|recht|angekommen|fertig|passend|zutreffend|eingetroffen)|(?:stimmt|passt|geht|klappt|reicht|gilt|ist|sind|war|waren|kommt|kommen|haben|hat|habe|mochte|will|wollen|wurde|werden|wird|darf|durfen|kann|konnen|lauft|sieht|gefallt|schaffen|bin)(?: (?:das|es|so|leider|aber|ich|wir|mir|uns|ja|da|auch|schon|die \w+|der \w+|noch|jetzt|sie|alles|sich|uberhaupt|gar|absolut|ganz und gar|wirklich|definitiv|hier|mehr|bestimmt|sicher|gerade|grad|auf keinen fall|eigentlich)){0,7} nicht(?! (?:alles|alle|komplett|nur))|leider (?:nein|nicht|noch nicht)|(?:sicher|ganz sicher|bestimmt|gewiss|garantiert|definitiv|absolut|naturlich|selbstverstandlich|freilich|sicherlich|auf jeden fall) nicht|aber nein|falsch|unwahr|inkorrekt|verkehrt|irrtum|ein fehler|unzutreffend|kommt nicht in frage|bitte nicht|lieber nicht|besser nicht|ungern|lehne (?:ich )?ab|abgelehnt|widersprech\w+|von wegen|quatsch|blodsinn|unmoglich|negativ|nope|nee+|ne+|nö|no|nix da|schlechter zeitpunkt|gerade schlecht|passt (?:gerade |grad |jetzt ){0,7}schlecht|keine zeit|zu (?:spat|fruh|viel|wenig)(?: ist das)?|stimmt so nicht|da stimmt (?:was|etwas) nicht|nichts davon|kein(?:e|er|es)? davon|geht gar nicht|im gegenteil)\b/g,
  ],
  [
    "hedged_yes",
    /\b(?:(?:ich bin )?(?:mir )?(?:ziemlich|relativ|recht|fast|eigentlich|einigermassen|so gut wie|nahezu) sicher|(?:das |es |die |sie |musste|mussten|sollte|sollten|durfte|durften|wird|konnte|mussts|sollts|soll)(?: (?:das|es|so|schon|eigentlich|wohl|ja|alles|sie|die|da|jetzt|auch|soweit|dann|doch|inzwischen)){0,7} (?:passen|stimmen|hinkommen|klappen|richtig sein|so sein|ok sein|okay sein|gehen|sein|gut sein|da sein|funktionieren|reichen|hinhauen|fertig sein|in ordnung sein|angekommen sein|korrekt sein|moglich sein)|(?:musste|sollte|durfte|mussten|sollten)(?: (?:das|es|so|schon|eigentlich|wohl|ja|alles)){0,7}$|(?:ich )?(?:glaube?|denke?|schatze?|vermute?|nehme? an|meine|hoffe?|wurde sagen)(?: (?:ich|mal|das|es|dass|ja|doch|schon|so|eher|wir|auch)){0,7} ?(?:ja|schon|stimmt|passt|richtig|doch|ok|okay)?|(?:ja|stimmt|richtig|passt|korrekt|genau|ok|okay)(?: (?:das|ist|so|es)){0,7} (?:glaube ich|denke ich|schatze ich|vermute ich|wahrscheinlich|vermutlich|vielleicht|hoffentlich|wohl|soweit ich weiss|meines wissens|nehme ich an|denk ich|glaub ich|eigentlich)|(?:wahrscheinlich|vermutlich|vielleicht|hoffentlich|wohl|anscheinend|scheinbar|eventuell|moglicherweise)(?: (?:schon|ja|so|doch|stimmt|das|es|passt|richtig))+|soweit ich (?:weiss|das sehe|sehe|das beurteilen kann|informiert bin)|meines wissens(?: nach)?|wenn ich (?:mich )?(?:recht|richtig) (?:erinnere|informiert bin|sehe)|eigentlich (?:ja|schon)|ja eigentlich|im grunde (?:ja|schon)|ja schon|schon irgendwie)\b/g,
  ],
  [
    "about_yes",
    /\b(?:(?:so |ja |stimmt |passt |das ist |kommt ){0,7}(?:ungefahr|circa|etwa|in etwa|grob|mehr oder weniger|so ziemlich|im grossen und ganzen|im wesentlichen|weitgehend|im prinzip|grundsatzlich|prinzipiell|nahezu|quasi|annahernd|so in der art|so ahnlich|plus minus|kommt hin|haut hin|so um den dreh|fast|beinahe|nicht ganz genau)(?: (?:ja|richtig|so|korrekt|hin|stimmt|das)){0,7})\b/g,
  ],
  [
    "unsure",
    /\b(?:(?:ich )?(?:glaube?|denke?|schatze?|vermute?|hoffe?|nehme? an)(?: ich| es| mal| schon){0,7}|vielleicht|wahrscheinlich|vermutlich|moglicherweise|eventuell|hoffentlich|kann sein|konnte sein|kann schon sein|mag sein|wohl|anscheinend|scheinbar|theoretisch|voraussichtlich|unter umstanden|so gott will|angeblich|gegebenenfalls|konnte|eher ja)\b/g,
  ],
  ["no", /\b(?:nein+|na na|nicht|kein(?:e|en|er|es)?|nichts)\b/g],
  [
    "yes",
    /\b(?:ja+|jawohl|jap|jep|jupp?|jo+|joa|jawoll|yes|yep|genau|exakt|richtig|korrekt|stimmt(?: es| das| so)?|passt(?: es| das| so| mir| uns| schon)?|einverstanden|selbstverstandlich|naturlich|freilich|klar|sicher(?:lich)?|gewiss|absolut|definitiv|auf jeden fall|auf alle fall\w*|jederzeit|gerne?|in ordnung|geht (?:klar|in ordnung|ok|okay|so|so durch)|okay|ok|okey|alles klar|alles richtig|alles korrekt|alles gut|bestatigt|(?:ich )?bestatige(?: ich)?(?: das| es| hiermit)?|so ist es|so machen wir es|so soll es sein|das ist es|wie (?:gesagt|besprochen|sie sagen)|machen sie(?: das| nur| es)?|(?:nehmen|zeichnen|schneiden) sie (?:das |es |alles |gesprach )?(?:ruhig|gerne|nur|bitte) (?:auf|mit)|nur zu|von mir aus|haargenau|(?:das )?seh(?:e|en) (?:ich|wir)(?: das)?(?: auch)? so|ganz recht|(?:das )?unterschreib\w* ich|so war es|so ist das|genauso|ebenso|aber klar|klaro|jo eh|yo|okidoki|alles paletti|meinetwegen|bitte (?:gern|sehr)|abgemacht|perfekt|tadellos|prima so|hundert ?pro|hundert prozent(?:ig)?|100 prozent(?:ig)?|mhm+|mm ?hmm?|hm hm|aha|eh klar|^eh$|logo|gebongt|geritzt|gemacht|(?:kann|konnen) (?:ich|wir)(?: (?:das|so|ihnen|hiermit|gerne|schon)){0,7} bestatigen|ja eh|zutreffend|trifft zu|logisch|na klar|aber ja|eben|sowieso|haut hin|voll|leiwand|jup|sie haben recht|da haben sie recht|zugestimmt|stimme (?:ich )?zu|durchaus|allerdings|positiv|so stimmt es|keine anderungen)\b/g,
  ],
  [
    "weak_yes",
    /(?:\b(?:gut|super|prima|schon|toll|wunderbar|fertig|erledigt|bereits|angekommen|da|im plan|wie geplant|planmassig|eingetroffen|geliefert|verstanden|sehr gut|bestens|laut plan|bereit|akzeptiert|genehmigt|sind da|ist da|haben wir|tun wir|konnen wir|machen wir|das geht|geht|klappt|schaffen wir|ist es|sind es|ist so|war so|bin ich|hab ich|habe ich|darfen sie|durfen sie|konnen sie)\b)/g,
  ],
  [
    "no",
    /\b(?:warten (?:wir )?noch|verspatet|im verzug|verzogert|hangen hinterher|im ruckstand|spater|fehlt noch|fehlen noch|ausstehend|storniert|verschoben|steht noch aus|stehen noch aus|beschaftigt|in einer besprechung|fehlgeschlagen|fehlt|fehlen)\b/g,
  ],
];

export const CONFIRM: ConfirmCues = {
  takenBack: TAKEN_BACK,
  patterns: PATTERNS,
  negated:
    /\b(?:nicht|nie|nichts|kein|keine|weder|ohne|kaum)(?: (?:ist|das|es|so|ganz|wirklich|alles|die|der|mehr|recht|unbedingt|sehr|zu)){0,3} $/,
  oneByOne:
    /\b(?!(?:ja|jo|nein|na|oh|ah|ach|also|und|aber|so|gut|doch|hm|mhm|das|es|ist|genau)\b)[a-z]\w* ja (?:aber |und )?(?:auf |bei |mit )?(?:die |der |das |den |dem )?(?!(?:aber|nein|das|es|ich|wir|sie|ist|sind|und|ja|doch|noch|nicht|kein\w*)\b)\w+ (?:(?:leider |noch |aber |sind |ist ){0,3}(?:nein|nicht)\b|(?:warten|wart) (?:wir|ma)\b|fehl(?:t|en)\b|(?:stimmt|stimmen|passt|passen) (?:leider |aber |noch )?nicht\b)|\b(?:datum|termin|tag|menge|anzahl|stuckzahl|position|bestellung|1\.|2\.|erste|zweite|andere|eine|mengen)(?: (?:ist|sind|passt|stimmt))? ?(?:ja|ok|okay|richtig|stimmt|passt|gut|korrekt)\b.*\b(?:datum|termin|tag|menge|anzahl|stuckzahl|position|bestellung|1\.|2\.|erste|zweite|andere)(?: (?:ist|sind|passt|stimmt|aber|leider|die|der|das)){0,7} ?(?:nein|nicht|falsch)(?![a-z])|\b(?:die|der|das) (?:\S+ ){1,2}?(?:ja|schon|ok|okay|passen|passt|stimmt|stimmen)(?: aber| und| doch)? (?:die|der|das) (?:\S+ ){1,2}?(?:(?:sind |ist |leider |noch |aber |passen |passt ){0,3}(?:nein|nicht)|fehl(?:t|en)(?: noch)?)(?![a-z])|\b(?:die|der|das) (?:\S+ ){1,2}?(?:sind|ist) (?:schon |bereits |alle |komplett ){0,2}(?:da|fertig|gekommen|eingetroffen|angekommen|durch|lackiert|geliefert|verpackt)(?: aber| und| doch)? (?:die|der|das) (?:\S+ ){1,2}?(?:(?:sind |ist |leider |noch |aber ){0,3}nicht|fehl(?:t|en)(?: noch)?)(?![a-z])/,
  allWell:
    /\b(?:(?<!\bnicht )(?:alle[nm]?|unsere[nm]? (?:leute\w*|mitarbeiter\w*)|jede[rm]) (?:geht es|gehts|sind|ist)(?: \w+)? (?:gut|wohlauf|in sicherheit|unverletzt|sicher|okay|ok|gesund)|es geht (?:uns )?allen gut|uns geht es (?:allen )?gut|(?:wir|sie) sind alle (?:wohlauf|unverletzt|gesund|in sicherheit|heil|okay|ok)|(?<!\bnicht )alle (?:wohlauf|unverletzt|gesund|in sicherheit|heil)|uns (?:allen )?fehlt nichts|(?:niemand|keiner) (?:ist|wurde) verletzt)\b/,
  harm: /\b(?:alle (?:sind )?(?:in sicherheit |wohlauf |sicher )?(?:ausser|bis auf) (?!das |dass )\w+|nicht mitzahlt|(?:leute|person(?:en)?|mann|manner|frau|frauen|kolleg\w+|mitarbeiter\w*|arbeiter\w*|von uns|einer|eine[rn]?|2|zwei|drei) (?:wird |werden |ist |sind |noch |immer |wurde )*(?:vermisst|verschwunden|eingeschlossen|krank|verstort|bewusstlos|nicht erreichbar|nicht auffindbar)|vermisst\w*|eingeschlossen|unter schock|(?:beim|zum) arzt|prellung\w*|schnittwunde\w*|leicht angeschlagen)\b/,
  ofCause:
    /\b(?:(?:ursache|grund|fehlerursache) (?:kennen|kenne|wissen|weiss|haben|ist)(?: (?:wir|ich|man|noch|aber|uns|bisher|mir))* (?:nicht|unklar|unbekannt|offen|keine)|(?:wir |ich )?(?:wissen|weiss|kennen|kenne)(?: (?:wir|ich|noch|aber|leider|auch|die|den|nicht))* (?:ursache|grund|warum|wieso|woran|woher|weshalb)(?: (?:es|das) (?:liegt|kommt))?(?: noch)?(?: nicht)?|keine ahnung (?:warum|wieso|woran|woher)(?: (?:es|das) (?:liegt|kommt))?)\b/g,
  weakNo:
    /^(?:warten noch|warten wir noch|verspatet|im verzug|verzogert|hangen hinterher|im ruckstand|spater|fehlt noch|fehlen noch|ausstehend|storniert|verschoben|steht noch aus|stehen noch aus|beschaftigt|in einer besprechung|fehlgeschlagen|nicht|kein|keine|keinen|keiner|keines|nichts|fehlt|fehlen|zu spat|zu fruh|zu viel|zu wenig)$/,
  strongYes:
    /^(?:ja+|jawohl|jap|jep|jupp?|jo+|genau|exakt|richtig|korrekt|stimmt|passt|passt so|klar|na klar|naturlich|selbstverstandlich|absolut|definitiv|sicher|einverstanden|auf jeden fall|kein problem|bestatigt|gewiss|freilich|so ist es|stimmt so)$/,
  denial: /nicht|kein/,
};

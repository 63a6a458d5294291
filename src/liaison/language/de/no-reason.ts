/** Words of trouble in which nobody is in trouble: manners of speaking, what is in order, how it travels, whom one asked. */
const THING =
  "(?:maschinen?|presse|anlagen?|linien?|ofen|werkzeuge?|form(?:en)?|\\w*material(?:ien)?|stahl|aluminium|kupfer|harz|granulat|stoff|garn|bauteile?|stecker|chips?|verpackung\\w*|etiketten|kartons?|komponenten?|lieferant(?:en)?|zulieferer|vorlieferant(?:en)?|zoll\\w*|verzollung|papiere|einfuhrgenehmigung|wetter|strom|transport|lkw|fahrer|container|schiff|flug|spedit\\w+|kapazitat\\w*|personal|leute|mitarbeiter|zahlung|anzahlung|rechnung|qualitat|prufung|endprufung|kontrolle|logistik|lager)";
const SO =
  "(?:ist |sind |war |waren |lauft |laufen |hat |haben |alle |alles |schon |bereits |jetzt |wieder |ja |auch |immer |wie immer |funktionier\\w* )*";
const WELL =
  "(?:da|hier|im haus|auf lager|vollstandig|komplett|fertig|erledigt|bestanden|durch|gebucht|bestellt|vorhanden|bezahlt|einwandfrei|gut|prima|super|bestens|perfekt|herrlich|schon|toll|in ordnung|ok|okay|rund|problemlos|bereit|kein problem|nicht das problem|(?:punktlich|rechtzeitig)(?: \\w+)? ?(?:geliefert|gekommen|da|eingetroffen|bezahlt)?)";
const BUT =
  "(?! (?:nicht|erst|zu spat|kaputt|defekt|ausgefallen|gestanden|knapp|wenn|sobald|voll|belegt|gerissen|verspatet|los|weg))";
const VEHICLE =
  "(?:lkw|laster|container|schiff|bahn|flugzeug|flieger|zug|trailer|kurier|spedition|spediteur|paketdienst)";
const FEAST =
  "(?:urlaub|ferien|weihnachten|ostern|pfingsten|feiertage?|neujahr|karneval|fasching|wochenende|bruckentag)";
const KIND = "(?:schon\\w*|gut\\w*|toll\\w*|ruhig\\w*|herrlich\\w*|frohe?s?|erholsam\\w*|super|prima)";
const DEPARTMENT =
  "(?:qualitat\\w*|logistik|versand|transport|lager|material\\w*|personal\\w*|instandhaltung|werkzeugbau|endkontrolle|endprufung)";

export const NO_REASON = new RegExp(
  `\\b(?:${[
    "ruhe vor dem sturm|holz anfassen|auf holz (?:klopfen|geklopft)|(?:das |um das |das )?eis (?:zu )?(?:brechen|gebrochen)|spitze des eisbergs|(?:ob|bei) (?:regen|sturm|schnee|wind)(?: (?:und|oder|oder bei) (?:regen|sturm|schnee|wind|sonne\\w*|wetter))?|bei wind und wetter|sturm im wasserglas|schnee von gestern|vom regen in die traufe|wie geschmiert|stuck kuchen|(?:alle )?hande voll|(?:hand|hande)(?: \\w+)? (?:und fuss|drauf|in hand)|guten handen",
    "nerven aus stahl|stoff zum \\w+|in form(?! (?:bringen|gebracht))|in (?:guter|bester|irgendeiner|der) form|form halber|aus (?:dem|vollem) holz|aus gleichem holz|die leute (?:sagen|denken|meinen|fragen)|gute leute|unter leute|farbe bekennen|alles im lack|zug um zug|am zug|auf der bahn|die richtigen bahnen|schiff(?:e)? versenken",
    "(?:ihr auftrag|ihre bestellung|ihre teile|das|der auftrag|sie|ihr|es|die) (?:hat|haben|ist|sind|bekommt|kriegt|geniesst|lauft)(?: \\w+){0,4}? (?:oberste |hochste |hohe |absolute |erste )?(?:prioritat|vorrang)|(?:oberste|hochste|hohe|absolute|erste|unsere) prioritat|(?:mit|mit hoher|mit hochster) prioritat|(?:wir )?(?:geben|behandeln|priorisieren)(?: \\w+){0,3}? (?:prioritat|vorrang|vorrangig)|priorisieren (?:wir )?(?:sie|ihren|ihre|das|die)",
    `(?:leute|kollegen?|kollegin|mitarbeiter|frau|herr|abteilung|team|chef|die|der|jungs|damen) (?:\\w+ )?(?:von|aus|in|bei|vom|im) (?:der |dem )?${DEPARTMENT}|(?:die|der|das|unser\\w*|laut) ${DEPARTMENT} (?:sagt|sagte|meint|hat (?:gesagt|bestatigt|freigegeben))|(?:laut|mit) (?:der |dem )?${DEPARTMENT}`,
    `(?:hatten|hatte|hoffe|hoffen|danke|nach|genossen|geniessen)(?: \\w+){0,4}? ${KIND} ${FEAST}|${FEAST} (?:war|waren|ist) (?:sehr |wirklich |richtig |echt )*${KIND}|${KIND} ${FEAST}`,
    "(?:prufung|endprufung|test|tests|kontrolle|endkontrolle|audit|abnahme)(?: \\w+){0,2}? (?:schon |alle |gut |ist |sind )*(?:bestanden|geschafft|erledigt|abgeschlossen)|durch die (?:\\w+ )?(?:prufung|endprufung|kontrolle|endkontrolle|qualitat\\w*)(?: \\w+)?(?! (?:gefallen|gerasselt))",
    `${THING}(?: ${THING})? ${SO}${WELL}${BUT}`,
    `${THING} (?:haben|ist|hatten|gibt es|liegt|sind)(?: wir| ich| noch| ja| da| hier)* (?:genug|genugend|reichlich|ausreichend|mehr als genug|satt)|(?:genug|genugend|reichlich|ausreichend) ${THING}(?! (?:nicht|fehlt))`,
    `(?:keine?|kein|ohne|null) (?:probleme?|schwierigkeiten|sorgen|engpass\\w*|verzogerung\\w*) (?:mit|bei|beim|im|am|in) (?:dem |der |den |unserem |unserer )*${THING}`,
    "(?:keine?|kein|ohne|niemand(?: ist)?|keiner(?: ist)?) (?:krank\\w*|streik\\w*|schnee|regen|sturm|feiertag\\w*|urlaub|ferien|fehlteile?|ausschuss|nacharbeit|mangel|reklamation\\w*|qualitatsproblem\\w*|lieferengpass\\w*|materialmangel|stau|zollproblem\\w*|maschinenproblem\\w*|personalmangel)|(?:schones|gutes|herrliches|tolles) wetter",
    `(?:per|mit|auf|in|im|via|durch) (?:dem |den |das |die |der |einem |einen |unserem |ihrem |eigenem |nachsten |selben |\\d+ )*(?:luftfracht|seefracht|fracht|express|${VEHICLE})${BUT}`,
    `(?:der|ihr|unser|ein) (?:lkw|laster|fahrer|spediteur|kurier|container|paketdienst) (?:holt|kommt|fahrt|ladt|nimmt|ist (?:bestellt|gebucht))(?: \\w+)?${BUT}`,
  ].join("|")})\\b`,
  "g",
);

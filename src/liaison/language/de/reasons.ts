/** Why it is late. Each reason has patterns; the earliest match of the most telling group counts. */
import type { DelayReason, Span } from "../../extraction/types.ts";
import type { Phrase } from "../kit/words.ts";

/** Telling groups first: "wir warten auf Ihre Freigabe" before "wir warten auf Material". */
const REASONS: ReadonlyArray<[DelayReason, RegExp]> = [
  [
    "payment_pending",
    /\b(?:(?:an|voraus|ab|rest|teil)?zahlung\w*|bezahl\w*|gezahlt|zahl(?:en|t)|rechnung\w*|akkreditiv|kredit(?:limit|sperre|linie)\w*|geld|uberweisung\w*|uberwiesen|offene betrag|liefersperre|zahlungsverzug|aussenstand\w*)\b/,
  ],
  [
    "approval_pending_customer",
    /\b(?:(?:ihr|ihre|ihrer|ihrem|ihren|eure|euer|eurer|von ihnen|sie|kunde|kunden|kundenseitig\w*|kundin|vom kunden|des kunden)\b.{0,45}\b(?:freig\w+|freizugeben|genehmig\w+|bestatig\w+|feedback|ruckmeldung\w*|antwort\w*|entscheid\w+|kommentar\w*|druckdaten|zeichnung\w*|muster\w*|spezifikation\w*|go|ok|okay|abnahme\w*|unterschr\w+|stellungnahme|abzeichn\w+|layout)|(?:wart\w*|fehl\w*|brauch\w*|ausstehend\w*|ohne|offen)\b.{0,35}\b(?:freigabe\w*|genehmigung\w*|abnahme\w*|kundenfreigabe\w*|zeichnungsfreigabe\w*|musterfreigabe\w*|bemusterung|grunes licht|druckfreigabe|artwork|designfreigabe|kundenentscheid\w*)|(?:freigabe\w*|musterfreigabe\w*|zeichnungsfreigabe\w*|kundenfreigabe\w*|druckfreigabe\w*|erstmusterfreigabe\w*|abnahme|bemusterung|genehmigung\w*)|(?:zeichnung|muster|erstmuster|layout|design)\w*(?: \w+){0,3} (?:nicht|noch nicht) (?:freigegeben|genehmigt|abgenommen|unterschrieben|bestatigt)|(?:sie|ihr) (?:haben|habt)(?: \w+){0,4} (?:geandert|gestoppt|nicht geantwortet|nicht bestatigt)|anderungswunsch\w*|konstruktionsanderung\w*|anderung von ihnen|(?:kein|ohne|fehlt|warten)\w*(?: \w+){0,3} (?:ok|okay|go|antwort|ruckmeldung|entscheidung|bestatigung|zusage)\b.{0,20}\b(?:von ihnen|von euch|vom kunden|ihrerseits)|von ihnen.{0,30}\b(?:ok|okay|go|antwort|ruckmeldung|entscheidung|freigabe)\b|kunde hat(?: \w+){0,4} geandert)\b/,
  ],
  [
    "customs",
    /\b(?:zoll\w*|verzollung\w*|verzollt|einfuhr\w*|ausfuhr\w*|import(?:genehmigung|lizenz|papiere)\w*|export(?:genehmigung|lizenz|papiere|kontrolle)\w*|grenze|grenzkontrolle\w*|freigabe vom zoll)\b/,
  ],
  [
    "weather",
    /\b(?:wetter\w*|unwetter\w*|hochwasser\w*|uberschwemm\w*|uberflut\w*|taifun\w*|sturm\w*|orkan\w*|schnee\w*|eis|glatteis|regen\w*|starkregen|hitze\w*|erdbeben|blitz\w*|nebel|frost|hagel\w*|gewitter|niedrigwasser|lawine\w*|erdrutsch\w*|\w*geschneit|eingeschneit|uber die ufer|wasser in der \w+|unter wasser|land unter)\b/,
  ],
  [
    "power_outage",
    /\b(?:strom\w*|blackout\w*|kein strom|energie(?:ausfall|mangel|knappheit|sperre|versorgung)\w*|netzausfall\w*|elektrizitat\w*|ohne strom|lastabwurf|generator|trafo\w*)\b/,
  ],
  [
    "logistics",
    /\b(?:lkw\w*|laster|lastwagen|camion|schiff\w*|frachter|flug\w*|zug|zuge|fahrer\w*|container\w*|spediteur\w*|spedition\w*|transport\w*|spediteurin|anhanger|bahn)\b.{0,40}\b(?:panne|liegen\w*|verspat\w*|verpasst|storniert|unfall|steckt|steck\w*|voll|nicht (?:gekommen|da|erschienen|verfugbar|abgeholt)|fehlt|fehlen|kaputt|ausgefallen|streik\w*|bestreikt|verzogert\w*|keine?n?|platz|hangt|hangen|abgesagt|krank)\b|\bstreik\w*.{0,20}\b(?:bahn|spedition|hafen|fahrer\w*|lkw\w*|post|flughafen)\b/,
  ],
  [
    "tooling",
    /\b(?:\w*werkzeug\w*|form(?:en)?(?! von)|spritzform\w*|gussform\w*|vorrichtung\w*|stanze|stanzwerkzeug\w*|schablone\w*|matrize\w*|stempel|lehre|(?:bohrer|wendeplatte\w*|sageblatt|schneideplatte\w*) (?:\w+ ){0,2}(?:gebrochen|abgebrochen|stumpf|kaputt|verschlissen|hin)|presswerkzeug\w*|formenbau\w*|fraser|kokille\w*)\b/,
  ],
  [
    "machine_breakdown",
    /\b(?:(?:(?:\w*maschinen?|presse|anlage|anlagen|linie|ofen|roboter|drehbank|frase|pumpe|kompressor|motor|spindel|forderband|extruder|cnc|kessel|drucker|laser|bestucker|reflow|webstuhl\w*|kuhlung|hydraulik|autoklav|mischer|kran|stapler)\b.{0,40}\b(?:ausgefallen|ausfall\w*|defekt\w*|kaputt\w*|steht|stehen|stand|stillstand|repar\w*|gestort|storung\w*|streikt|spinnt|lauft nicht|geht nicht|funktioniert nicht|problem\w*|wartung\w*|panne|abgebrannt|aus|hin|hinuber|im eimer|geist aufgegeben|tot|ausser betrieb|down|verreckt|macht probleme|abgeraucht|zerlegt|abgeschmiert|eingegangen|durchgebrannt|festgefressen|abgesoffen|in die knie|gefressen|muckt))|(?:getriebe|\w*riemen|lager|welle|kette|steuerung|sps|antrieb|ventil|zylinder|kupplung|heizung)\b.{0,25}\b(?:gefressen|festgefressen|zerlegt|abgeraucht|durchgebrannt|gerissen|gebrochen|verreckt|ausgefallen|abgeschmiert|hochgegangen|geplatzt|im eimer|ausgeschlagen)|maschinen(?:ausfall|schaden|stillstand|defekt|problem|storung|bruch|panne)\w*|anlagen(?:ausfall|stillstand|storung|defekt)\w*|ausfall (?:der|einer|unserer|an der) (?:maschine|anlage|presse|linie|fertigungslinie)|(?:maschine|presse|anlage)\w* (?:ist |war )?(?:kaputt|defekt|ausgefallen)|ersatzteil\w*|(?!wasser|transport|sturm|hagel|frost|material)\w+schaden\b|servicetechniker|technischer? (?:defekt|problem|ausfall|storung)|technische (?:storung|probleme)|produktionsausfall|stillstand)\b/,
  ],
  [
    "quality_problem",
    /\b(?:qualitat\w*|nacharbeit\w*|nachgearbeitet|nachbesser\w*|reklam\w*|ausschuss\w*|verschrott\w*|aussortier\w*|fehlerhaft\w*|durch die (?:prufung|endprufung|kontrolle|tests?) (?:gefallen|gerasselt)|prufung(?: \w+){0,2} (?:nicht bestanden|durchgefallen)|(?:test|tests|prufung|endprufung|kontrolle|audit)\w* nicht bestanden|nicht bestanden|durchgefallen|(?:teile|muster|erstmuster|ware|charge|los|oberflache|masse)\w* (?:ist|sind|war|waren) (?:\w+ )?(?:nicht (?:in ordnung|ok|gut|masshaltig)|schlecht)|toleranz\w*|ausserhalb der spez\w*|mangel(?!nde|nd)|mangeln|defekte teile|lunker|risse|gerissen|poros\w*|lotfehler|lotprobleme|farbabweichung|falsche farbe|falsche masse|undicht\w*|noch mal (?:machen|produzieren|prufen)|neu (?:machen|produzieren|fertigen)|sortieren|sortierung|wareneingangsprufung|massabweichung\w*|nio|zu viele fehler|kratzer|endkontrolle)\b/,
  ],
  [
    "labour_shortage",
    /\b(?:krank\w*|belegschaft\w*|liegt flach|liegen flach|besetzung|grippe\w*|corona|covid|personal\w*|unterbesetzt|mitarbeiter\w*|leute|streik\w*|fachkraft\w*|fachkrafte\w*|arbeitskraft\w*|arbeitskrafte\w*|arbeiter\w*|bediener\w*|schichtausfall|kundig\w*|gekundigt|nicht genug (?:leute|hande)|schweisser\w*|nahterinnen|besetz\w+|ausfalle in der mannschaft|mannschaft|arbeitnehmer\w*|nachtschicht|warnstreik\w*)\b/,
  ],
  [
    "holiday",
    /\b(?:feiertag\w*|betriebsferien|betriebsurlaub\w*|werksferien|urlaub\w*|ferien\w*|neujahr\w*|weihnacht\w*|ostern|osterferien|pfingst\w*|fasching|karneval|fruhlingsfest|nationalfeiertag|bruckentag\w*|ramadan|bayram|zuckerfest|golden week|goldene woche|geschlossen|werksschliessung|sommerpause|fenstertag\w*)\b/,
  ],
  [
    "logistics",
    /\b(?:logisti\w*|lkw\w*|transport\w*|spedit\w*|fracht\w*|luftfracht|seefracht|container\w*|hafen\w*|reederei|schiff\w*|frachtraum|laderaum|kein platz|stau\w*|fahrer\w*|flughafen|flug\w*|versand\w*|paketdienst|verladung|bahn\w*|lager (?:ist )?voll|abholung|abgeholt|unterwegs|verschiff\w*|suezkanal|kanal|verkehr\w*)\b/,
  ],
  [
    "capacity_conflict",
    /\b(?:kapazitat\w*|uberlast\w*|ausgelastet|auslastung\w*|uberbucht|ausgebucht|voll belegt|belegt|(?:anderer?n?|anderes|anderem|eiliger?|eiligen|grosser?|wichtiger\w*) (?:kund\w*|auftrag\w*|auftrage\w*|projekt\w*|bestellung\w*)|eilauftrag\w*|vorrang|vorgezogen|priorit\w+|prioris\w*|engpass (?:in der|bei der|an der) (?:produktion|fertigung|montage|maschine)|engpass|auftragsflut|auftragslage|rueckstand|ruckstau|zu viele? (?:auftrage|arbeit)|auftragsbuch\w*|auftragsbucher|voll ausgelastet|arbeit uber|kommen nicht (?:nach|hinterher)|dazwischengeschoben|eingeschoben)\b/,
  ],
  [
    "material_shortage",
    /\b(?:\w*material\w*|rohstoff\w*|bauteil\w*|stecker\w*|chip\w*|halbleiter\w*|stahl\w*|aluminium\w*|alu|kupfer\w*|granulat\w*|harz\w*|stoff\w*|garn\w*|blech\w*|vorlieferant\w*|zulieferer\w*|zulieferung\w*|unterlieferant\w*|lieferant\w*|sublieferant\w*|engpass beim|fehlteil\w*|lieferengpass\w*|ausverkauft|nicht auf lager|komponenten?|leiterplatt\w*|schrauben|gehause|kabel|verpackung\w*|folie\w*|papier|kleber|leim|farbe|pulver|gussteil\w*|lager(?:n|ring)?|kondensator\w*|widerstande|sensor\w*|display\w*|batterie\w*|akku\w*|motoren|magnet\w*|leder|holz|gummi|glas|lieferzeit\w*|zukaufteil\w*|kaufteil\w*|rohling\w*|rohlinge|wirkstoff|zutaten|etiketten|teile fehlen|teil fehlt|fehlende teile|nicht (?:geliefert|eingetroffen|gekommen|angekommen)|profile|dichtung\w*|ausgangsstoff\w*|nachschub|vorprodukt\w*|draht|platinen|(?<!\b(?:\d+|zehn|\w+zig|\w*zwolf|\w*hundert|\w+zehn|\w*(?:zwei|drei|vier|funf|sechs|sieben|acht|neun)|elf) )karton\w*)\b/,
  ],
];

/** "Wegen anderer Umstände" is told but none of ours. */
export function readReasons(phrase: Phrase): Array<{ value: DelayReason; span: Span }> {
  const found: Array<{ value: DelayReason; span: Span }> = [];
  for (const [value, pattern] of REASONS) {
    const match = pattern.exec(phrase.text);
    if (match !== null) found.push({ value, span: phrase.span(match.index, match.index + match[0].length) });
  }
  return found;
}

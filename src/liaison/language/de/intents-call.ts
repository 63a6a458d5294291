/** Intents about the call itself: who calls, whether it is recorded, when and with whom to talk instead. */
import type { Rule } from "./intents.ts";
import { LANGUAGE_NAMES } from "./language-names.ts";

const PERSON =
  "(?:mensch\\w*|person|personen|jemand(?:em|en)?(?: (?:echte[nmrs]?|richtige[nmrs]?|anderem|anderen|vom einkauf|aus fleisch))?|mitarbeiter\\w*|sachbearbeiter\\w*|kolleg\\w+|(?:echte[nmr]?|richtige[nmr]?|leibhaftige[nmr]?) \\w+|vorgesetzt\\w+|chef\\w*)";
const LANGUAGES = `(?:${Object.keys(LANGUAGE_NAMES).join("|")})`;
const MACHINE =
  "(?:maschinen?|robotern?|roboter|automaten?|computern?|computer|ki|k i|kuenstliche\\w*|kunstliche\\w*(?: intelligenz)?|bots?|chatbots?|software|programm\\w*|tonband|bandansage|ansage|sprachcomputer|automatische[nmr]? (?:stimme|system|ansage)|anrufbeantworter|blechkiste|blechstimme|ai|a i|systemen?)";
const PLEASE =
  "(?:bitte |mir |uns |das |mal |doch |noch |einfach |lieber |gern |gerne |alles |kurz |auch |am besten |die |den |sie |es |eine |einen |direkt |schnell )*";

export const CALL_RULES: readonly Rule[] = [
  [
    "injury_report",
    /\b(?:(?:hat|haben|wurde|wurden|ist|sind|worden|jemand|kollege|kollegin|mitarbeiter\w*|arbeiter\w*|leute|person|personen|mann|frau)\b.{0,40}\b(?:verletzt|verletzte[rn]?|verungluckt|gestorben|verstorben|tot|umgekommen|verbrannt|verbruht|eingeklemmt|abgetrennt|abgerissen|bewusstlos)|schwer ?verletzt\w*|verletzung\w*|verletzte[rn]?|arbeitsunfall\w*|betriebsunfall\w*|(?:schwere[rn]?|schlimme[rn]?|ein|einen|tod\w*) unfall\b(?!.{0,20}\b(?:lkw|strasse|autobahn))|unfall (?:in|bei uns|hier|an der|im)\b|krankenwagen|rettungswagen|notarzt|rettung (?:ist|kommt)|(?:im|ins|in das) (?:krankenhaus|spital|klinik)|es brennt|feuer (?:in|im)|finger (?:verloren|ab|gequetscht)|(?:hand|arm|finger|bein) (?:\w+ )?(?:gebrochen|eingeklemmt|abgetrennt|verloren))\b/,
  ],
  [
    "stop_calling",
    /\b(?:(?:rufen sie|ruf|ruft)(?: \w+){0,4} (?:nie(?:mals)?(?: wieder| mehr)?|nicht (?:mehr|wieder|noch mal))(?: an)?|(?:rufen sie|kontaktieren sie|belastigen sie)(?: \w+){0,3} nicht (?:mehr|wieder|weiter)|(?:keine|nie wieder|nicht mehr)(?: \w+){0,2} (?:anrufe|anrufen|angerufen|kontaktiert|kontaktieren|belastigt|belastigen)|horen sie auf(?: \w+){0,4} (?:anzurufen|anrufen|zu belastigen)|lassen sie (?:mich|uns)(?: bitte| endlich| doch)? in (?:ruhe|frieden)|(?:nehmen|streichen|loschen|entfernen) sie(?: \w+){0,5} (?:nummer|liste|verteiler|datei|uns|mich|kontakt|daten)|(?:nummer|uns|mich) (?:aus|von) (?:der|ihrer|eurer|dem) (?:liste|datenbank|verteiler|system)|unterlassen sie|verbitte mir|unerwunschte anrufe|nie wieder an|mochte nicht mehr angerufen)\b/,
  ],
  [
    "refuse_ai",
    new RegExp(
      `\\b(?:(?:mit|an) (?:einer|einem|so einer|so einem|der|dem|dieser|diesem|ihrer|ihrem|solchen|so was|irgendeiner|irgendeinem|irgendwelchen)? ?${MACHINE}\\b.{0,30}\\b(?:nicht|nie|ungern|kein\\w*|sicher nicht)|(?:nicht|nie|ungern|keine lust|kein interesse|weigere|will nicht|mag nicht|keinesfalls|bestimmt nicht)\\b.{0,25}\\b(?:mit|von|an) (?:\\w+ ){0,2}${MACHINE}|(?:kein|keine|keinen) (?:gesprach|lust|roboter|maschinen|bots|computer|ki)(?: mit ${MACHINE})?|(?:hasse|mag keine?|traue keine[rnm]?|halte nichts von) (?:\\w+ )?${MACHINE}|${MACHINE} (?:gebe|geben|sage|sagen|erzahle|antworte) (?:ich|wir)(?: \\w+){0,3} (?:nichts|keine?)|(?:bloss|nur) (?:keine?|kein) ${MACHINE}|kein(?:e|en)? ${MACHINE} bitte)\\b`,
    ),
  ],
  [
    "human_request",
    new RegExp(
      `\\b(?:(?:mochte|will|wurde|hatte|wollte|kann|konnte|darf|durfte|lieber|mit|geben|gib|verbinden|brauche|holen|bevorzuge)\\b(?: (?:ich|sie|mich|mir|uns|wir|gerne?|lieber|bitte|mal|doch|jetzt|sofort|mit|einem|einer|einen|eine|ihrem|ihrer|ihren|ihre|dem|der|den|nur|einfach|direkt|echten?|richtigen?|zu|an|auch|vielleicht|irgend))* ${PERSON}(?: (?:sprechen|reden|zu tun|haben|verbunden|verbinden|von ihnen|aus ihrem|bei ihnen|anrufen|ruft|dran|an die leitung|telefonieren|zuruckrufen))?|(?:echte[nmr]?|richtige[nmr]?) (?:mensch\\w*|person|mitarbeiter\\w*|ansprechpartner\\w*)|(?:ist|gibt es) (?:da |bei ihnen |dort |denn |auch )*(?:jemand\\w*|einen menschen|ein mensch)(?: \\w+){0,3}|(?:soll|kann|konnte|sollte|lassen sie) (?:mich |uns |bitte |doch |mal )*(?:jemand|ein mensch|ihr chef|ihre chefin|ihr kollege|frau \\w+|herr \\w+|der einkauf|ein kollege|einen kollegen)(?: \\w+){0,4} (?:an|anrufen|zuruckrufen|melden)|(?:ihr|ihre|ihren|ihrem|ihrer) (?:chef\\w*|vorgesetzt\\w+|kolleg\\w+|einkauf\\w*)(?: bitte| sprechen| soll| ruft| anrufen)?)\\b`,
    ),
  ],
  [
    "who_gave_number",
    /\b(?:(?:woher|von wem|wo|wie|wer)\b.{0,40}\b(?:nummer|durchwahl|telefonnummer|kontakt|daten)\b|wer hat (?:ihnen|dir|euch) (?:\w+ ){0,3}(?:nummer|durchwahl)|wie kommen sie (?:an|zu) (?:\w+ )?(?:nummer|durchwahl)?|woher (?:kennen|haben) sie (?:mich|das|die|uns|meinen))\b/,
  ],
  [
    "stop_recording",
    /\b(?:(?:stoppen|beenden|schalten|machen|stellen|loschen|unterbrechen|brechen) sie(?: \w+){0,4} (?:aufnahme|aufzeichnung|mitschnitt|aufzeichnen|aufnehmen|band)(?: \w+)?|(?:aufnahme|aufzeichnung|mitschnitt) (?:bitte )?(?:aus|stoppen|beenden|loschen|abschalten|ausschalten|abbrechen)|(?:nicht|keine|keinen|ohne|nie)(?: \w+){0,3} (?:aufnehmen|aufzeichnen|mitschneiden|aufgenommen|aufgezeichnet|mitgeschnitten|aufnahme|aufzeichnung|mitschnitt)|(?:ziehe|nehme|widerrufe)(?: \w+){0,3} (?:einwilligung|zustimmung|erlaubnis|einverstandnis)|einwilligung (?:zuruck|widerruf\w*)|(?:aufnahme|aufzeichnung)(?: \w+){0,3} nicht (?:mehr )?(?:einverstanden|recht|erlaubt))\b/,
  ],
  [
    "off_record_request",
    /\b(?:unter uns(?: gesagt| gesprochen)?|unter vier augen|unter 4 augen|im vertrauen|vertraulich (?:gesagt|bitte|behandeln)|bitte vertraulich|inoffiziell|off the record|nicht (?:offiziell|mitschreiben|notieren|aufschreiben|ins protokoll|weitersagen|weitererzahlen|fur das protokoll)|(?:behalten sie|bleibt)(?: \w+){0,3} (?:unter uns|fur sich)|das haben sie nicht von mir|schreiben sie das (?:bitte )?nicht|sagen sie (?:das |es )?(?:bitte )?(?:niemandem|keinem|nicht weiter)|muss ja keiner wissen|hinter vorgehaltener hand)\b/,
  ],
  [
    "ask_recording",
    /\b(?:(?:wird|werden|wurde|zeichnen|nehmen|schneiden|lauft|ist|speichern|haben)\b(?: (?:sie|das|dieses|dies|es|der|die|unser|mein|hier|jetzt|alles|gesprach|anruf|telefonat|denn|eigentlich|gerade|auch|mich|uns|etwa|gesprache|unterhaltung|ich|wir|da))*(?: \w+)?\b ?(?:aufgezeichnet|aufgenommen|mitgeschnitten|gespeichert|mitgehort|auf|mit|aufnahme|aufzeichnung|mitschnitt)(?! (?:dem|der|den|einem|einer|lager|mittwoch|montag|dienstag|ihnen|ihrem|morgen|wiederhoren))(?: band)?$|(?:wird|werden)(?: \w+){0,5} (?:aufgezeichnet|aufgenommen|mitgeschnitten|mitgehort)|(?:was|wie lange|wo|wer)\b.{0,30}\b(?:aufnahme|aufzeichnung|mitschnitt|sprachdaten|gesprachsdaten)|warum (?:nehmen|zeichnen) sie|speichern sie|wird(?: \w+){0,4} gespeichert|(?:nehmen|zeichnen|schneiden) sie(?: \w+){0,4} (?:auf|mit)\b(?! (?:dem|der|den))|hort (?:da |hier )?jemand (?:mit|zu))\b/,
  ],
  [
    "are_you_a_robot",
    new RegExp(
      `\\b(?:(?:sind|bist|ist|war) (?:sie|du|das|das hier|es|da)(?: (?:ein|eine|einer|denn|eigentlich|etwa|wirklich|gerade|nur|so|jetzt|uberhaupt|vielleicht|echt|hier|am ende|am telefon|mit|echter?|richtiger?|echte|richtige|lebendiger?|so ein|so eine))* (?:${MACHINE}|mensch|person|echt|aufzeichnung|aufnahme|automatisch\\w*|virtuell\\w*|real)|(?:spreche|rede|telefoniere|spricht|red) (?:ich|man)(?: (?:da|hier|jetzt|denn|gerade|etwa|wirklich|eigentlich|tatsachlich|uberhaupt|nur))* mit (?:einem|einer|ner|nem|dem|der) (?:\\w+ )?(?:${MACHINE}|menschen|person|mensch)|(?:bin|war) ich(?: \\w+){0,3} mit (?:einem|einer|nem|ner) (?:\\w+ )?${MACHINE}|(?:sie|das) (?:klingen|klingt|horen|hort) (?:sich )?(?:an )?(?:wie|nach) (?:ein|eine|einem|einer) ${MACHINE}|mensch oder ${MACHINE}|${MACHINE} oder (?:ein )?mensch|(?:ist|sind) (?:das|sie) (?:hier )?(?:eine |ein )?(?:bandansage|tonband|echter mensch|echte person|lebendig))\\b`,
    ),
  ],
  [
    "ask_identity",
    /\b(?:wer (?:ist|sind|spricht|war|redet|bin|da|ruft)\b(?: (?:da|sie|dran|denn|das|dort|am apparat|am telefon|eigentlich|nochmal|noch mal|hier|bitte|spricht|ich|mich|mir|uns|an|gleich))*|mit wem (?:spreche|rede|habe|telefoniere|hab)|(?:von|aus|bei|fur) (?:welcher|welchem|welchen|welche) (?:firma|unternehmen|betrieb|abteilung)|welche (?:firma|unternehmen)|welches unternehmen|(?:wie|was) (?:war|ist|heissen|lautet) (?:\w+ )?(?:ihr name|ihren namen|sie|der name|ihr name noch mal)|wie (?:war|ist|heissen)(?: \w+){0,3} name|in wessen (?:auftrag|namen)|fur wen (?:arbeiten|rufen|sprechen)|woher rufen sie|von wo (?:rufen|aus)|was wollen sie|worum geht es|um was geht es|weshalb rufen sie|warum rufen sie|wieso rufen sie|ihr name(?: bitte| noch mal)?|stellen sie sich (?:\w+ )?vor|sie sind wer|wen habe ich|und sie sind|was kann ich fur sie tun|weswegen)\b/,
  ],
  [
    "wrong_number",
    /\b(?:verwahlt|(?:falsche[rn]?|verkehrte[rn]?) (?:nummer|person|firma|anschluss|abteilung|adresse|ansprechpartner\w*|durchwahl|verbindung|unternehmen)|falsch (?:verbunden|bei mir|bei uns)|(?:hier|bei uns|bei mir)(?: \w+){0,3} (?:kein\w*|niemand\w*)(?: \w+){0,5} (?:name\w*|heisst|firma|bestellung|so)|(?:gibt es|kenne|kennen)(?: \w+){0,3} (?:keinen?|niemanden|nicht)(?: \w+){0,4} (?:name\w*|firma|herrn?|frau|person|bestellung)?|arbeitet(?: \w+){0,3} nicht (?:mehr )?(?:hier|bei uns|in)|(?:nicht mehr|nicht) (?:bei uns|in der firma|im unternehmen|hier beschaftigt|der richtige|die richtige|zustandig fur sie)|privat(?:nummer|anschluss|haushalt|person|telefon)|das ist ein privat\w*|nie gehort|wen (?:wollten|wollen|mochten) sie(?: \w+)? sprechen|hier ist (?:die |das |der )?(?:backerei|metzgerei|praxis|arztpraxis|restaurant|apotheke|hotel|friseur\w*)|noch nie (?:von|was von)(?: \w+){0,3} gehort|sie sind hier falsch|da sind sie (?:bei (?:mir|uns) )?falsch|hat die firma verlassen|wir (?:stellen|produzieren|machen|fertigen) (?:so ?was|das|so etwas)(?: \w+)? (?:gar |uberhaupt )?nicht)\b/,
  ],
  [
    "language_switch",
    new RegExp(
      `\\b(?:(?:sprechen|reden|konnen|kann|konnten|sprich|verstehen|spricht|wechseln|mochte|wurde|durfen|koennen)\\b(?: (?:sie|wir|ich|auch|bitte|vielleicht|lieber|auf|in|das|zu|denn|hier|jemand|bei|ihnen|nur|ein|bisschen|etwas|mal|nicht|besser|gerne?|gesprach|die|sprache|mit|mir|uns|da))* ${LANGUAGES}|auf ${LANGUAGES}|(?:in|ins|zu) ${LANGUAGES}|(?:lieber|besser|bitte|nur) ${LANGUAGES}|${LANGUAGES} (?:bitte|ware|sprechen|geht|reden|spricht|besser|moglich|ist (?:besser|einfacher|leichter|mir lieber))|kein (?:gutes )?(?:deutsch|englisch)|(?:mein|unser) deutsch ist (?:\\w+ )?(?:nicht|schlecht|schwach|leider)|(?:nicht|kaum|wenig|schlecht)(?: \\w+){0,2} deutsch|(?:deutsch|sie)(?: \\w+){0,2} (?:spreche|verstehe) (?:ich )?(?:nicht|kaum|schlecht)|(?:andere|meine|meiner) (?:sprache|muttersprache))\\b`,
    ),
  ],
  [
    "speak_slower",
    /\b(?:langsamer|(?:etwas|ein bisschen|bitte|ganz|mal) langsam(?:er)?(?! (?:wird|werden|fertig))|nicht so (?:schnell|hastig|rasch)|(?:zu|so|viel zu) schnell(?: fur mich)?(?!.{0,8} wie)|langsam bitte|immer mit der ruhe)\b/,
  ],
  [
    "prefer_message",
    /\b(?:whats ?app|we ?chat|telegram|signal|teams|sms|per (?:chat|nachricht|messenger)|uber (?:chat|messenger)|(?:schreiben|schicken) sie(?: \w+){0,3} (?:nachricht|kurznachricht)|viber|threema)\b/,
  ],
  [
    "send_email_instead",
    new RegExp(
      `\\b(?:(?:schicken|senden|schreiben|mailen|mail|schick|sende|schreib|lassen|faxen|konnen|konnten|geben|stellen|wurden)\\b(?: sie)? ?${PLEASE}(?:\\w+ ){0,4}(?:e ?mail|mail|mailen|zumailen|emailen|faxen|schriftlich|fax|brief|schreiben|post|whats ?app|we ?chat|sms)|(?:per|via|uber|als|lieber|besser|nur|am besten|bevorzugt|bitte|in) (?:eine |der |einer )?(?:e ?mail|mail|schriftform|fax|post|schriftlich\\w*|whats ?app|we ?chat|sms)|(?:bevorzuge|bevorzugen|hatte|hatten|mochte|mochten|wollen|will|brauche|brauchen|wir machen|geht) (?:ich |wir |das |es |gerne |lieber |eine |alles |so was |nur |bitte |einfach |dafur )*(?:e ?mails?|mails?|schriftlich\\w*)|e ?mail (?:bitte|ware|ist|schicken|schreiben|an)|mailen sie|hatte (?:ich |wir )?(?:das |es )?(?:\\w+ )?gerne? schriftlich|schreiben sie (?:mir|uns)\\b(?! nicht)|schriftlich(?:e)? (?:bitte|anfrage|haben|stellen)|(?:schicken|senden) sie (?:mir|uns) (?:\\w+ ){0,3}(?:fragen|liste|anfrage|frageliste|unterlagen|aufstellung))\\b`,
    ),
  ],
  [
    "connecting",
    /\b(?:(?:ich )?(?:verbinde|verbinden|stelle|stellen|leite|lege)(?: (?:ich|wir|sie|mal|gleich|kurz|jetzt|den|anruf|gern|gerne))*(?: mit \w+(?: \w+)?| in (?:die|den) \w+| zum \w+| zur \w+| an \w+ \w+)? ?(?:durch|weiter|um|auf|mit|sie)?|(?:moment|augenblick)(?: \w+){0,2} ich (?:verbinde|stelle|gebe)|(?:sie werden|werden sie) (?:verbunden|durchgestellt|weitergeleitet)|ich stelle (?:sie )?durch)\b/,
  ],
  [
    "transfer_colleague",
    /\b(?:(?:ich |wir |kann |darf |soll |muss |werde )*(?:verbinde|verbinden|stelle|stellen|durchstellen|weiterleiten|leite|leiten|weiterverbinden|gebe|geb|reiche|reichen|ubergebe|weitergeben|weiterreichen) (?:ich |wir |sie |ihnen |mal |kurz |gleich |jetzt |den anruf |das gesprach |am besten |lieber |dann |bitte |da |gern |gerne )*(?:mit|an|durch|weiter|zu|zum|zur|in|meinen|meine|den|die|einen|um|rüber|ruber|kollegen|kollegin|jemanden)|(?:mussen|mussten|sollten|sollen|konnen|konnten|sprechen|reden|fragen|wenden|rufen|kontaktieren|probieren|versuchen) (?:sie )?(?:\w+ ){0,4}(?:mit|an|bei|meinen?|meine[rm]?|unsere[nmr]?|die|den|der|dem|im|in der)? ?(?:herrn?|frau|kolleg\w+|chef\w*|kolleginnen|planung|produktion|disposition|qualitat\w*|vertrieb|versand|logistik|einkauf|fertigungsleit\w*|abteilung|meister|disponent\w*|arbeitsvorbereitung|zentrale|projektleit\w*|technik|buchhaltung|innendienst|vorgesetzt\w+|lager)\b|(?:mein|unser|meine|unsere|die|der|ein|eine|andere[r]?) (?:kolleg\w+|chef\w*|disponent\w*|planer\w*|meister|produktion|planung|logistik|disposition|projektleiter\w*|versand|abteilung|vertrieb|innendienst|arbeitsvorbereitung|fertigung)(?: \w+){0,3} (?:zustandig|verantwortlich|weiss|wissen|macht|kummert|kann ihnen|konnte ihnen|hilft|bearbeitet|ubernimmt|beantworten|betreut|sagen)|(?:dafur|da|hierfur|das) (?:ist|sind|macht|weiss|ware|bearbeitet|betreut) (?:\w+ ){0,4}(?:zustandig|verantwortlich|kolleg\w+|abteilung|herr|frau|produktion|planung|logistik|disposition|versand|vertrieb)|(?:bin|ist|sind|bin ich|da bin ich|dafur bin ich) (?:\w+ ){0,3}nicht (?:zustandig|verantwortlich|der richtige|die richtige|mein bereich|meine baustelle)|nicht (?:mein bereich|meine abteilung|meine baustelle|mein thema|in meiner zustandigkeit|meine aufgabe|zustandig)|falsche(?:r|n)? ansprechpartner|hole (?:ich )?(?:ihnen |mal |kurz )*(?:meinen|meine|den|die|jemanden) ?(?:kolleg\w+|chef\w*|herrn|meister\w*|der|aus|zustandig\w*)|(?:jemand|jemanden|einer) (?:anderen|anderes|anderer|aus|der|von)(?: \w+){0,3} (?:fragen|sprechen|weiss|auskennt|zustandig|bescheid)|fragen sie (?:am besten |bitte |lieber |da |doch |mal )*(?:herrn?|frau|kolleg\w+|die|den|unsere\w*|meine\w*|in der|im|bei))\b/,
  ],
  [
    "call_back_later",
    /\b(?:(?:rufen|ruf|probieren|versuchen|melden|telefonieren|anrufen) (?:sie |sie mich |sie uns |sich )?(?:\w+ ){0,4}?(?:spater|morgen|ubermorgen|noch mal|noch einmal|wieder|nachher|in (?:einer|einem|1|2|3|5|10|15|20|30|ein paar|der)|nachste woche|am (?:montag|dienstag|mittwoch|donnerstag|freitag|nachmittag|vormittag)|heute (?:nachmittag|abend)|nachmittags?|montag|dienstag|mittwoch|donnerstag|freitag|zuruck|um \d+|gegen \d+|ab \d+|ein anderes mal|vormittags?)(?: \w+){0,3}|(?:konnen|konnten|kann|konnte|wollen|lassen) (?:sie|wir|ich|uns)\b.{0,30}\b(?:spater|morgen|noch mal|nachher|anderes mal|nachste woche|zuruckrufen|nachmittag)(?:.{0,30}\b(?:anrufen|telefonieren|sprechen|reden|melden|probieren|versuchen|durchrufen|zuruckrufen))|(?:zuruckrufen|zuruckruft|ruckruf|zuruck rufen)|geht es(?: auch| vielleicht| nicht)? spater|haben sie(?: \w+){0,3} (?:spater|nachher|morgen)(?: \w+){0,3} zeit|(?:nachmittags?|vormittags?|morgen|spater|abends?|nachste woche) (?:passt|ware|geht|ist)(?: (?:es|mir|das|uns))* (?:besser|gunstiger|lieber)|(?:(?:passt|geht|kommt)|(?:es|jetzt|gerade|grad|momentan|moment|das) ist|ist (?:es |jetzt |gerade |grad |im moment |momentan )+)(?: (?:es|mir|uns|gerade|grad|jetzt|leider|im moment|momentan|mir gerade|das|ganz|sehr|so|da|etwas|eher))* ?(?:schlecht|ungunstig|nicht so gut|ungelegen|unpassend|gar nicht|nicht gut)|(?:schlechter|ungunstiger|falscher|blode?r|unpassender) (?:zeitpunkt|moment|augenblick)|(?:gerade|grad|jetzt|im moment|momentan) (?:\w+ ){0,2}(?:schlecht|ungunstig|keine zeit|nicht|beschaftigt|unterwegs|in einem|in einer|am autofahren|im auto|beim|wenig zeit)|(?:in|bin in|mitten in|gerade in) (?:einer|einem|der|ner) (?:besprechung|meeting|sitzung|termin|konferenz|videokonferenz|kundentermin|schulung)|(?:im|beim|in) (?:meeting|termin|auto|gesprach|mittagessen|mittag|zug|der mittagspause|mittagspause|sitzung|kundentermin|fahren|audit)|(?:habe|hab|haben) (?:ich |wir )?(?:\w+ ){0,3}keine zeit|keine zeit (?:jetzt|gerade|im moment)|(?:ein anderes mal|ein andermal|jetzt nicht|nicht jetzt|lieber spater|bitte spater|spater bitte|spater wieder|lieber nachher)(?: bitte| wieder| vielleicht)?$|^(?:spater|nachher|jetzt nicht|nicht jetzt|morgen wieder)\b|(?:er|sie|der kollege|die kollegin|herr \w+|frau \w+|der chef|mein chef) (?:ist|kommt|hat)\b(?: \w+){0,4} (?:nicht (?:da|im haus|am platz|im buro|erreichbar|verfugbar)|ausser haus|im urlaub|krank|in urlaub|zu tisch|unterwegs|erst wieder|wieder da|zuruck|frei|in einer besprechung|im termin)|ich melde mich (?:\w+ ){0,3}(?:spater|noch mal|wieder|zuruck|bei ihnen)|rufe (?:ich )?(?:sie )?(?:\w+ )?(?:zuruck|spater)|viel (?:los|zu tun)|stressig|beschaftigt)\b/,
  ],
  [
    "hold_on",
    /\b(?:(?<!nein |ach |halt )(?:einen |kleinen |nur |bitte |ganz |kurzen |1 |ein |mal |noch )*(?:moment|momentchen|augenblick|sekunde|sekundchen|sekunden|minute|minutchen|augenblickchen)(?: (?:bitte|mal|noch|geduld|noch bitte))?(?! (?:nicht|schlecht|geht|passt|keine|ist|sind|haben))|(?<!nein |ach |na )warten sie(?: (?:mal|kurz|bitte|einen|noch|schnell))*|wart(?:e)? (?:mal|kurz)|bleiben sie (?:bitte |kurz |mal )*(?:dran|am apparat|in der leitung|am telefon)|(?:ich |lassen sie mich |da muss ich |muss ich |muss |darf ich )?(?:schaue|schau|gucke|guck|sehe|seh|suche|prufe|checke|hole|kucke) (?:ich |mal |kurz |schnell |gleich |eben |das |da |es |im system |in der liste |noch |fur sie |gerade )*(?:nach|rein|raus|im system|in der|unterlagen|die|das|auf)?|lassen sie mich (?:mal |kurz |schnell |eben |das )*(?:nachsehen|nachschauen|schauen|sehen|gucken|prufen|uberlegen|nachdenken|nachfragen|suchen)|(?:nicht auflegen|legen sie nicht auf)|geduld|haben sie (?:einen|kurz|bitte)(?: \w+)? (?:moment|geduld)|bin gleich (?:wieder )?da|bin sofort|komme sofort|^sofort$)\b(?! (?:versand|liefer))/,
  ],
  [
    "repeat_please",
    /\b(?:wie bitte|(?:bitte |konnen |konnten |wurden |mochten |kannst )?(?:sie |du )?(?:das |die frage |es |bitte |mal |den letzten satz |letzten satz |alles |noch |datum |die nummer |kurz |noch mal )*(?:wiederholen|wiederhole)|(?:noch mal|noch einmal)(?: bitte| von vorn\w*| langsam)?$|(?:sagen|sag) sie (?:das|es|die \w+|mir das)? ?(?:bitte )?(?:noch mal|noch einmal|wieder)|(?:habe|hab|haben|konnte|kann|konnten|konnen)(?: (?:ich|wir|sie|das|es|die|frage|ihre|leider|jetzt|akustisch|gerade|letzten|teil|satz|den|nummer|schlecht|so))* (?:nicht |schlecht |kaum |akustisch nicht |nicht ganz |nicht richtig |nicht gut )+(?:verstanden|verstehen|gehort|horen|mitbekommen|mitgekriegt|gecheckt|kapiert)|verstehe (?:sie |das |ich |ihre frage |die frage )*(?:nicht|schlecht|kaum|gerade nicht|akustisch nicht)|nicht verstanden|(?:verbindung|leitung|empfang|akustik|ton|netz) (?:ist|war) (?:\w+ )?(?:schlecht|miserabel|mies|furchtbar|weg|gestort|abgehackt)|schlechte[rn]? (?:verbindung|leitung|empfang)|was (?:haben|hatten|war|meinen|ist) (?:sie |das |die |ihre )*(?:gesagt|gefragt|frage|noch mal|gemeint|genau|damit)|^(?:was|hae|ha|he|bitte|entschuldigung|pardon|hallo|wie|sorry)(?: (?:bitte|was|wie))?$|hore (?:ich )?sie(?: \w+){0,2} (?:schlecht|kaum|nicht|leise)|(?:wie|was) (?:war|lautete|lautet|ist) (?:noch mal |noch |denn )?(?:die|ihre) frage|sie sind (?:\w+ )?(?:abgehackt|weg|schlecht|leise|kaum)|(?:sprechen|reden) sie (?:bitte |etwas |ein bisschen |mal )*(?:lauter|deutlicher)|lauter bitte|deutlicher|welche (?:bestellung|position|auftrag)(?: (?:war das|meinen sie|ist das|noch mal))?$|um welche (?:bestellung|position)|hallo horen sie mich|horen sie mich)(?![a-z])/,
  ],
  [
    "refuse_information",
    /\b(?:(?:darf|durfen|kann|konnen|will|wollen|mochte|mochten|werde|werden|sag|sage|sagen|gebe|geben|erteile|erteilen|mache|machen) (?:ich |wir |ihnen |das |es |dazu |daruber |hier |jetzt |am telefon |leider |so |ihnen das |euch |da |solche |diese |uber |die |so etwas |generell |grundsatzlich |telefonisch |auch )*(?:nicht|nichts|keine?|keinerlei)(?: (?:\w+ ){0,3}(?:sagen|verraten|mitteilen|auskunft|auskunfte|angaben|informationen|infos|info|preisgeben|herausgeben|rausgeben|weitergeben|daruber sprechen|reden|offenlegen|nennen|aussage|aussagen|beantworten|erteilen|geben))|(?:gebe|geben) (?:ich|wir)(?: \w+){0,3} nicht (?:raus|heraus|weiter|bekannt|preis)|(?:keine|keinerlei) (?:auskunft|auskunfte|angaben|informationen|infos|aussage|aussagen)(?: (?:\w+ ){0,3}(?:telefon|geben|machen|erteilen|raus))?|vertraulich\w*|geheim\w*|betriebsgeheimnis\w*|(?:geht|gehen) (?:sie|das sie|dich|niemanden) (?:\w+ )?nichts an|(?:firmen|unternehmens|interne)?(?:politik|richtlinie\w*|vorgabe\w*|datenschutz\w*)|nicht (?:befugt|berechtigt|autorisiert|ermachtigt)|unterliegt der|verschwiegenheit\w*|kein kommentar|das ist intern|interne (?:information|daten|angelegenheit)\w*|nda|das beantworte ich nicht|verweiger\w+|nicht fur (?:dritte|externe|sie) bestimmt)\b/,
  ],
  [
    "goodbye",
    /\b(?:auf wiederhoren|auf wiedersehen|auf wiederschauen|wiederhoren|tschuss|tschuess|tschau|ciao|ade|servus|pfiat\w*|baba|(?:schonen|schone|schones|guten) (?:tag noch|abend noch|wochenende|feierabend|abend|woche noch|rest)|bis dann|bis bald|machen sie es gut|das war es(?: von (?:mir|uns))?|das ware alles|mehr habe ich nicht|uf widerluege|adieu)\b/,
  ],
];

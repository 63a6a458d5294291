/** German for people who are hurt; how its parts make a clause is told in kit/injuries.ts. */
import type { InjuryCues } from "../kit/injuries.ts";

const ROLE =
  "mensch(?:en)?|mann|manner|frau|frauen|leute|person|personen|\\w*arbeiter(?:n|s|in|innen)?|mitarbeit\\w+|kolleg\\w+|bursch\\w*|jungs?|junge|bub|madels?|madchen|dame|typ|kerl|kunden?|kundin|bediener\\w*|maschinenfuhrer\\w*|\\w*fahrer(?:n|s|in)?|monteur\\w*|schlosser\\w*|schweisser\\w*|elektriker\\w*|mechaniker\\w*|mechatroniker\\w*|packer\\w*|lackierer\\w*|staplerfahrer\\w*|lagerist\\w*|reinigungskraft|putzfrau|techniker\\w*|ingenieur\\w*|azubi\\w*|lehrling\\w*|praktikant\\w*|leiharbeiter\\w*|vorarbeiter\\w*|schichtfuhrer\\w*|schichtleiter\\w*|meister|patient\\w*|kind(?:er)?|besucher\\w*|jemand(?:en|em)?|einer|einem|einen(?= (?:von uns|erwischt))|eine[rnm]? von (?:uns|unseren|den)|(?:zwei|drei|vier|mehrere) von uns|der neue|dem neuen|den neuen|die neue|herrn? \\w+";
const PRONOUN =
  "er|ihm|ihn|ihnen|sich|sie(?= (?:ist|hat|liegt|wurde|sind|blutet|spurt|in|ins|zum|zur|gleich|jetzt|gerade))|ihr(?= (?:ist|hat|die|den|das|ein|eine|auf|uber))|mir|mich";
const NOT_NAMES =
  "das|es|die|der|den|dem|des|was|wer|wir|ich|sie|ihr|man|alles|nichts|ein|eine|einen|einem|keine?|nicht|auch|aber|und|oder|welche|dies\\w*|ware|material|linie|maschine|presse|motor|system|server|termin|auftrag|preis|palette\\w*|karton\\w*|teil\\w*|stecker|leitung|strom|band|werkzeug|kabel|platine\\w*|akku|batterie|sicherung|\\w+(?:ung|heit|keit|tion)|heute|gestern|morgen|dann|da|jetzt|hier|leider|schon|so|produktion|montag|freitag|lieferung|lkw|gerade|noch|\\w+lich";
const NAME = `(?<=^|\\b(?:und|aber|weil|dass|ja|nein|der|die|unser|unsere|den|dem|auf|auf den|auf die|uber|hat|hats) )(?!(?:${NOT_NAMES})\\b)[a-z]{2,12}(?= (?:ist|wurde|hat sich|hat einen stromschlag|hat das|hat es|die hand|die finger|den arm|den finger|blutet|liegt|erwischt))|(?<=\\bauf (?:den |die )?)(?!(?:${NOT_NAMES}|boden|strasse|bau|palette|halde|seite|rampe|lager|wagen|lkw|arbeit|baustelle|anlage|linie|halle|schicht)\\b)[a-z]{3,12}(?= (?:gefallen|gekippt|gesturzt|gekracht|drauf)\\b)|(?<=\\b(?:dem|der|den) )(?!(?:${NOT_NAMES})\\b)[a-z]{2,12}(?= (?:hat es|die|den|das|ist) (?:die |den |das )?(?:finger|hand|hande|arm|bein|fuss|kopf|daumen)\\b)`;
const THING =
  "(?:de[rsm]|von der|von dem|vom|einer|eines) (?:schraube\\w*|maschine|presse|tisch\\w*|roboter\\w*|anlage|kran\\w*|greifer\\w*|steckers?|stift\\w*|ventils?|abteilung|firma|liste|produktion)";
const LIMB = `(?<!\\b(?:aus zweiter|zweiter|in der|auf der|zur|an der|unter der|aus erster|per|von|die offentliche|hat) )(?:\\w*finger\\w*|fingerkuppen?|hande?|handen|(?:ober|unter)?arme?n?|ellbogen|handgelenke?|schultern?|beine?n?|(?:ober|unter)schenkel|knie|knochel|fuss|fusse|fussen|zehen?|zeh|kopf|schadel|auge|augen|gesicht|daumen|hals|genick|rippen?|brust|rucken|wirbelsaule|haut|hufte|nase|zahne|kiefer)(?! ${THING})`;
const MACHINE =
  "\\w*maschinen?|\\w*pressen?|stanze|\\w*werkzeug|\\w*band|foerderband|forderer|walzen?|rollen|\\w*stapler|gabelstapler|hubwagen|ameise|kran|krans|hebezeug|roboter\\w*|dreh(?:bank|maschine)|drehbank|\\w*sage|frase|schleifer|bohrer|bohrmaschine|mischer|schredder|zahnrad\\w*|getriebe|container|lkw|laster|lieferwagen|anhanger|auto|traktor|balken|trager|stahltrager|\\w*regal\\w*|\\w*paletten?|\\w*kisten?|kartons?|coils?|fass|fasser|stahl\\w*|\\w*platten?|rohre?|ladung|last|leiter|wand|decke|tur|tor|rolltor|aufzug|motor|kette|seil|lufter|messer|klinge|guillotine|schneidemaschine|ballenpresse|anlage|blech\\w*";
const HEIGHT =
  "dach|leiter|gerust|baugerust|buhne|hebebuhne|podest|kran|stapler|treppe|hohe|regal|rampe|laderampe|silo|tank|lkw|galerie|empore|grube|schacht|(?:\\w+ )metern?";

export const INJURIES: InjuryCues = {
  person: `${ROLE}|${PRONOUN}|${NAME}`,
  limb: LIMB,
  suffers: `verletzt|verletzte[rn]?|verungluckt|gestorben|verstorben|starb|stirbt|verblutet|ums leben gekommen|umgekommen|tot|tote[rn]?(?! (?:kapital|winkel|leitung|punkte?|pixel|zone|teile|platinen|linie)\\w*)|getotet|zerquetscht|eingequetscht|eingeklemmt|uberfahren|uberrollt|angefahren|umgefahren|verschuttet|begraben|erdruckt|erschlagen|erschossen|vergiftet|verbruht|verbrannt|erstickt|ertrunken|verstummelt|blutet|bluten|bewusstlos|ohnmachtig|umgekippt|umgefallen|zusammengebrochen|zusammengeklappt|zusammengesackt|kollabiert|abgesturzt|wehgetan|weh getan|geschnitten|gestochen|stromschlag|elektrischen schlag|(?:einen|eine|n|schlimmen) (?:schlag|gewischt)(?: (?:bekommen|gekriegt|abbekommen|erwischt))|(?:hat|haben|mit|erlitt|erlitten) (?:\\w+ ){0,3}(?:verbrennungen|verbruhungen|schnittwunden?|platzwunde|wunden?|bruch|bruche|knochenbruch|gehirnerschutterung|prellungen|verletzungen|herzinfarkt|schlaganfall|quetschung\\w*|schwere verbrennungen)|(?:von|vom|aus|in) (?:dem |der |einer |einem |die |den |das |zwei |drei |vier |funf |sechs |zehn )?(?:${HEIGHT}) (?:runter|herunter|hinunter)?(?:gesturzt|gefallen|abgesturzt|runtergefallen|heruntergefallen|geflogen|gekracht)|(?:gesturzt|fallt|fiel) (?:von|vom) (?:der |dem |einer |einem )?(?:${HEIGHT})|atmet nicht|reagiert nicht mehr|bewegt sich nicht|im koma|in lebensgefahr|(?:steckt|steckte|hangt|hangen|klemmt|klemmen|liegt|lag|eingeklemmt|gefangen) (?:\\w+ )?(?:in|unter|zwischen) (?:der |dem |den |einer |einem )(?:\\w+ )?(?:${MACHINE})|(?:in|unter) (?:die|den|das|eine|einen) (?:\\w+ )?(?:${MACHINE}) (?:gekommen|geraten|gezogen|gerutscht|gefallen|gelangt|reingekommen)|(?:hand|finger|arm|bein|fuss|gesicht|kopf) verletzt|das leben verloren|viel blut verloren|leblos|unter schock`,
  wounds:
    "gequetscht|abgequetscht|eingeklemmt|eingequetscht|zerquetscht|abgetrennt|abgerissen|aufgerissen|ausgerissen|zerfetzt|verbrannt|verbruht|veratzt|aufgeschnitten|geschnitten|abgeschnitten|aufgeschlitzt|abgehackt|abgesagt|abgeschert|durchbohrt|gebrochen|gebrochene[nr]?|zertrummert|ausgekugelt|verstaucht|verdreht|verloren|verletzt|amputiert|weggerissen|erwischt|steckt|klemmt|(?:in|unter) (?:der|die|den) (?:maschine|presse|walze|sage|stanze|drehbank|gekommen|geraten)|reingekommen|reingekriegt|reingebracht|spurt|blutet|bluten|ab(?= (?:ist|war|und|weg|$)|$)|weg(?=$)|runter(?:gegangen|gefallen|gekommen)?|gefallen|gekracht|genaht|gestochen|gestossen|angeschlagen|aufgeschlagen|gespritzt|gelaufen|erfasst|explodiert|gebrannt|quetscht|bricht|verliert|verbrennt",
  strikes:
    "uberfahren|uberrollt|angefahren|umgefahren|gerammt|erfasst|mitgerissen|eingezogen|reingezogen|hineingezogen|gequetscht|zerquetscht|eingequetscht|eingeklemmt|erwischt|getroffen|erschlagen|begraben|verschuttet|gepackt|geschleudert|mitgeschleift|(?:gefallen|gesturzt|gekippt|gekracht|umgekippt|umgesturzt|gerutscht|gerollt|runter|heruntergekommen|draufgefallen|runtergekommen|runtergekracht|geraten|reingeraten|hineingeraten|gekommen)|fallt|fiel|umgestossen|durchbohrt|verdreht",
  heavy: MACHINE,
  touches:
    "gespritzt|verspritzt|abbekommen|abgekriegt|gelaufen|geschuttet|verschuttet|ausgelaufen|gekippt|verbruht|verbrannt|veratzt|eingeatmet|geschluckt|getrunken|ubergossen|vergiftet|ausgesetzt|getroffen|gekommen|gekriegt|bekommen|geraten|eingeschnauft",
  stuff:
    "\\w*saure|lauge|\\w*chemikalien?|chemie|losungsmittel|\\w*dampf\\w*|rauch|\\w*gas|\\w*gase|chlor|ammoniak|heisse[smn]? \\w+|kochende[smn]? \\w+|flussige[smn]? \\w+|geschmolzene\\w* \\w+|harz|bleiche|funken|flammen|stichflamme|feuer|verdunner|verdunnung|kohlenmonoxid|gift\\w*|strom",
  brings:
    "gebracht|gefahren|geflogen|eingeliefert|transportiert|abtransportiert|verlegt|gekommen|musste|mussten|muss|liegt|liegen|lag|ist|sind|war|bringen|bringt|fahren|geholt|behandelt|unterwegs",
  care: "(?:ins|im|in ein|in das|zum|in die|in der|auf der|auf die|zur|auf) (?:krankenhaus|spital|klinik|klinikum|notaufnahme|notfall|intensiv(?:station)?|unfallklinik|op|ambulanz|unfallchirurgie|durchgangsarzt|leichenhalle)",
  alone: [
    "krankenwagen|rettungswagen|notarzt\\w*|\\w*rettungsdienst|rettung (?:ist|kommt)|sanitater\\w*|sanka|rettungshubschrauber|ersthelfer\\w*(?= (?:ist|sind|war|waren|kummer\\w*|hat))|erste hilfe (?:geleistet|leisten|gegeben|bekommen)|(?:112|144|feuerwehr) (?:gerufen|angerufen|verstandigt|ist da|da)|(?:reanimier|wiederbeleb)\\w*",
    "(?:einer|eine|zwei|drei|vier|\\d+) (?:ist|sind|wurde|wurden) (?:\\w+ ){0,2}(?:verletzt|im krankenhaus|in der klinik)",
    "intensivstation(?! (?:des kunden|bestellt))|auf intensiv",
    "schwer ?verletzt\\w*|\\w*verletzung\\w*(?!s?(?:risiko|gefahr))|(?:einen|zwei|drei|mehrere|\\d+|vier|eine|viele|einige|gibt|gab|haben) (?:schwer |leicht )?(?:verletzte[rn]?|verletzt|verwundete[rn]?|schwerverletzte[rn]?)|arbeitsunfall\\w*|betriebsunfall\\w*|(?:schwere[rn]?|schlimme[rn]?|ein|einen|tod\\w*) unfall\\b(?!.{0,20}\\b(?:lkw|strasse|autobahn))|unfall (?:in|bei uns|hier|an der|im)\\b",
    "(?:\\d+|ein|einen|zwei|drei|vier|funf|sechs|mehrere|viele) (?:tote[nr]?|todesopfer)(?! (?:kapital|winkel|leitung|punkte?|pixel|zone|teile|platinen|linie|akkus?|zellen?)\\w*)|todesfall|todesfalle|(?:es )?(?:gab|gibt)(?: \\w+){0,2} (?:tote|verletzte|opfer)(?! (?:kapital|winkel|leitung|pixel)\\w*)",
    "(?<!\\b(?:wir|preis|tinte|farbe) )(?:blutet|bluten|blutete)(?! (?:wir|bei dem preis|finanziell|aus))(?: (?:stark|sehr|noch|schlimm|heftig|immer))*|\\w*blutung\\w*|(?:viel|uberall|voller) blut|bewusstlos\\w*|ohnmachtig|atmet nicht|herzinfarkt(?! (?:bei|wenn))|ums leben gekommen|umgekommen|(?:einen|nen) (?:strom|elektro)schlag|stromschlag (?:bekommen|erlitten|gekriegt)|verbrennungen (?:\\w+ )?grades",
    "gasvergiftung|rauchvergiftung|vergiftungen|giftgas|(?:gasleck|gasaustritt)(?! (?:am|an der|an dem|im|bei der|beim) (?:\\w+)?(?:ventil|schlauch|dichtung|flansch|muster|teil|regler|flasche))|finger (?:verloren|ab|gequetscht)",
    "explodiert(?: \\w+){0,6} (?:gesicht|hand|hosentasche)|(?:gesicht|hand|handen|tasche) (?:\\w+ ){0,3}explodiert",
    "(?:hat|hats|haben) (?:\\w+ ){0,3}gebrannt(?:.{0,40})(?:(?:\\d+|ein|zwei|drei|mehrere) (?:tote|verletzte)|krankenhaus|verletzt)",
    "(?:es hat|bei uns hat es|hat es|gab es)(?: \\w+){0,4} (?:gebrannt|eine explosion|einen brand|ein feuer)|es brennt|feuer (?:in|im)|(?:halle|werk|fabrik|lager|gebaude) (?:brennt|steht in flammen|ist abgebrannt|ist evakuiert|wurde evakuiert)|(?:werk|halle|fabrik|gebaude)(?: \\w+){0,2} evakuiert",
  ],
  unreal:
    "niemand\\w*|kein|keine[rnsm]?|ohne|damit|falls|wenn (?:jemand|einer)|ubung|schulung|bevor|am preis|muster|wir liefern",
  denies: "nicht|nie",
  wall: "aber|weil|deshalb|bis|wahrend|sobald|der preis|falsche nummer|obwohl",
  reach: 6,
  spaced: true,
};

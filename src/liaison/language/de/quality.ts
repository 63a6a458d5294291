/** Defects by name: a short phrase of the ledger for many ways to say it. */
import { createDefects, type Defects } from "../kit/quality.ts";

/** Measured and not as it should be, or taken out for it: a report of a defect, whatever was asked. */
const MEASURED =
  "(?:harte\\w*|drehmoment\\w*|viskositat|temperatur|feuchte\\w*|feuchtigkeit|festigkeit|spannung\\w*|dichte|rauheit|rauhigkeit|widerstand\\w*|haftung|druck|gewicht|werte?|messwerte?|dicke|schichtdicke\\w*|glanz\\w*)";
export const OUT_OF_ORDER = new RegExp(
  `\\b(?:${MEASURED} (?:\\w+ ){0,4}?(?:zu (?:niedrig|hoch|gering|klein|gross|schwach|tief)|(?:unter|uber|unterhalb|oberhalb|ausserhalb) (?:der |dem |des |von )?(?:toleranz\\w*|grenz\\w*|spez\\w*|norm|soll\\w*|limits?|minimum|maximum))|zu (?:niedrige|hohe|geringe)[nrs]? ${MEASURED}|zu (?:weich|hart|sprode|locker|rau|rauh|dick|dunn|poros)(?! (?:zu|fur|um)\\b)|aussortiert|ausgesondert|ausgeschleust|weggeworfen|weggeschmissen|verschrottet)\\b`,
);

const DEFECTS: Defects = [
  [
    "labeling",
    /\b(?:(?:falsch\w*|fehlend\w*|vertauscht\w*|schief\w*|verdreht\w*|kein\w*) (?:etikett\w*|label\w*|aufkleber|beschriftung\w*|typenschild\w*)|(?:etikett\w*|labels?|aufkleber|beschriftung\w*|typenschild\w*)|falsch (?:etikettiert|beschriftet|gelabelt)|barcodes?|strichcodes?)\b/,
  ],
  [
    "coating",
    /\b(?:beschichtung\w*|lack\w*|farbe (?:blattert|geht|platzt)|blattert|abgeplatzt\w*|abplatz\w*|eloxal\w*|eloxier\w*|verzinkung|galvanik|galvanisier\w*|chrom\w*|blasen im lack|pulverbeschicht\w*|oberflache\w*)\b/,
  ],
  ["burr", /\b(?:grate?|graten|grats|gratig\w*|gratbildung|scharfe kanten?|scharfkantig\w*|entgrat\w*|spane?)\b/],
  ["scratch", /\b(?:kratzer\w*|verkratzt\w*|zerkratzt\w*|kratzspuren|schramme\w*|schlieren|riefen?)\b/],
  [
    "crack",
    /\b(?:riss\w*|risse\w*|gerissen\w*|rissig\w*|haarriss\w*|bruch|bruche|anriss\w*|sprung|sprunge|gesprungen\w*)\b/,
  ],
  ["porosity", /\b(?:lunker\w*|poros\w*|poren|porositat\w*|einschlusse?|blasen|luftblasen|hohlraum\w*)\b/],
  ["solder", /\b(?:lot\w*|lotstelle\w*|kalte lotstelle\w*|lotbrucke\w*|lotfehler\w*|verlotet\w*|lotung\w*)\b/],
  [
    "dimension",
    /\b(?:mass\w*|abmessung\w*|masshaltig\w*|zu (?:lang|kurz|dick|dunn|breit|schmal|klein|gross|eng|weit)|ubermass|untermass|ausserhalb der (?:toleranz|spezifikation|spez)|aus der toleranz|toleranz\w*|durchmesser|dicke|lange|nicht masshaltig)\b/,
  ],
  [
    "dent",
    /\b(?:delle\w*|beule\w*|verbeult\w*|verbogen\w*|verformt\w*|verformung\w*|verzug|verzogen\w*|krumm\w*|eingedruckt\w*|gequetscht\w*|druckstelle\w*)\b/,
  ],
  ["corrosion", /\b(?:rost\w*|verrostet\w*|korro\w*|oxid\w*|angelaufen\w*|flugrost)\b/],
  ["colour", /\b(?:farb\w*|verfarb\w*|farbabweichung\w*|flecken|fleckig\w*|ausgebleicht\w*|farbton|vergilbt\w*)\b/],
  [
    "contamination",
    /\b(?:verschmutz\w*|verunreinig\w*|schmutz\w*|dreck\w*|staub\w*|fremdkorper\w*|partikel\w*|ol|olig\w*|fett\w*|kontamin\w*|haare?)\b/,
  ],
  ["leak", /\b(?:undicht\w*|leck\w*|tropf\w*|lauft aus|nicht dicht)\b/],
  [
    "broken",
    /\b(?:gebrochen\w*|kaputt\w*|zerbrochen\w*|beschadigt\w*|beschadigung\w*|schaden|abgebrochen\w*|zerrissen\w*|loch|locher|ausgebrochen\w*|transportschad\w*)\b/,
  ],
  [
    "missing part",
    /\b(?:(?:es )?fehl(?:en|t|te|ten)(?: \w+){0,2} (?:schraube\w*|teile?|bauteil\w*|komponente\w*|mutter\w*|dichtung\w*)|(?:schraube\w*|bauteil\w*|dichtung\w*|mutter\w*|komponente\w*|stecker) fehl\w*|unvollstandig\w*|fehlende (?:teile|schrauben|bauteile|dichtungen))\b/,
  ],
  ["stitching", /\b(?:naht\w*|nahte\w*|genaht\w*|faden|faden lose|lose faden|stiche?)\b/],
  [
    "electrical",
    /\b(?:kurzschluss\w*|elektrisch\w*|(?:gehen|geht|funktionieren|funktioniert|starten|laufen|leuchten|leuchtet)(?: \w+)? nicht|keine funktion|funktionstest\w*|ohne funktion|tot|ausfall\w*|ausgefallen\w*)\b/,
  ],
  [
    "packaging",
    /\b(?:verpackung\w*|verpackt\w*|(?:kartons?|kisten) (?:waren|war|sind|ist) (?:nass|feucht|gequetscht|offen|beschadigt)|nasse kartons?|durchnasst\w*|nass|feucht\w*|aufgeweicht\w*)\b/,
  ],
  [
    "fit",
    /\b(?:rast(?:en|et) (?:\w+ )?nicht ein|schnapp(?:en|t) (?:\w+ )?nicht|(?:geht|gehen|lasst sich|lassen sich) (?:\w+ )?nicht (?:zu|auf|schliessen|verschrauben|offnen)|(?:passt|passen) (?:\w+ )?nicht (?:zusammen|aufeinander|drauf|rein)|(?:haltet|halten|kleben|klebt|schliessen|schliesst) (?:\w+ )?nicht(?= |$)(?! (?:den|am|vor|bis))|klemm(?:en|t))\b/,
  ],
  ["measured value", OUT_OF_ORDER],
  [
    "defect",
    /\b(?:defekt\w*|fehlerhaft\w*|mangel\w*|reklamation\w*|reklamier\w*|ausschuss|nio|n i o|nicht in ordnung|(?<!\b(?:leitung|verbindung|empfang|netz|ton|akustik|hore|hor|verstehe?|versteht|hort)\b(?: \w+){0,4} )schlecht\w*|fehler|ausgesondert|aussortiert|unbrauchbar\w*|gesperrt\w*|durchgefallen|abweichung\w*)\b/,
  ],
];

/** "Kein Fehler", "keine Mängel": nothing is told. */
export const readQuality = createDefects(DEFECTS, /\b(?:kein|keine|keinen|keinerlei|ohne|nicht) $/);

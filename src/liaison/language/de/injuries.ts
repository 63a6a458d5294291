/** People who are hurt or in danger: a person beside the harm, or a harm only people suffer. "Totes Kapital" is none. */
const PERSON =
  "(?:mensch(?:en)?|mann|manner|frau|frauen|leute|person|personen|arbeiter\\w*|mitarbeiter\\w*|kolleg\\w+|kunden?|kundin|bediener\\w*|maschinenfuhrer\\w*|fahrer\\w*|monteur\\w*|techniker\\w*|azubi\\w*|lehrling\\w*|patient\\w*|kind(?:er)?|jemand|einer|einem|er|herr \\w+)";
const NUMBER = "(?:\\d+|ein|eine|einen|zwei|drei|vier|funf|sechs|mehrere|viele|einige)";
const HEIGHT = "(?:dach|leiter|gerust|buhne|podest|kran|stapler|treppe|hohe|regal|rampe)";
const LIMB = "(?:finger\\w*|hand|hande|arm|arme|bein|beine|fuss|fusse|kopf|auge|augen|gesicht|daumen)";

export const INJURIES = [
  `${NUMBER} (?:tote[nr]?|todesopfer|schwerverletzte|verletzte)(?! (?:kapital|winkel|leitung|punkte?|pixel|zone|teile|platinen|linie)\\w*)`,
  "todesfall|todesfalle|(?:es )?(?:gab|gibt)(?: \\w+){0,2} (?:tote|verletzte|opfer)(?! (?:kapital|winkel|leitung|pixel)\\w*)",
  `${PERSON} (?:\\w+ ){0,4}(?:gestorben|verstorben|ums leben gekommen|umgekommen|tot|starb|verblutet)`,
  `(?:stirbt|starb|verblutet) ${PERSON}`,
  "(?:blutet|bluten|blutete)(?: (?:stark|sehr|noch|schlimm|heftig|immer))*|bewusstlos\\w*|ohnmachtig|atmet nicht|herzinfarkt",
  `${PERSON} (?:\\w+ ){0,3}(?:von|vom|aus) (?:dem |der |einem |einer )?${HEIGHT} (?:gesturzt|gefallen|abgesturzt|runtergefallen)`,
  `${PERSON} (?:\\w+ ){0,4}(?:abgesturzt|zusammengebrochen|ohnmachtig geworden)`,
  `${PERSON} (?:\\w+ ){0,6}(?:zerquetscht|eingequetscht|eingeklemmt|uberfahren|verschuttet|erdruckt|erschlagen|vergiftet|verbruht|verbrannt|erstickt|stromschlag)`,
  `${LIMB} (?:\\w+ ){0,4}(?:gequetscht|eingeklemmt|zerquetscht|abgetrennt|abgerissen|verbrannt|verbruht|aufgeschnitten|in der (?:maschine|presse))`,
  "stromschlag (?:bekommen|erlitten|gekriegt)|gasvergiftung|rauchvergiftung|vergiftungen|giftgas|gasleck|gasaustritt",
  "explodiert(?: \\w+){0,6} (?:gesicht|hand|hosentasche)|(?:gesicht|hand|handen|tasche) (?:\\w+ ){0,3}explodiert",
  `(?:hat|hats|haben) (?:\\w+ ){0,3}gebrannt(?:.{0,40})(?:${NUMBER} (?:tote|verletzte)|krankenhaus|verletzt)`,
  "(?:es hat|bei uns hat es|hat es|gab es)(?: \\w+){0,4} (?:gebrannt|eine explosion|einen brand|ein feuer)|(?:halle|werk|fabrik|lager|gebaude) (?:brennt|steht in flammen|ist abgebrannt|ist evakuiert|wurde evakuiert)",
  "(?:werk|halle|fabrik|gebaude)(?: \\w+){0,2} evakuiert",
];

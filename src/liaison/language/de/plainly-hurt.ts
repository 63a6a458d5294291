/** German for people who are hurt, in the plainest words: "ich bin verletzt", "zwei sind gestorben", "wir sind verschüttet". */
const COUNT = "einer|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|mehrere|einige|viele|alle|beide|\\d+";
const CREW =
  "(?:das (?:ganze |halbe )?|unser (?:ganzes )?|die (?:ganze |halbe )?|unsere (?:ganze )?)(?:team|mannschaft|schicht|nachtschicht|truppe|crew|belegschaft)";
const HURT = "(?:schwer ?)?(?:verletzt|verwundet|verungluckt|bewusstlos)";
const CARE = "(?:im krankenhaus|in der klinik|im spital|auf intensiv|in der notaufnahme)";
const LIMB = "(?:finger|hand|arm|bein|daumen|zeh|zehe|auge|fuss|ohr|fingerkuppe|hande|beine)";
const PLACE =
  "(?:maschine|presse|walze|sage|palette|anlage|stapler|regal|dach|decke|trager|balken|kran|lkw|band|stanze|container)";

export const PLAINLY_HURT: readonly string[] = [
  `(?:ich bin|wir sind|bin ich|sind wir|wir wurden|ich wurde|sie sind|sie wurden|jeder ist) (?:(?:alle|beide|schwer|ziemlich|stark|leicht) ){0,2}${HURT}|(?:${COUNT}|jeder) (?:von \\w+ )?(?:ist|sind|wurde|wurden) (?:\\w+ )?(?:${HURT}|${CARE}|ums leben)`,
  `(?:${COUNT}) (?:von (?:uns|ihnen|den \\w+) )?(?:ist|sind) (?:\\w+ )?(?:gestorben|verstorben|umgekommen|tot(?= |$)(?! (?:mude|und)))|(?:${COUNT}) (?:liegen|liegt) ${CARE}|sie sind alle (?:tot|gestorben)`,
  `${CREW} (?:ist|liegt|wurde) (?:\\w+ )?(?:${HURT}|${CARE})`,
  `(?:ich bin|wir sind|bin ich|sind wir) (?:(?!stau\\b|besprechung|meeting|termin)\\w+ ){0,4}?(?:eingeschlossen|verschuttet|eingeklemmt|eingequetscht|begraben)|(?:ich|wir) (?:stecke|stecken|hange|hangen|klemme) (?:\\w+ )?(?:in|unter|zwischen) (?:der|dem|den) ${PLACE}`,
  `(?:liegt|steckt|klemmt) (?:noch |immer noch )?(?:einer|jemand|ein (?:mann|kollege|mensch)|eine frau) (?:\\w+ )?(?:unter|zwischen) (?:der|dem|den|einer|einem) (?:\\w*${PLACE}|last|rohren|rohr|blechen|kisten?)\\b`,
  `(?:ihm|ihr|mir|dem kollegen|der kollegin|dem bediener) (?:fehlt|fehlen) (?:jetzt )?(?:ein|eine|der|die|das|zwei|drei|\\d+) (?:halbe[rs]? )?${LIMB}\\b(?! voll)`,
  "ich blute|ich (?:bekomme|kriege) keine luft|ich kann nicht (?:atmen|aufstehen)|brustschmerzen|schmerzen in der brust|ich (?:habe|hab) mich (?:\\w+ )?(?:verletzt|geschnitten|verbrannt|verbruht)",
  // von eigener Hand
  "(?:bringe|bring) mich um|(?:mich|sich|mir|sich selbst) (?:selbst )?(?:umbringen|umgebracht|erhangt|aufgehangt|erhangen|erschossen|das leben (?:nehmen|genommen))|(?:selbstmord|suizid)(?! mit)|will nicht mehr leben|will sterben",
  "(?:er|sie) wird (?:es )?(?:schon )?(?:uberleben|durchkommen)(?! (?:mit|ohne))|(?:er|sie) kommt durch(?= |$)(?! (?:den|die|das))",
  // Leute, wo es brennt oder eingestürzt ist
  "(?:brennt|feuer|flammen|explosion|explodiert|eingesturzt)\\b.{0,40}\\b(?:leute|menschen|kollegen|jemand|einer|zwei|drei|welche)(?: \\w+){0,2} (?:drin|drinnen|darin)",
  "(?:mann|manner|frau|kollege\\w*|leute|einer|jemand|zwei|drei|menschen|person\\w*|mitarbeiter\\w*)(?: \\w+){0,3} (?:unter|in) (?:den )?trummern",
];

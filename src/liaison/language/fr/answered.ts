/** "Attendez que je regarde, ce sera prêt le vingt-trois": behind words that only fill, the answer itself. */
import { MONTHS, TEENS, TENS, UNITS, WEEKDAYS } from "./lexicon.ts";

const anyOf = (...lists: Array<Record<string, number>>) => lists.flatMap((list) => Object.keys(list)).join("|");

const LOOK = "regarde|verifie|consulte|cherche|ouvre|vois|retrouve|dis(?: ca)?";
const FILL = `que|je|j|vous|on|ca|cela|s il|plait|svp|euh|alors|donc|le|la|mon|le planning|planning|systeme|ordinateur|ai|l|sous les yeux|seconde|${LOOK}`;
const LEAD =
  "c est|c etait|ce sera|ca sera|ca fait|ce serait|il y a|on a|on en a|on est|on en est|nous en sommes|nous sommes|nous avons|j ai|j en ai|voila|oui|pret|prete|prets|pretes|finies|faites|depart|ca part|on livre|on expedie|on livrera|il y en a|ok|bon|bien";
const JOINT = "pour|a|au|en|le|la|les|environ|fini|finies|fait|faites|pret|prete|prets|pretes|deja|plutot";
const DAY = `\\d{1,2}|${anyOf(UNITS, TEENS, TENS, WEEKDAYS, MONTHS)}|premier|demain|apresdemain|aujourdhui|(?:fin|mi|debut)\\b|semaine`;
const MANY = "\\d{3,}|cents?|mille";
const MORE = `(?:(?:${anyOf(UNITS, TEENS, TENS)}) )?(?:${MANY})`;
const NO_WAIT = "(?!(?: \\w+)? (?:minute|seconde|instant|moment)\\w*)";

export const ANSWERED = new RegExp(
  `^(?: (?:${FILL})){0,10}(?: (?:${LEAD}))(?: (?:${LEAD}|${JOINT}|${FILL})){0,8} (?:${DAY}|${MANY})\\b${NO_WAIT}|^(?: (?:${FILL})){0,10} ${MORE}\\b|^(?: (?:${FILL})){0,6} (?:${LOOK}) le (?:${DAY})\\b${NO_WAIT}`,
);

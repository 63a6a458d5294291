/** A defect told of goods in plain words: what it is about, that it is or has, and what is wrong. */
const GOODS =
  "(?:charge\\w*|los|lose|partie|teile?|stucke?|ware|platinen?|gehause|muster|lieferung|tabletten?|kapseln?|ampullen?|flaschen?|produkte?|dosen|spritzen)";
const WRONG =
  "(?:glas\\w*|metall\\w*|fremdkorper\\w*|schimmel|risse|kratzer|rost|haarrisse|kalten? lotstellen|(?:die |eine )?falsche (?:dosis|dosierung|etiketten))";

export const PLAIN_DEFECTS = [
  `${GOODS}(?: (?:nummer )?[\\w-]*[0-9][\\w-]*)* (?:ist|sind|war|waren|wurde|wurden) (?!nicht|kein)(?:\\w+ ){0,2}?(?:verunreinigt|kontaminiert|verseucht|verschimmelt|unsteril|nicht steril|falsch (?:dosiert|etikettiert)|zerkratzt|verrostet|undicht|gerissen|defekt)`,
  `${GOODS}(?: (?:nummer )?[\\w-]*[0-9][\\w-]*)* (?:enthalt|enthalten|hat|haben)(?: (?:auch|leider|alle|kleine|feine))* ${WRONG}`,
  `(?:dass|weil) (?:die |der |das |alle |einige |unsere )*${GOODS} (?:\\w+ ){0,2}?${WRONG} (?:enthalt|enthalten|hat|haben|aufweis\\w*)`,
  "(?:prufbericht\\w*|prufprotokoll\\w*|messwerte|zertifikat\\w*|testbericht\\w*|protokoll\\w*|ergebnisse|prufzeugnis\\w*) (?:\\w+ ){0,2}(?:gefalscht|manipuliert|frisiert)",
];

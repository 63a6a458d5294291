/** Words that tell what a German quantity counts. */
import type { RoleCues } from "../kit/roles.ts";

const SMALL =
  "(?:stuck|teile|teilen|einheiten|sind|ist|waren|wurden|worden|davon|noch|haben|hat|wir|die|schon|bereits|jetzt|aktuell|derzeit|momentan|bisher|mussen|mussten|war|werden|insgesamt|heute|bis|als|zu|auch|ungefahr|leider|ja|also|da|uns|es|ganz|komplett|in|muster|platinen)";
const AFTER: RoleCues["after"] = [
  [
    "remaining",
    new RegExp(
      `^(?:${SMALL} ){0,7}(?:(?:noch )?nicht (?:fertig|gemacht|produziert|angefangen|begonnen|geschafft|da)|unfertig|fehlen|fehlt|offen|ubrig|restlich|ausstehend|stehen (?:noch )?aus|in arbeit|in produktion|in der produktion|in fertigung|in bearbeitung|zu machen|zu produzieren|machen wir noch|auf der linie|kommen noch|brauchen wir noch|auf der maschine|ruckstand|(?:liegen|stehen|hangen|stecken) (?:noch|gerade|grad|derzeit) (?:in|im|beim|auf|bei|am|an)|(?:muss|mussen) (?:ich|wir|ma) noch|beim (?:lackieren|beschichten|harten|prufen|verpacken|entgraten|schleifen|waschen)(?! (?:durch|raus|weg|ausgefallen|aussortiert))|in (?:der )?nacharbeit)\\b`,
    ),
  ],
  ["total", /^(?:(?:stuck|teile|sind|waren|wurden) ){0,2}(?:bestellt|geordert|beauftragt|bestellte|auftragsmenge)\b/],
  [
    "scrapped",
    new RegExp(
      `^(?:${SMALL} ){0,7}(?:ausschuss|verschrottet|schrott|aussortiert|defekte?|fehlerhafte?|schlechte?(?:teile)?|kaputte?|weggeworfen|unbrauchbar|nio|n i o|nicht in ordnung|abgelehnt|ausgesondert|durchgefallen|beim (?:prufen|testen|endtest|messen) (?:durch|raus|ausgefallen|aussortiert)\\w*|durch die (?:prufung|endprufung|kontrolle) gefallen|wegwerfen|verwerfen|entsorgt|gesperrt|(?:hat|haben) (?:die|der|unsere|uns die) \\w+ (?:gesperrt|aussortiert|abgelehnt|ausgesondert|verworfen|rausgezogen))\\b`,
    ),
  ],
  [
    "inspected",
    new RegExp(
      `^(?:${SMALL} ){0,7}(?:gepruften?|kontrollierten?|untersuchten?|getesteten?|vermessen|gemessen|muster|mustern|stichproben?|prufteile|prufteilen|proben)\\b`,
    ),
  ],
  [
    "done",
    new RegExp(
      `^(?:${SMALL} ){0,7}(?:fertig|fertiggestellt|erledigt|gefertigt|produziert|gemacht|geschafft|montiert|verpackt|gut(?:e|en|teile)?|durch|abgeschlossen|auf lager|im lager|gebaut|hergestellt|vom band|bestuckt|lackiert|liegen bereit|gepackt|da|bereit)\\b`,
    ),
  ],
];
const BEFORE: RoleCues["before"] = [
  [
    "total",
    /^(?:(?:und|also|ja|ah|ahm|naja|na) )?(?:von(?: den| insgesamt| den insgesamt| unseren| ihren| euren| total)?|insgesamt sind es|gesamt|gesamtmenge(?: ist)?|auftragsmenge(?: ist)?|bestellt(?: sind| waren)?)$/,
  ],
  [
    "scrapped",
    /\b(?:ausschuss(?: sind| ist| von| waren| hatten| haben| gab| hat)?(?: wir| es)?|verschrottet|aussortiert|schrott)(?: (?:etwa|circa|so|rund|ungefahr|sind|haben|wir)){0,7}$/,
  ],
  [
    "remaining",
    /\b(?:(?:es )?fehlen(?: uns)?(?: noch)?|offen(?: sind)?(?: noch)?|ubrig(?: sind| bleiben)?(?: noch)?|rest(?: sind| von)?|restmenge(?: ist| von)?|ausstehend(?: sind)?|es bleiben(?: noch)?|stehen noch|mussen(?: wir)? noch|brauchen(?: wir)? noch)(?: (?:etwa|circa|so|rund|ungefahr|noch|aus)){0,7}$/,
  ],
  ["inspected", /\b(?:gepruft|kontrolliert|untersucht|getestet|gemessen)(?: (?:etwa|circa|so|wurden|haben|wir)){0,7}$/],
  [
    "done",
    /\b(?:fertig|erledigt|gefertigt|produziert|geschafft|gemacht|abgeschlossen|fertiggestellt|montiert|verpackt)(?: (?:sind|haben|wir|etwa|circa|so|rund|bisher|schon|bereits|ungefahr|jetzt|nur|erst|davon|ist)){0,7}$/,
  ],
];

export const ROLES: RoleCues = { after: AFTER, before: BEFORE, joins: /^(?:und|aber|sowie)$/ };

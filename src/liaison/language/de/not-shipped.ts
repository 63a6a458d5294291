/** What sounds like goods that have left and is none: denied, still to come, and other things that went somewhere. */
const GONE =
  "(?:rausgegangen|raus gegangen|rausgeschickt|verschickt|versendet|versandt|abgeschickt|geschickt|ausgeliefert|abgeholt|unterwegs|geliefert|verladen|losgeschickt|abgegangen|weggeschickt|zugestellt|losgefahren|ubergeben|verschifft|raus|weg|auf dem weg|(?:auf|am) (?:dem |den )?(?:lkw|laster|lastwagen|hanger|anhanger|auflieger)|mitgenommen)";
const FILL = "(?:\\S+ ){0,5}?";
const PAPER =
  "(?:zeichnung\\w*|zertifikat\\w*|rechnung\\w*|proforma\\w*|dokument\\w*|unterlagen|papiere|bericht\\w*|mail\\w*|e mail\\w*|nachricht\\w*|angebot\\w*|foto\\w*|bild\\w*|liste\\w*|vertrag\\w*|bestatigung\\w*|antwort\\w*|geld|zahlung\\w*|datei\\w*|prufprotokoll\\w*|lieferschein\\w*)";
const PERSON =
  "(?:planer\\w*|chef\\w*|kolleg\\w+|leiter\\w*|meister\\w*|einkaufer\\w*|ingenieur\\w*|disponent\\w*|mitarbeiter\\w*|leute|schicht|er|herr \\w+|frau \\w+|sekretarin)";
const SUPPLY =
  "(?:lieferant\\w*|zulieferer\\w*|vorlieferant\\w*|\\w*material|stahl|stoff|garn|harz|granulat|bauteile?|stecker|chips?|komponenten?|verpackung\\w*|werkzeug|form|ofen|maschine|strom|ersatzteile?)";

export const NOT_SHIPPED = new RegExp(
  `\\b(?:${[
    `(?:bis (?:dann|dahin)|dann) (?:haben|sind|ist|hat) ${FILL}${GONE}`,
    `(?:nichts|kein\\w*|nie|noch nicht|nicht) ${FILL}${GONE}`,
    `(?:werden|wird|werde|wurden dann|sollten?|mussten?|konnten?|durften?|wollen|will|muss) ${FILL}${GONE} (?:haben|sein|werden|wird)`,
    `${GONE} (?:haben |sein )?(?:werden|wird|sein (?:wird|sollte\\w*)|haben (?:sollte\\w*|musste\\w*))`,
    `(?:die|der|das|unser\\w*|mein\\w*|ihr\\w*) ${PAPER} (?:ist|sind|habe\\w*|hat|wurde\\w*|war\\w*|ging\\w*) ${FILL}${GONE}`,
    `(?:habe\\w*|hat|hab) (?:ich |wir |ihnen |euch |schon |ja |doch |bereits |gestern |letzte woche |\\w+ ){0,4}?(?:die|das|den|ein\\w*|unser\\w*|mein\\w*) ${PAPER} (?:\\w+ ){0,3}?${GONE}`,
    `(?:der|die|das|unser\\w*|mein\\w*) ${PERSON} (?:ist|sind|hat|haben|war|ging) ${FILL}${GONE}`,
    `(?:der|die|das|unser\\w*) ${SUPPLY} (?:ist|sind|hat|haben|wurde\\w*|war\\w*) ${FILL}${GONE}`,
    "(?:zum|zur|ins|in die|beim|in der) (?:lackier\\w*|lackieren|verzinken|harten|prufung|endprufung|prufen|labor|galvanik|beschichten|beschichtung|montage|qualitat\\w*|eloxieren) (?:geschickt|gegangen|unterwegs|raus|weg|ubergeben|geliefert|abgeholt|losgeschickt)",
  ].join("|")})\\b`,
  "g",
);

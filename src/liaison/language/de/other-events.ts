/** What happens on a day, or at an hour, that is not the goods': "am Donnerstag kommt der Prüfer", "um elf muss ich zum Arzt". */
const HAPPENS =
  "(?:ist|sind|haben|hat|hab|habe|kommt|kommen|machen|mache|muss|mussen|bin|bekommen|kriegen|lauft|gibt es|war|waren|fahren|feiern|steht)";
const EVENT =
  "(?:tuv|audit\\w*|auditor\\w*|prufer\\w*|\\w*besuch|begehung|besichtigung|zertifizierung\\w*|inventur|betriebs(?:versammlung|ausflug|feier|fest|ratswahl\\w*)|schulung\\w*|unterweisung\\w*|wartung\\w*|umzug|messe|brandschutz\\w*|berufsgenossenschaft|gewerbeaufsicht|\\w*abschaltung|weihnachtsfeier|firmenfeier|jubilaum|hochzeit|beerdigung|zahnarzt|arzt|\\w*besprechung|meeting|sitzung|kundschaft|kunden?|urlaub|frei|feiertag|berufsschule|elternabend|kindergarten|(?<=\\b(?:machen|mache) (?:\\S+ ){0,4})(?:endkontrolle|kontrolle|prufung|abnahme|papiere|endprufung))";
/** The same clause goes on to the goods, which then leave on that day. */
const GOODS =
  "(?:dann|danach|anschliessend|raus|weg|fertig|versand\\w*|verschick\\w*|versend\\w*|liefer\\w*|verlad\\w*|gelad\\w*|hol\\w*|abhol\\w*|nimmt|mitnehm\\w*)";

/** Right after the value. */
export const OTHER_EVENT = `(?!.*\\b${GOODS}\\b) ?(?:ja |da )?${HAPPENS} (?:\\S+ ){0,6}?${EVENT}\\b`;

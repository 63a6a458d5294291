/** "Je retire tout", "oubliez ça": what stood does not, whatever yes stands beside it. */
export const TAKEN_BACK =
  /\b(?:je (?:retire|annule|reprends) (?:tout|ca|cela|ce que j ai (?:dit|annonce)|ma (?:parole|reponse))|je me retracte|je reviens sur (?:tout|ce que j ai dit)|(?:oubliez|effacez|annulez|laissez tomber|ignorez) (?:(?:tout|ca|cela)(?= (?:s il|svp|merci)|$)|(?:tout )?ce que j(?:e viens| ai)|(?:tout )?ce que je)|faites comme si je n avais rien dit|(?:ca|cela|ce) ne (?:compte|vaut|tient) plus)\b/;

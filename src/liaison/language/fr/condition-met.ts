/** "Oubliez le connecteur, il est là": what a promise hung on has come true, or is taken back. */
export const CONDITION_MET =
  /\b(?:oubli\w+ (?:le|la|les|l|ca|cette|ce) ?(?!date|jour|semaine)\w*|sans conditions?|(?:il|elle|ils|elles|c|ca|(?:le|la|les|l) \w+) (?:est|sont) (?:deja |bien |maintenant )*(?:la|arrive\w*|regle\w*)|on (?:l|les) a (?:deja |bien )*recu\w*)/;

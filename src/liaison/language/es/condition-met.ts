/** "Olvide el conector, ya llegó": what a promise hung on has come true, or is taken back. */
export const CONDITION_MET =
  /\b(?:(?:olvid\w+|dej\w+) (?:se )?(?:de )?(?:lo de )?(?:el|la|los|las|eso|esa) ?(?!fecha|dia|semana)\w*|sin condicion\w*|(?:eso |ese |esa |el \w+ |la \w+ |los \w+ |las \w+ )?ya (?:esta resuelt\w+|esta list\w+|esta aqui|estan aqui|llego|llegaron|nos llego|nos llegaron|quedo resuelt\w+)|ya (?:lo|la|los|las) (?:tenemos|recibimos|tengo))/;

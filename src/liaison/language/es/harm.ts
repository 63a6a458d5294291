/** Harm to a person that is announced, as a pattern's source: where it hangs on an "if", nothing of the goods does. */
export const HARM =
  "(?:se|lo) va(?:n)? a (?:arrepentir|lamentar)|(?:se|lo) (?:arrepentira|arrepentiran|lamentara|lamentaran)\\b|(?:busc|esper|visit|encontr)(?:ar|are|amos|aremos)(?:lo|la|le|los|las|les|te)? (?:a|en|hasta) (?:su|tu|la) casa|(?:se|sabemos) (?:bien |muy bien )?donde vive(?:n|s)?\\b|(?:lo|la|los|las|le|les|te) (?:voy|vamos) a (?:golpear|matar|romper|partir|agarrar a golpes)";

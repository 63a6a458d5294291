import type { AsideCues } from "../kit/asides.ts";

export const ASIDES: AsideCues = {
  names:
    /\b(?:tray|tablett|fach|regal|raum|zimmer|halle|gebaude|etage|tor|tur|maschine|station|ofen|form|kavitat|werkzeug|version|revision|seite|zeichnung|durchwahl|konto|kontonummer|iban|rechnung|rechnungsnummer|telefon|telefonnummer|handynummer|rampe)(?: (?:nummer|nr))?$|\b(?:konto|kontonummer|iban|nummer|karte|rechnung)\b.{0,40}\b(?:endet|enden|ende|hort)(?: (?:sie|es))?(?: auf)?(?: mit)?$|\b(?:konto|kontonummer|iban|nummer|karte)\b.{0,40}\bauf$/,
  otherDay:
    /\b(?:(?:maile|schreibe|schicke|sende|gebe|sage|melde|rufe|antworte|bestatige)n? (?:ich |wir )?(?:es |das |sie |die )?(?:ihnen|euch|dir|mich|uns)|(?:ich|wir) (?:maile|mailen|schreibe|schreiben|schicke|schicken|sende|senden|gebe|geben|sage|sagen|melde|melden|rufe|rufen|antworte|antworten) (?:es |das |sie |die )?(?:ihnen|euch|dir|mich|uns|zuruck)|(?:schicke|schicken|sende|senden|maile) .{0,30}\b(?:mail|e mail|email|nachricht|fotos?|bilder|bericht|unterlagen|dokument\w*|zertifikat|antwort|bestatigung|zeichnung|liste|rechnung)|per (?:mail|e mail|email)|(?:e )?mail kommt|bescheid|(?:weiss|wissen|erfahre|erfahren|klare|klaren|frage|fragen) (?:ich|wir) (?:das|es|mehr|genaueres|nach|den|die|meinen|meine)|(?:muss|mussen|soll|werde|will) (?:ich |wir )?(?:\w+ ){1,6}(?:fragen|klaren|abklaren|nachfragen|besprechen)|(?:ich|wir) frage?n? (?:\w+ ){0,3}(?:nach|den|die|meinen|meine)|kann ich (?:ihnen |es |das |dann )*(?:mehr |genaueres )?(?:sagen|zusagen))\b|\b(?:zuschnitt|naherei|produktion|fertigung|montage|lackierung|druck|verpackung|bearbeitung|guss|farberei|weberei|schweissen|prufung|abfullung|arbeit)(?: \w+){0,2} (?:beginnt|startet|fangt an|anlauft)\b|\b(?:beginnt|startet|fangt) (?:\w+ ){0,4}(?:zuschnitt|naherei|produktion|fertigung|montage|lackierung|druck|verpackung|bearbeitung|prufung|abfullung)\b|\b(?:beginnen|starten|fangen)(?: wir)?(?: \w+){0,3} (?:mit der|mit dem|die|den|an)\b/,
  ourDuty:
    /^(?!.*\b(?:wir|uns|unser\w*|ich|fertig|bereit|versand\w*|konnen|konnt|kann)\b).*\b(?:(?:sie|ihr) (?:\w+ ){0,3}?(?:nehmen|nehmt|holen|holt|ubernehmen|ubernehmt)|(?:nehmen|holen|ubernehmen) sie|(?:nehmt|holt|ubernehmt) ihr|(?:ihr|euer|ihre|eure) (?:eigene[rs]? )?(?:lkw|laster|lastwagen|fahrer|spediteur|spedition|transporteur|abholer|leute) (?:\w+ ){0,3}?(?:holt|holen|kommt|kommen|nimmt|ubernimmt))\b/,
  // "ich frag den Schorsch, der sagt Mittwoch": the answer that was asked for.
  goods:
    /\b(?:geht|gehen|raus|verlass\w*|verschick\w*|versand\w*|versend\w*|liefer\w*|fertig|ware|abhol\w*)\b|\b(?:er|sie|der|die|das system) (?:sagt|meint|schreibt)(?: mir| grad| gerade| also| jetzt)* (?:am|im|in|bis|kw|den|heute|morgen|ubermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|anfang|mitte|ende|nachste\w*)\b(?!.*\b(?:bescheid|was|mehr|genaueres)\b)/,
  material:
    /\b(?:stoff|stoffe|material|materialien|garn|stahl|bauteile|komponenten|chips|harz|leder|zutaten|verpackung|stecker)\b.{0,30}\b(?:im haus|da|hier|eingetroffen|angekommen|auf lager|eingegangen)\b|\b(?:im haus|da|eingetroffen|angekommen)\b.{0,10}\b(?:vom|des|der) (?:stoff\w*|material\w*|garn\w*|stahl\w*|leder\w*)/,
  rise: {
    after: /^(?:mehr|teurer|hoher|aufschlag|erhohung|zuschlag)\b/,
    before: /\b(?:erhohung|aufschlag|zuschlag|steigerung) (?:von|um)$/,
  },
  price: {
    before:
      /\b(?:preis(?: ist| von| bei)?|kosten(?: plus| von)?|netto|incoterms|vorkasse(?: von)?|anzahlung(?: von)?)$/,
    after: /^(?:euro|eur|dollar|usd|cent|franken|das stuck|je stuck|pro stuck|pro teil)\b/,
  },
  otherCalendar: /\bmondmonat\w*|\bmondkalender\w*|\b(?:chinesischen|islamischen) kalender\b/,
};

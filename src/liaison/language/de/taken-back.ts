/** "Ich nehme alles zurück", "streichen Sie das": what stood does not, whatever yes stands beside it. */
export const TAKEN_BACK =
  /\b(?:(?:ich|wir) (?:nehme?n?|ziehen?)(?: (?:das|es|alles|meine (?:aussage|zusage|antwort)))+(?: \w+){0,2} zuruck|(?:nehme?|ziehe?) ich (?:alles |das |es )+(?:wieder )?zuruck|(?:vergessen|streichen|loschen|ignorieren|vergiss|streich|losch) (?:sie )?(?:(?:bitte|mal|einfach) )*(?:das|es|alles|dies)(?: (?:alles|wieder|bitte|ganz))*(?= was ich|$)|das gilt (?:alles )?nicht mehr|gilt alles nicht mehr)\b/;

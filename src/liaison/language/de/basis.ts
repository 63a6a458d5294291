/** Which event a date speaks of. Longer phrases first: "versandfertig" is ready, not shipped. "Liefern" alone says nothing sure. */
import type { DateBasis } from "#kernel/basis.ts";
import type { Span } from "../../extraction/types.ts";
import type { Phrase } from "../kit/words.ts";

const PATTERNS: ReadonlyArray<[DateBasis, RegExp]> = [
  [
    "ready",
    /\b(?:(?:versand|abhol|liefer|verlade|transport|abhol)(?:fertig|bereit)\w*|(?:bereit|fertig) (?:zum|zur|fur den|fur die) (?:versand|abholung|verladung|abholen|transport|auslieferung)|zur abholung bereit|abholbereit|steh(?:t|en) (?:zur abholung )?bereit|bereitgestellt|zum (?:versand|abholen) bereit|konnen sie (?:es |sie |die \w+ )?abholen lassen)\b/g,
  ],
  [
    "received",
    /\b(?:(?:bei|zu) (?:ihnen|euch)(?: im (?:haus|werk|lager|wareneingang))?|(?:in|an|im) (?:ihrem|ihr|eurem) (?:werk|lager|haus|wareneingang|tor)|wareneingang|(?:kommt|kommen|ist|sind|trifft|treffen|ankommen|da sein)? ?(?:an|ein) bei ihnen|beim kunden|ankunft\w*|ankommen|kommt an|kommen an|trifft ein|treffen ein|eintreffen|angekommen|eingetroffen|zugestellt|zustellung|haben sie (?:die (?:ware|teile|lieferung)|sie|es|alles)|(?:erhalten|bekommen|kriegen) sie|angeliefert|anlieferung|anliefern|frei haus|ddp|dap|eta)\b/g,
  ],
  [
    "handed_over",
    /\b(?:ubergeben|ubergabe|ubergeben wir|ubernimmt (?:der|die) (?:spediteur|spedition|fahrer)|(?:dem|der|den|an den|an die) (?:spediteur\w*|spedition|frachtfuhrer\w*|paketdienst|kurier|reederei|post|dhl|ups)(?: ubergeben)?|abgeholt|abholung|abgeholt werden|(?:wird|werden) (?:sie |es |die \w+ )?(?:dann )?abgeholt|holt (?:der|die) (?:spediteur|spedition|lkw|fahrer)\w*(?: \w+)? ?ab|holt (?:sie|es|die ware) ab|fob|fca|an bord|aufs schiff|auf dem schiff|am hafen|im hafen|verschifft|verschiffung|lauft aus|legt ab|abflug|etd)\b/g,
  ],
  [
    "ex_factory",
    /\b(?:ab werk|ex works|exw|verl(?:assen|asst)\b(?: \S+){0,6} (?:werk|haus|lager|hof|betrieb|fabrik|halle)|(?:geht|gehen|ging|gingen|gehts|rausgehen|rausgegangen|ausgegangen|raus|rausgeht|rausschicken|rausgeschickt|hinaus)(?: (?:es|sie|die (?:ware|teile|lieferung)|das))?(?: raus| hinaus| weg| auf die reise| auf den weg)?|aus dem (?:haus|werk)|versand|versenden|versendet|versandt|versendung|verschicken|verschickt|verschicken wir|schicken|abschicken|abgeschickt|schicken wir|losgeschickt|geschickt|rausschicken|auf (?:den|dem) (?:lkw|laster|truck)|verladen|verladung|geladen|auslieferung|ausgeliefert|ausliefern|abgang|abfahrt|unterwegs|weggeschickt|auf (?:die reise|den weg)|auf dem weg|absenden|abgesendet|abgesandt|speditieren|spediert|spedieren)\b/g,
  ],
  [
    "finished",
    /\b(?:fertig|fertiggestellt|fertigstellung|fertigstellen|fertig werden|abgeschlossen|produziert|produktion(?:sende)?|gefertigt|montiert|hergestellt|aus der (?:produktion|fertigung|maschine|montage|presse)|vom band|produktionsende|fertigungsende|durch die (?:prufung|produktion|endkontrolle)|geschafft|gebaut|fertig produziert)\b/g,
  ],
  ["ready", /\b(?:bereit|verpackt|gepackt|verfugbar|lieferbar|eingepackt)\b/g],
];
const DENIED =
  /\b(?:nicht|nie|kein|keine|statt|anstatt|ohne|weder|(?<!\b(?:fehlen|fehlt|offen|ubrig|da|aus) )noch)(?: (?:schon|bereits|ganz|am|die|das|der)){0,7} $/;
const THINGS = /^ ?(?:abteilung|planung|leiter|leiterin|chef|leitung|mitarbeiter|kollegen|linie|halle|plan)\b/;

export type BasisMention = { basis: DateBasis; span: Span };

/** Mentions in spoken order. A denied one ("nicht raus, nur fertig") is none, unless a bound follows ("nicht fertig vor"). */
export function readBases(phrase: Phrase): BasisMention[] {
  let text = phrase.text;
  const found: BasisMention[] = [];
  for (const [basis, pattern] of PATTERNS) {
    text = text.replace(pattern, (match, ...rest) => {
      const at = rest.find((one) => typeof one === "number") as number;
      const after = phrase.text.slice(at + match.length);
      const denied =
        DENIED.test(phrase.text.slice(0, at)) &&
        !/\bnicht (?:vor|eher|fruher)\b/.test(phrase.text) &&
        !/^(?: \w+)? (?:vor|bis)\b/.test(after);
      const said = match.trim();
      const start = at + (match.length - match.trimStart().length);
      if (!denied && !THINGS.test(after) && said !== "")
        found.push({ basis, span: phrase.span(start, at + match.length) });
      return "_".repeat(match.length);
    });
  }
  return found.sort((a, b) => a.span.from - b.span.from);
}

/** German assent and nothing else. */
import { createPlainYes } from "../kit/plain-yes.ts";

/** Assent by itself. */
const ASSENT = [
  "ja ist es|ja+|jawohl|jap|jep|jupp?|jo+|joa|genau|exakt|richtig|korrekt|stimmt|stimmt (?:so|genau|es)|passt|passt (?:so|schon|es|genau|mir|uns)",
  "ok|okay|einverstanden|selbstverstandlich|naturlich|freilich|klar|sicher|gewiss|absolut|definitiv|auf jeden fall|gern|gerne|in ordnung",
  "alles (?:klar|richtig|korrekt|gut|ok|okay|in ordnung)|bestatigt|perfekt|mhm+|mm hmm?|aha|ja eh|eh klar|na klar|aber ja|so ist es|so stimmt es|jawoll",
  "(?:das|es|alles|beides|die daten|der termin|das datum|die menge)(?: (?:ist|sind|stimmt|passt))(?: (?:alles|so|beides|absolut|genau|vollkommen|ganz|soweit)){0,7}(?: (?:richtig|korrekt|ok|okay|gut|in ordnung|wahr|so|bestatigt))?",
  "(?:das )?(?:bestatige ich|kann ich bestatigen|konnen wir bestatigen|bestatigen wir)(?: (?:so|hiermit|ihnen)){0,7}|(?:ich|wir) bestatigen?(?: (?:das|es|hiermit|so)){0,7}|ich stimme(?: dem| der aufzeichnung| der aufnahme)? zu|da stimme ich zu",
  "(?:sie (?:konnen|durfen)|durfen sie|konnen sie|konnen sie gerne|durfen sie gerne)(?: (?:gerne?|ruhig|das|es|gesprach|anruf|uns|mich)){0,7} ?(?:aufnehmen|aufzeichnen|mitschneiden|machen|tun)?",
  "(?:die )?(?:aufzeichnung|aufnahme) ist (?:ok|okay|in ordnung|kein problem)|nur zu|von mir aus|meinetwegen|machen sie(?: (?:das|nur|ruhig|gerne|mal)){0,7}|(?:nehmen|zeichnen|schneiden) sie (?:(?:(?:das|es|alles|gesprach) )?(?:(?:ruhig|gerne|nur|bitte|mal) )+)?(?:auf|mit)|bitte(?: gerne?| sehr)|geht (?:klar|in ordnung|so|ok|okay)",
  "(?:gar |uberhaupt )?kein (?:problem|thema)|(?:ich habe |wir haben |habe ich |haben wir |da habe ich )?(?:nichts dagegen|keine einwande|keinen einwand)|spricht nichts dagegen",
  "(?:100|hundert) prozent|hundert ?pro|keine anderungen|abgemacht|trifft zu|sie haben recht|da haben sie recht|wie gesagt|wie besprochen",
  "(?:das |es |der termin )?(?:ist |sind )(?:fest|fix|verbindlich|sicher|in ordnung|ok|okay|gut so)|fest|fix|verbindlich",
  "(?:jetzt|nun|diesmal) (?:stimmt|passt|haut)(?: es| das| alles| so)?(?: hin)?|(?:jetzt|nun|diesmal) ist(?: es| das| alles)? (?:richtig|korrekt|gut)|(?:so )?(?:stimmt|passt) (?:es|das|alles)(?: so)?(?: jetzt| nun)?",
  "kein ding|alles paletti|das haut hin|konnen wir (?:gerne? )?machen|(?:ist|soll) mir recht(?: sein)?|stort mich nicht|macht mir nichts|haargenau|hab(?:e)? (?:ich )?nichts dagegen|das geht(?: schon)? (?:klar|in ordnung)",
].join("|");

/** What may stand around it. */
const BESIDE = [
  "(?:das|es|wir|ich|sie|die) (?:ist|sind|tut|kann|darf|haben)",
  "gott sei dank|zum gluck|vielen dank|danke(?: schon| sehr| ihnen)?|dankeschon|bitte|hallo|gruss gott|servus|guten (?:tag|morgen)|gruezi|ah|ahm|ehm|oh|hm|na|na ja|naja|also|und|so|nun|dann|herr|frau|mira|doch|schon|auch|das|es|gut|prima|super|sehr gut|sehr gerne|bestens|wunderbar|fein|schon gut",
  "(?:fur|von|bei) (?:mich|uns|mir|unserer seite|meiner seite)|von meiner seite(?: aus)?|von unserer seite(?: aus)?|aus meiner sicht",
].join("|");

/** A value that is said again stands as "_"; whether it is the same is judged elsewhere. */
const VALUE =
  "(?:(?:das ist|es ist|das sind|es sind|wir liefern|wir schicken|geht|gehen|am|bis|bis zum|der|die|das|den|dem|zum|im|in|und|mit|alle|alles|stuck|teile|bestellung|position|raus) ){0,7}_(?: (?:stuck|teile|raus))?";

/** Said by who picks up, or in doubt. */
const NEVER = "hallo|na ja|naja|tja";

export const isPlainYes = createPlainYes({
  assent: ASSENT,
  beside: BESIDE,
  value: VALUE,
  never: NEVER,
  welcome: "hallo|moin(?: moin)?|servus|gruss gott|grussgott",
  space: " ",
});

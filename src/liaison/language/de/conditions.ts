/** Conditions a speaker attaches, and people named as the ones to ask. */
import { inside } from "../../extraction/spans.ts";
import type { Span } from "../../extraction/types.ts";
import { type NeededFirst, withNeededFirst } from "../kit/needed-first.ts";
import { afterAny, type Word } from "../kit/words.ts";

type Words = readonly Word[];

const OPENERS = `nur wenn|wenn|falls|sofern|sobald|solange|vorausgesetzt dass|vorausgesetzt|unter der voraussetzung dass|unter der bedingung dass|
  unter vorbehalt|unter dem vorbehalt dass|mit dem vorbehalt dass|es sei denn|ausser es|ausser der zoll|ausser wenn|je nachdem|je nachdem wann|je nachdem ob|kommt drauf an|kommt darauf an|hangt davon ab|abhangig von|
  abhangig davon|angenommen|nachdem|bevor wir|bevor sie|nach eingang|nach erhalt|nach freigabe|erst wenn|bis wir|bis sie|im falle|fur den fall dass`;
/** Whole conditions that say nothing more: what follows is the main clause again. */
const STOCK = `wenn alles gut geht|wenn alles glatt geht|wenn alles gut lauft|wenn alles glatt lauft|wenn alles klappt|wenn alles nach plan lauft|
  wenn nichts dazwischen kommt|wenn nichts dazwischenkommt|wenn nichts schiefgeht|wenn nichts schief geht|wenn es gut lauft|wenn alles passt|
  falls nichts dazwischen kommt|falls nichts dazwischenkommt|wenn nichts passiert|sofern nichts dazwischenkommt|so gott will|wenn wir gluck haben|
  sofern nichts dazwischen kommt|wenn alles so bleibt`;
const NO_CONDITION = `wenn nicht fruher|wenn sie entschuldigen|wenn sie verzeihen|wenn sie mich entschuldigen|wenn sie nichts dagegen|wenn es ihnen nichts|wenn es ihnen recht|wenn es recht ist|wenn es ihnen hilft|wenn ich das so|wenn ich so sagen|wenn ich mal so|wenn ich mich nicht irre|wenn ich mich nicht tausche|wenn sie gestatten|wenn sie erlauben|wenn ich bitten|wenn man so will|wenn ich nicht irre|wenn ich offen|wenn nicht eher|wenn nicht sogar|wenn sie wollen|wenn sie mochten|wenn es ihnen passt|wenn ich mich recht|
  wenn ich mich richtig|wenn ich richtig|wenn uberhaupt|wenn moglich|wenn es geht|wenn sie mich fragen|wenn ich fragen darf|wenn sie so wollen|
  wenn ich ehrlich bin|wenn sie es genau|wenn sie s genau|wenn sie 's genau|wenn sies genau|wenn man es genau|wenn das so ist|wenn ja|wenn nein|falls moglich|sobald wie moglich|so bald wie|nachdem sie|wenn ich sie richtig|je nachdem wie sie`;

const NEEDED_FIRST: NeededFirst = {
  needs:
    /\b(?:brauche|brauchen|benotigen|benotige|fehlt|fehlen)(?: wir| ich| uns)?(?: \w+){0,4}? (?:vorher|zuerst|zunachst|davor|erst noch|erst mal|erst einmal)(?! (?:\d+|zwei|drei|ein paar|noch zwei|zeit|geld))(?: \w+){0,6}$|\b(?:vorher|zuerst|zunachst|davor|erst mal|erst einmal) (?:brauche|brauchen|benotigen|fehlt) (?:wir |ich |uns )(?:noch )?(?!\d+|zwei|drei|ein paar|zeit|geld)\w+/,
  joins: /^(?:dann|danach|aber|und)$/,
};

const SUPPLY =
  /^(?:das |die |der |unser |unsere |ihr |ihre |fehlende[sn]? |restliche[sn]? |neue[srn]? ){0,7}(?:material|rohmaterial|vormaterial|rohstoff\w*|bauteile?|stecker|chips?|komponenten?|stoff|garn|harz|granulat|stahl|aluminium|kupfer|blech\w*|zulieferer|lieferant|vorlieferant|verpackung\w*|etiketten|schrauben|werkzeug|form|freigabe|leiterplatten?|gussteile?|rohlinge|karton\w*)(?: \w+){0,3} (?:kommt|kommen|eintrifft|eintreffen|trifft|treffen|geliefert|liefert|da|erwartet|ein|an|eintreffen)\b/;

/** "... dann brauchen wir noch eine Woche": the day told is not the answer's. */
const LENGTH_FOLLOWS =
  /\b(?:brauchen|braucht|brauche|dauert|benotigen|rechnen)\b(?: \S+){0,5} (?:tage?n?|wochen?|arbeitstage?n?|monate?n?)\b/;

/** "Das Material kommt am Donnerstag, also liefern wir am Montag": what is waited for, told as a fact beside the answer. */
export function readSupplyFacts(words: Words, dates: ReadonlyArray<Span>): Span[] {
  const counted = dates.length === 1 && LENGTH_FOLLOWS.test(words.map((word) => word.text).join(" "));
  if (dates.length < 2 && !counted) return [];
  const found: Span[] = [];
  let start = 0;
  for (let end = 1; end <= words.length; end++) {
    const closed =
      end === words.length ||
      /[,.;—]/.test(words[end]!.gap) ||
      /^(?:also|dann|und|aber|dadurch|deshalb)$/.test(words[end]!.text);
    if (!closed) continue;
    const clause = words.slice(start, end);
    const text = clause
      .map((word) => word.text)
      .join(" ")
      .replace(/^(?:also|dann|und|aber|weil|na ja|ja) /, "");
    const span = { from: clause[0]!.from, to: clause.at(-1)!.to };
    const dated = dates.filter((date) => inside(date, span)).length;
    if (SUPPLY.test(text) && dated > 0 && (dated < dates.length || counted)) found.push(span);
    start = end;
  }
  return found;
}

/** Clause by clause: from the opening word to the end of its clause. */
export function readConditions(words: Words, dates: ReadonlyArray<Span>): Span[] {
  return withNeededFirst(NEEDED_FIRST, words, clausesWithOpener(words, dates));
}

function clausesWithOpener(words: Words, dates: ReadonlyArray<Span>): Span[] {
  const found: Span[] = [];
  let index = 0;
  while (index < words.length) {
    const opened = afterAny(words, index, OPENERS);
    if (opened < 0 || words[opened] === undefined || isNoCondition(words, index, dates)) {
      index += 1;
      continue;
    }
    const stock = afterAny(words, index, STOCK);
    let end = stock > 0 ? stock : opened;
    while (stock < 0 && end < words.length && !closes(words, end, opened)) end += 1;
    if (end - index >= 2) found.push({ from: words[index]!.from, to: words[end - 1]!.to });
    index = Math.max(end, index + 1);
  }
  return found;
}

function isNoCondition(words: Words, index: number, dates: ReadonlyArray<Span>): boolean {
  if (afterAny(words, index, NO_CONDITION) > 0) return true;
  // "als wenn", "auch wenn"
  if (
    /^(?:als|auch|selbst|sogar|egal|wie|und)$/.test(words[index - 1]?.text ?? "") &&
    words[index]!.text === "wenn" &&
    words[index - 1]!.text !== "und"
  )
    return true;
  const start = words[index]!;
  return dates.some((date) => date.from <= start.from && date.to >= start.to);
}

const VERBS =
  /^(?:liefern|schicken|versenden|gehen|geht|konnen|kann|werden|wird|sind|haben|schaffen|machen|ist|kommt|kommen|wurden|wurde|ware|waren|mussen|brauchen|klappt|passt|verschicken|verladen|produzieren)$/;

function closes(words: Words, end: number, opened: number): boolean {
  const word = words[end]!;
  if (/[.;?!—]/.test(word.gap)) return true;
  if (end === opened) return false;
  if (word.gap === "," || /^(?:dann|sonst|ansonsten|aber)$/.test(word.text)) return true;
  // "wenn der Stecker Donnerstag kommt liefern wir am Zehnten": the main clause begins with its verb and subject.
  return (
    VERBS.test(word.text) && /^(?:wir|ich|die|es|das|sie|alles)$/.test(words[end + 1]?.text ?? "") && end - opened >= 2
  );
}

const TITLES = new Set("herr herrn hr frau fr kollege kollegen kollegin chef chefin doktor dr ingenieur".split(" "));
const ASKED = `fragen sie|sprechen sie mit|reden sie mit|rufen sie|wenden sie sich an|wenden sie sich bitte an|kontaktieren sie|verbinde sie mit|
  gebe ihnen|gebe sie an|gebe sie weiter an|verbinden sie sich mit|sprechen sie am besten mit|da mussen sie|mussen sie mit|mussten sie mit|
  sollten sie mit|konnen sie mit|zustandig ist|verantwortlich ist|das macht|dafur ist|das ist sache von|das weiss|am besten|das entscheidet|
  ansprechpartner ist|ansprechpartnerin ist|sie mit|verbinde mit|ich hole|da hilft ihnen|darum kummert sich|fragen sie bitte|fragen sie am besten`;
const AREA =
  /^(?:in|aus|von|vom|im|der|die|dem|den|planung|produktion|qualitat|qualitatssicherung|vertrieb|versand|logistik|einkauf|disposition|technik|lager|abteilung|buro|buchhaltung|arbeitsvorbereitung|fertigung)$/;

/** "Fragen Sie Herrn Maier in der Planung", "da müssen Sie mit meiner Kollegin Anna sprechen": the person as named. */
export function readColleague(words: Words): Span | null {
  for (let index = 0; index < words.length; index++) {
    const asked = afterAny(words, index, ASKED);
    if (asked < 0) continue;
    const own = afterAny(
      words,
      asked,
      "mit meiner|mit meinem|mit unserem|mit unserer|meinen|meine|meiner|meinem|unseren|unsere|unserer|unserem|mit|den|die|der|an|bitte mit|an die|an den",
    );
    let end = own > 0 ? own : asked;
    let named = false;
    while (
      end < words.length &&
      end - asked < 8 &&
      (end === asked || !/[,;?!—]|\.$/.test(words[end]!.gap) || TITLES.has(words[end - 1]!.text))
    ) {
      if (TITLES.has(words[end]!.text) || isName(words, end)) named = true;
      else if (!(named && AREA.test(words[end]!.text))) break;
      end += 1;
    }
    if (named) {
      while (end > asked && /^(?:in|aus|von|vom|im|der|die|dem|den)$/.test(words[end - 1]!.text)) end -= 1;
      return { from: words[asked]!.from, to: words[end - 1]!.to };
    }
  }
  return null;
}

/** After a title or "Kollege" a word is a name; German capitals alone tell nothing. */
function isName(words: Words, index: number): boolean {
  const word = words[index]!;
  const before = words[index - 1]?.text ?? "";
  if (
    word.kind !== "word" ||
    AREA.test(word.text) ||
    /^(?:bitte|sprechen|fragen|reden|wenden|anrufen|zustandig|verantwortlich|und|oder|der|das|heute|morgen|ist|hat|kann|weiss|sich|am|direkt|mal)$/.test(
      word.text,
    )
  )
    return false;
  return TITLES.has(before) || (word.title && /^(?:frau|herrn?|kolleg\w+)$/.test(words[index - 2]?.text ?? ""));
}

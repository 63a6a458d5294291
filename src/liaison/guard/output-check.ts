/**
 * The last look at a sentence before it is spoken or sent: no word commits our side, every number and name in it comes
 * from the values it was given, and those come from this conversation's snapshot, and no confidential term is in it. A
 * person's typed sentence is theirs and passes by.
 */
import type { DateInterval } from "#kernel/interval.ts";
import type { CallSnapshot, Say, SayValue } from "../conversation/types.ts";
import { allLanguages, languageRules } from "../language/index.ts";
import type { SpokenCheck, SpokenNumber } from "../language/types.ts";
import { strangeDate } from "./dates.ts";
import { denies } from "./deny-list.ts";
import { fixedWords, foreignWord } from "./vocabulary.ts";

export type Checked = { ok: true } | { ok: false; blocked: string };

/** Numbers that stand in a sentence's own fixed words: the keys to press. */
const KEYS_TO_PRESS = [1, 2, 3, 4];
const KEYPAD = /keypad$/;
/** "one moment", "that one", "the first or the second": not values. Larger numbers always are. */
const FIXED = [1];
const EITHER = [1, 2];

/** The words that commit are looked for in every language, whatever the sentence is said to be in. */
export function checkSpoken(text: string, say: Say, snapshot: CallSnapshot): Checked {
  const rules = languageRules(say.language);
  const check = rules?.check;
  if (rules === null || check === undefined)
    return { ok: false, blocked: `no check for the language "${say.language}"` };
  if (text.trim() === "") return { ok: false, blocked: "nothing to say" };
  const foreign = foreignValue(say, snapshot);
  if (foreign) return { ok: false, blocked: foreign };
  if (isConfidential(text, say, snapshot)) return { ok: false, blocked: "a confidential term" };
  const plain = withoutNames(text, snapshot);
  const commits = commitment(plain, say);
  if (commits) return { ok: false, blocked: `commits our side: ${commits}` };
  const number = strangeNumber(plain, say, check);
  if (number) return { ok: false, blocked: `a number from nowhere: ${number}` };
  const values = flat(say.values).map(([, value]) => value);
  const date = strangeDate(plain, values, fixedWords(say, snapshot, rules), check);
  if (date) return { ok: false, blocked: `a date from nowhere: ${date}` };
  // Which word it was is not told: it may be what must not be said.
  if (foreignWord(plain, say, snapshot, rules) !== null)
    return { ok: false, blocked: "a word that is not the agent's" };
  return { ok: true };
}

/** As it sounds, and as its values are written: an identifier is spoken in words. */
function isConfidential(text: string, say: Say, { protection }: CallSnapshot): boolean {
  if (protection === undefined) return false;
  const written = flat(say.values).flatMap(([, value]) =>
    value.type === "text" ? [value.text] : value.type === "identifier" ? [value.value] : [],
  );
  return [text, ...written].some((words) => denies(protection.deny, words));
}

/** Names and identifiers may only be those of the snapshot: another partner's cannot be spoken at all. */
function foreignValue(say: Say, snapshot: CallSnapshot): string | null {
  const names = namesOf(snapshot);
  const identifiers = new Set(snapshot.lines.flatMap((line) => [line.po, line.line, `${line.po}/${line.line}`]));
  for (const [key, value] of flat(say.values)) {
    // A lot is the partner's own identifier, said back to be confirmed.
    const lot = say.act === "readback" && key === "lot" && value.type === "identifier" && LOT.test(value.value);
    if (value.type === "identifier" && !lot && !identifiers.has(value.value))
      return "an identifier from outside the snapshot";
    if (value.type !== "text") continue;
    // A unit is the partner's own word, one word long, said back to ask what it holds.
    const unit = say.template === "line.ask_unit" && key === "unit" && /^[\p{L} ]{1,24}$/u.test(value.text);
    if (!unit && !names.includes(value.text)) return "a name from outside the snapshot";
  }
  return null;
}

const LOT = /^[A-Z0-9][A-Z0-9/.-]{0,23}$/i;

function namesOf(snapshot: CallSnapshot): string[] {
  const { agentName, company, principal, partner, contact, lines, subject } = snapshot;
  const items = lines.map((line) => line.item);
  return [agentName, company, principal, partner.name, contact.name, ...items, ...textsOf(subject)];
}

/** What our people wrote for this conversation. */
export function textsOf(subject: CallSnapshot["subject"]): string[] {
  switch (subject?.kind) {
    case "teach_back":
      return [subject.title, ...subject.points.map((point) => point.text)].flatMap((texts) => Object.values(texts));
    case "campaign":
      return subject.questions.flatMap((question) => Object.values(question.text));
    case "reference":
      return [subject.about];
    default:
      return [];
  }
}

function flat(values: Record<string, SayValue>): Array<[string, SayValue]> {
  return Object.entries(values).flatMap(
    ([key, value]): Array<[string, SayValue]> =>
      value.type === "list" ? value.items.flat().map((item): [string, SayValue] => [key, item]) : [[key, value]],
  );
}

/** A company called "Accept Ltd" or an item "Board 12" is no commitment and no value. */
function withoutNames(text: string, snapshot: CallSnapshot): string {
  return namesOf(snapshot)
    .filter((name) => name.length > 0)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.split(name).join(" _ "), text);
}

const MAY_NEGATE = new Set(["refuse", "answer", "escalate"]);

function commitment(text: string, say: Say): string | null {
  for (const clause of text.split(/[.;!?。；！？]/)) {
    for (const { check } of allLanguages()) {
      for (const match of clause.matchAll(check.commits)) {
        const before = clause.slice(0, match.index);
        const negated = before.match(check.negates) !== null;
        if (!negated || !MAY_NEGATE.has(say.act)) return match[0];
      }
    }
  }
  return null;
}

function strangeNumber(text: string, say: Say, check: SpokenCheck): string | null {
  const allowed = allowedNumbers(say, check);
  for (const number of check.numbers(withoutIdentifiers(text, say))) {
    if (!isAllowed(number, allowed)) return number.digits ?? number.values.join(" ");
  }
  return null;
}

/** As they are written, with their signs: "A44.00-1" is no number. What is part of a longer figure stays. */
function withoutIdentifiers(text: string, say: Say): string {
  return flat(say.values).reduce((rest, [, value]) => {
    if (value.type !== "identifier" || !/\d/.test(value.value)) return rest;
    const written = value.value.replace(/^PO[ -]*(?=\d)/i, "").replaceAll(/[^\p{L}\p{N}]/gu, "\\$&");
    return rest.replaceAll(new RegExp(`(?<![a-z\\d]|\\d[.,\\s])${written}(?![a-z\\d]|[.,\\s]\\d)`, "gi"), " _ ");
  }, text);
}

type Allowed = { values: Set<number>; digits: string[] };

function isAllowed(number: SpokenNumber, allowed: Allowed): boolean {
  if (number.digits !== null && allowed.digits.includes(number.digits)) return true;
  return withYears(number.values, allowed).every((value) => isExact(value) && allowed.values.has(value));
}

/** Beyond it, two numbers may be one value. */
const isExact = (value: number) => Math.abs(value) <= Number.MAX_SAFE_INTEGER;

/** "Twenty twenty-six" is two numbers of one year: joined only where that year is one of the values. */
function withYears(values: number[], allowed: Allowed): number[] {
  const joined: number[] = [];
  for (const value of values) {
    const century = joined.at(-1);
    const year = century === undefined ? null : century * 100 + value;
    if (year !== null && value >= 10 && value < 100 && allowed.values.has(year)) joined[joined.length - 1] = year;
    else joined.push(value);
  }
  return joined;
}

function allowedNumbers(say: Say, check: SpokenCheck): Allowed {
  const values = new Set<number>(FIXED);
  const digits: string[] = [];
  if (KEYPAD.test(say.template)) for (const key of KEYS_TO_PRESS) values.add(key);
  if (say.template === "line.ask_either") for (const choice of EITHER) values.add(choice);
  for (const [, value] of flat(say.values)) {
    if (value.type === "number" || value.type === "quantity" || value.type === "minutes") {
      values.add(value.value);
      digits.push(String(value.value).replace(/\D/g, ""));
    }
    if (value.type === "identifier") addDigits(value.value, values, digits);
    if (value.type === "time") for (const part of clockParts(value.hour, value.minute)) values.add(part);
    if (value.type === "text") addDigits(value.text, values, digits);
    if (value.type === "interval") for (const part of datePartsOf(value.interval, check)) values.add(part);
  }
  return { values, digits };
}

/** "4500-12" may be spoken whole, part by part, or digit by digit in groups of two and more. */
function addDigits(text: string, values: Set<number>, digits: string[]): void {
  const parts = text.match(/\d+/g) ?? [];
  for (const part of [...parts, parts.join("")]) {
    if (part === "") continue;
    digits.push(part);
    values.add(Number(part));
    for (let from = 0; from < part.length - 1; from += 1) {
      for (let to = from + 2; to <= part.length; to += 1) digits.push(part.slice(from, to));
    }
  }
}

/** On the clock of twelve or of twenty-four hours; half and quarter hours are said as such or counted to the next one. */
function clockParts(hour: number, minute: number): number[] {
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return [hour, twelve, minute, ...(minute > 30 ? [60 - minute, hour + 1, (hour % 12) + 1] : [])];
}

/** Days and years by which an interval may be told; months are said by name, or as numbers where the language does so. */
function datePartsOf(interval: DateInterval, { monthsAreNumbers }: SpokenCheck): number[] {
  const days = [interval.earliest, interval.likely, ...(interval.latest === null ? [] : [interval.latest])];
  return days.flatMap((date) => {
    const [year, month, day] = date.split("-").map(Number) as [number, number, number];
    return monthsAreNumbers ? [year, month, day] : [year, day];
  });
}

/**
 * The agent speaks only words it has: those of its sentences (the workspace's own among them) and values in that language, and
 * the names of this conversation. Any other word, whoever put it there (another partner's name, a part, an instruction), is not spoken.
 */
import type { DateBasis } from "#kernel/basis.ts";
import { addDays, type PlainDate } from "#kernel/time.ts";
import type { CallSnapshot, Say, SayValue } from "../conversation/types.ts";
import type { LanguageRules, Speakers } from "../language/types.ts";

/** The first word that is not the agent's, or null. `plain`: the sentence with the names of the snapshot taken out. */
export function foreignWord(plain: string, say: Say, snapshot: CallSnapshot, rules: LanguageRules): string | null {
  const own = vocabularyOf(rules);
  const here = new Set([...unitsOf(snapshot, rules), ...valuesOf(say), ...wordedHere(say, snapshot)].flatMap(wordsOf));
  for (const word of wordsOf(plain)) {
    if (own.has(word) || here.has(word) || isLetter(word) || rules.check.numbers(word).length > 0) continue;
    return word;
  }
  return null;
}

/** A spelled identifier is said letter by letter. Han text has no words between spaces: there each character counts. */
const isLetter = (word: string) => word.length === 1 && !/\p{Script=Han}/u.test(word);

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}|(?<![\p{N}\p{L}])[\p{L}\p{M}]+/gu) ?? [];
}

const VOCABULARIES = new WeakMap<LanguageRules, ReadonlySet<string>>();

function vocabularyOf(rules: LanguageRules): ReadonlySet<string> {
  const known = VOCABULARIES.get(rules);
  if (known !== undefined) return known;
  const sentences = Object.values(rules.templates).map((template) => template.replaceAll(/\{\w+\}/g, " "));
  const values = [rules.speakers, rules.writers].flatMap(wordedValues);
  const made = new Set([...sentences, ...values].flatMap(wordsOf));
  VOCABULARIES.set(rules, made);
  return made;
}

const BASES: ReadonlyArray<DateBasis | "unknown"> = [
  "finished",
  "ready",
  "ex_factory",
  "handed_over",
  "received",
  "unknown",
];
/** A leap year, so that every day is in it. */
const FIRST: PlainDate = "2028-01-01";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/.";

/** Every word a value may be told with: days, months, bounds, bases, times, letters. */
function wordedValues(speakers: Speakers): string[] {
  const days = Array.from({ length: 366 }, (_, day) => addDays(FIRST, day));
  const last = addDays(FIRST, 400);
  const intervals = days.flatMap((day) => [
    { earliest: day, likely: day, latest: null },
    { earliest: FIRST, likely: day, latest: day },
    { earliest: day, likely: day, latest: last },
  ]);
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  return [
    ...days.map((day) => speakers.date(day, FIRST)),
    ...intervals.map((interval) => speakers.interval(interval, FIRST)),
    ...BASES.map((basis) => speakers.basis(basis)),
    ...hours.flatMap((hour) => [0, 5, 15, 30, 45, 59].map((minute) => speakers.time(hour, minute))),
    ...Array.from({ length: 101 }, (_, value) => speakers.safeNumber(value)),
    ...[0.5, 1.25, 1_000, 1_000_000].map((value) => speakers.number(value)),
    ...[...LETTERS].map((letter) => speakers.identifier(letter)),
    speakers.identifier("A44-00"),
    speakers.list(["a", "b", "c"]),
  ];
}

/** The sentence's own words, without those of its values. */
export function fixedWords(say: Say, snapshot: CallSnapshot, { templates }: LanguageRules): string {
  return [...wordedHere(say, snapshot), (templates[say.template] ?? "").replaceAll(/\{\w+\}/g, " ")].join(" ");
}

/** The workspace's own sentence in the place of this one: our people wrote it, and it was checked when they saved it. */
function wordedHere({ template, language }: Say, { overrides }: CallSnapshot): string[] {
  const own = overrides?.wording[template]?.[language];
  return own === undefined ? [] : [own.replaceAll(/\{\w+\}/g, " ")];
}

/** The units of this conversation's orders, one and several. */
function unitsOf({ lines }: CallSnapshot, { speakers }: LanguageRules): string[] {
  const units = new Set(lines.flatMap(({ uom, pack }) => [uom, ...(pack ? [pack.uom] : [])]));
  return [...units, "pcs"].flatMap((unit) => [1, 2, 5, 1_000].map((value) => speakers.quantity(value, unit)));
}

/** Words of the partner's that are said back as they were said: a unit, a lot. */
function valuesOf(say: Say): string[] {
  return Object.values(say.values).flatMap((value: SayValue) => {
    if (value.type === "text") return [value.text];
    return value.type === "identifier" ? [value.value] : [];
  });
}

/** A `Say` as a sentence in its language: the template's fixed words with its values, spoken or written. Pure. */
import { AppError } from "#kernel/errors.ts";
import type { PlainDate } from "#kernel/time.ts";
import type { Say, SayValue, Wording } from "../conversation/types.ts";
import { languageRules } from "./index.ts";
import type { LanguageRules, Speakers } from "./types.ts";

/** What the positions of a list's items are called in the template that renders each of them. */
const LIST_FIELDS: Readonly<Record<string, readonly string[]>> = { "readback.delivery": ["qty", "interval", "basis"] };

/**
 * `today`, the call's date, decides whether a year is told; without it none is. `own`: what the workspace says instead.
 * `written`: values stand in figures. Throws `language_unavailable` for a language without rules and `internal` for an unknown template or a missing value: both
 * are defects of ours.
 */
export function render(say: Say, today: PlainDate | null = null, own: Wording = {}, written = false): string {
  const rules = languageRules(say.language);
  if (rules === null)
    throw new AppError("language_unavailable", `There is no wording for the language "${say.language}".`);
  const speakers = written ? rules.writers : rules.speakers;
  return fill({ rules, speakers, today, own }, say.template, say.values);
}

type Manner = { rules: LanguageRules; speakers: Speakers; today: PlainDate | null; own: Wording };

function fill(manner: Manner, key: string, values: Record<string, SayValue>): string {
  const { rules, own } = manner;
  const template = own[key]?.[rules.code] ?? rules.templates[key];
  if (template === undefined) throw new AppError("internal", `There is no template "${key}" for "${rules.code}".`);
  const text = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new AppError("internal", `The template "${key}" lacks its value "${name}".`);
    return speak(manner, value);
  });
  return tidy(text);
}

function speak(manner: Manner, value: SayValue): string {
  const { speakers, today } = manner;
  switch (value.type) {
    case "text":
      return value.text;
    case "number":
      return speakers.safeNumber(value.value);
    case "identifier":
      return speakers.identifier(value.value);
    case "quantity":
      return speakers.quantity(value.value, value.uom);
    case "interval":
      return speakers.interval(value.interval, today);
    case "basis":
      return speakers.basis(value.basis);
    case "minutes":
      return speakers.number(value.value);
    case "time":
      return speakers.time(value.hour, value.minute);
    case "list":
      return speakers.list(value.items.map((item) => spokenItem(manner, value.template, item)));
  }
}

function spokenItem(manner: Manner, template: string, item: readonly SayValue[]): string {
  const fields = LIST_FIELDS[template];
  if (fields === undefined) throw new AppError("internal", `The template "${template}" cannot be spoken in a list.`);
  const values = Object.fromEntries(item.map((value, index) => [fields[index] ?? `value${index}`, value]));
  const sentence = fill(manner, template, values).replace(/[.!?。]$/, "");
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** A value may be empty (a basis nobody told): no double spaces, those within a number aside, and a sentence begins with a capital. */
function tidy(text: string): string {
  const spaced = text
    .replaceAll(/[ \t\r\n]+/g, " ")
    .replaceAll(/[\s,，]*([,.;:?!，。；：？！])/g, "$1")
    .replaceAll(/[.。]+([?？])/g, "$1")
    .replace(/[,，]$/, "")
    .trim();
  return spaced.replaceAll(/(^|[.?!] )(\p{Ll})/gu, (_, lead: string, letter: string) => lead + letter.toUpperCase());
}

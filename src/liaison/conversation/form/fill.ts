/** What an answer puts into a field of a form. Pure; a value is only what was told. */
import { point } from "#kernel/interval.ts";
import { addDays, type PlainDate } from "#kernel/time.ts";
import type { Extraction } from "../../extraction/types.ts";
import { defectCode } from "../../flows/sectors/index.ts";
import type { Field } from "../../flows/types.ts";
import { hasIntent } from "../reading.ts";
import type { FieldValue, FilledField } from "../types.ts";

/** The value an answer holds for a field that was asked, or null where it was not understood. */
export function valueFor(field: Field, extraction: Extraction, today: PlainDate): FieldValue | null {
  switch (field.kind) {
    case "words":
      return words(field, extraction);
    case "point":
      return { type: "point", named: extraction.observed.points.includes(field.id) };
    case "yes_no":
      return isHeldInPart(field, extraction) ? { type: "words" } : yesNo(field, extraction);
    case "quantity":
      // "Two to three weeks", where a number was asked for that is not said back: kept as it was told.
      return (
        volunteered(field, extraction, today) ??
        (field.readback === null && measures(extraction) ? { type: "words" } : null)
      );
    case "date":
      // "Since the last delivery" is an answer; asked again it would be the same one.
      return volunteered(field, extraction, today) ?? (field.past && !isUnknown(extraction) ? { type: "words" } : null);
    default:
      return volunteered(field, extraction, today);
  }
}

/** Whether it is said back with its value: words alone are kept as they were said. */
export function isReadBack(field: Field, value: FieldValue | null): boolean {
  return field.readback !== null && value !== null && !["words", "percent", "point"].includes(value.type);
}

/** Beside what is wrong stands the code that its words name. */
function words({ slot }: Field, { observed }: Extraction): FieldValue {
  const code = slot === "quality_issue" ? defectCode(observed.defectCodes ?? []) : null;
  return { type: "words", ...(code === null ? {} : { code }) };
}

/** The value an answer to another question holds for this field: only what cannot be meant otherwise. */
export function volunteered(field: Field, extraction: Extraction, today: PlainDate): FieldValue | null {
  switch (field.kind) {
    case "quantity":
      return quantity(extraction);
    case "percent":
      return extraction.percent && { type: "percent", ...share(extraction.percent) };
    case "date":
      return field.past ? since(extraction, today) : day(extraction);
    case "identifier":
      return identifier(field, extraction);
    case "point":
      return extraction.observed.points.includes(field.id) ? { type: "point", named: true } : null;
    case "words":
      // What is wrong, told to another question.
      return extraction.observed.defect === null || field.slot !== "quality_issue" ? null : words(field, extraction);
    default:
      return null;
  }
}

/** The value told for the field where it is another than the one it holds; null where none is. */
export function otherValue(
  field: Field,
  { value }: FilledField,
  extraction: Extraction,
  today: PlainDate,
): FieldValue | null {
  const told = volunteered(field, extraction, today);
  return told !== null && JSON.stringify(told) !== JSON.stringify(value) ? told : null;
}

const share = ({ value, approx }: { value: number; approx: boolean }) => ({ percent: value, approx });

/** "Half of them", "they are already on the truck": neither on hold nor simply not. */
function isHeldInPart({ id }: Field, extraction: Extraction): boolean {
  return id === "containment" && (extraction.confirm?.value === "partial" || hasIntent(extraction, "already_shipped"));
}

/** A length, a day or a share, where no count was told. */
function measures({ durationDays, upToDays, percent, deliveries }: Extraction): boolean {
  return [durationDays, upToDays, percent].some((one) => one !== null) || deliveries.some(({ date }) => date !== null);
}

/** A hedged yes is no yes: whether the parts are on hold is known or not. */
function yesNo({ id }: Field, extraction: Extraction): FieldValue | null {
  const { confirm } = extraction;
  if (id === "safe" && tellsUnhurt(extraction)) return { type: "yes_no", yes: true };
  // "Not all of them": whoever is not safe counts.
  if (id === "safe" && confirm?.value === "partial") return { type: "yes_no", yes: false };
  if (confirm === null || confirm.hedged) return null;
  // "Yes, he is in good hands now": whoever is safe needs no more words than yes.
  if (confirm.value === "yes") return id === "safe" && !confirm.firm ? null : { type: "yes_no", yes: true };
  return confirm.value === "no" ? { type: "yes_no", yes: false } : null;
}

/** "Nobody is hurt, more than that I don't know": not in doubt, and not before it. */
export function tellsUnhurt({ intents, confirm }: Extraction): boolean {
  const told = intents.find(({ value }) => value === "nobody_hurt");
  const doubt = intents.find(({ value }) => value === "dont_know");
  // "Yes, everybody is fine, it is only the ink": the part is of the goods, since nobody is left out of being fine.
  if (told === undefined || confirm?.hedged || confirm?.asks) return false;
  return doubt === undefined || doubt.span.from >= told.span.to;
}

/** One count that is neither what was looked at nor what is left; two such counts are none. */
function quantity({ observed }: Extraction): FieldValue | null {
  const counts = observed.counts.filter(({ role }) => role === null || role === "scrapped" || role === "done");
  const [only, ...more] = counts;
  if (only === undefined || more.some(({ value }) => value !== only.value)) return null;
  return { type: "quantity", qty: only.value, uom: only.unit, approx: only.approx };
}

/** "For two weeks", told of what goes on, began two weeks ago; a day to come is no beginning of it. */
function since(extraction: Extraction, today: PlainDate): FieldValue | null {
  const { durationDays } = extraction;
  if (durationDays !== null) {
    if (durationDays.business || durationDays.days <= 0) return null;
    return { type: "date", interval: point(addDays(today, -durationDays.days)) };
  }
  const value = day(extraction);
  if (value?.type !== "date" || value.interval.earliest > today) return null;
  // "From Monday on" began on Monday.
  return value.interval.latest === null ? { type: "date", interval: point(value.interval.earliest) } : value;
}

function day({ deliveries, ambiguous }: Extraction): FieldValue | null {
  const dates = deliveries.flatMap(({ date }) => date ?? []);
  const [only, ...more] = dates;
  if (only === undefined || more.length > 0 || ambiguous !== null) return null;
  return { type: "date", interval: only.interval };
}

/** A lot that is announced as one; asked for, any single identifier. */
function identifier(field: Field, { observed }: Extraction): FieldValue | null {
  const lots = observed.spelled.filter(({ kind }) => kind === "lot");
  const found =
    lots.length > 0 || field.slot !== "identifier" ? lots : observed.spelled.filter(({ kind }) => kind === "other");
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? null : { type: "identifier", text: only.text };
}

/** "I don't know" is an answer: the field stays unknown and is not filled in by anybody. "Maybe fifteen" tells something. */
export function isUnknown(extraction: Extraction): boolean {
  if (hasIntent(extraction, "dont_know")) return true;
  const { confirm, observed } = extraction;
  const tells = measures(extraction) || observed.counts.length > 0 || observed.defect !== null;
  return confirm?.value === "unsure" && !tells;
}

/** A count beside a defect, a lot or what is scrapped is of the parts affected; "after 300 pieces" may be anything. */
export function countsAffected({ observed }: Extraction): boolean {
  const { defect, spelled, counts } = observed;
  return (
    defect !== null || spelled.some(({ kind }) => kind === "lot") || counts.some(({ role }) => role === "scrapped")
  );
}

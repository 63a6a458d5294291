/** What must stand in the record after a simulated call. */
import { addDays, instantOf, type PlainDate, weekday } from "#kernel/time.ts";
import type { CallSnapshot, LineSnapshot } from "../conversation/types.ts";
import type { Expectation, ExpectedCommitment, ExpectedReport } from "./judge.ts";
import {
  type AnsweredBy,
  type CastPersona,
  clockOf,
  type TrueDelivery,
  type TrueForm,
  type TrueValue,
  type Truth,
} from "./persona.ts";
import { shareOf } from "./world.ts";

export const BASIS = "ex_factory";

export function expectationOf({ truth, answeredBy }: CastPersona, snapshot: CallSnapshot): Expectation {
  return {
    commitments: commitmentsOf(truth.lines, snapshot),
    reports: [...truth.reports.map((measure) => ({ measure })), ...fieldsOf(truth.form, snapshot)],
    decisions: truth.decisions.map((kind) => ({ kind })),
    outcome: truth.outcome,
    mustNotSay: unsaidTo(answeredBy, snapshot),
    exact: true,
  };
}

function fieldsOf(form: TrueForm | null, snapshot: CallSnapshot): ExpectedReport[] {
  if (form === null) return [];
  const leftOut = snapshot.overrides?.forms[form.id]?.leftOut ?? [];
  return Object.entries(form.fields)
    .filter(([field]) => !leftOut.includes(field))
    .map(([field, told]) => ({
      ...{ measure: `${form.id}.${field}`, status: told.status },
      ...plain(told, snapshot),
    }));
}

/** As `judge.ts` tells what a field holds. */
function plain(told: TrueValue, { today, contact }: CallSnapshot): Pick<ExpectedReport, "value" | "text"> {
  if ("value" in told) return { value: told.value };
  if ("text" in told) return { value: null, text: told.text };
  const text = addDays(today, told.day);
  return { value: told.at ? instantOf(contact.timezone, text, clockOf(told.at)) : null, text };
}

/** A machine plays to whoever comes by: no order, product or day; a full mailbox hears nothing at all. */
function unsaidTo(answeredBy: AnsweredBy, { lines }: CallSnapshot): string[] {
  if (answeredBy === "person") return [];
  return answeredBy === "mailbox_full" ? ["."] : lines.flatMap(({ po, item }) => [po, [...po].join("\\W+"), item]);
}

export function commitmentsOf(lines: Truth["lines"], snapshot: CallSnapshot): ExpectedCommitment[] {
  return snapshot.lines.flatMap((line, index) => {
    const told = lines[Math.min(index, lines.length - 1)] ?? null;
    if (told === null) return [];
    const named = told.deliveries.map(({ share, qty }) => qty ?? (share > 0 ? shareOf(line.openQty, share) : 0));
    const rest = line.openQty - named.reduce((sum, qty) => sum + qty, 0);
    return told.deliveries.map((one, at) => ({
      line: nameOf(line),
      qty: named[at]! > 0 ? named[at]! : rest,
      basis: BASIS,
      status: told.status,
      ...daysOf(one, snapshot.today),
    }));
  });
}

export const nameOf = ({ po, line }: LineSnapshot) => `${po}/${line}`;

function daysOf({ day }: TrueDelivery, today: PlainDate): Pick<ExpectedCommitment, "earliest" | "latest" | "within"> {
  if (day !== "next_week") return { earliest: addDays(today, day), latest: addDays(today, day) };
  const monday = addDays(today, 8 - weekday(today));
  return { earliest: monday, latest: addDays(monday, 6), within: true };
}

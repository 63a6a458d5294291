/** Compares what a simulated call left behind with what it should have left. */
import type { CallSnapshot, FieldStatus, FieldValue } from "../conversation/types.ts";
import type { CallRun } from "./call-run.ts";
import { createFindSaid } from "./patterns.ts";
import type { ScriptExpect } from "./schema.ts";

export type ExpectedCommitment = NonNullable<ScriptExpect["commitments"]>[number] & {
  /** The days told are bounds: what stands must lie inside them. */
  within?: boolean;
};
/** `status` of a field of a form; a report of a line has none. */
export type ExpectedReport = NonNullable<ScriptExpect["reports"]>[number] & { status?: FieldStatus };
export type Expectation = Omit<Partial<ScriptExpect>, "commitments" | "reports"> & {
  commitments?: ExpectedCommitment[];
  reports?: ExpectedReport[];
};

export type FoundCommitment = {
  line: string;
  qty: number;
  basis: string;
  earliest: string;
  likely: string;
  latest: string | null;
  status: string;
};
export type FoundReport = {
  line: string;
  measure: string;
  value: number | null;
  text: string | null;
  status: FieldStatus | null;
};
export type FoundDecision = { kind: string; line: string | null; reason: string | null };
export type Found = {
  commitments: FoundCommitment[];
  reports: FoundReport[];
  decisions: FoundDecision[];
  outcome: string;
  said: string[];
};

export type Captured = { expected: number; correct: number; silentlyWrong: number };
export type Verdict = { captured: Captured; failures: string[] };

export function foundIn(run: CallRun, snapshot: CallSnapshot): Found {
  const name = (lineId: string | null) => {
    const line = snapshot.lines.find(({ id }) => id === lineId);
    return line === undefined ? null : `${line.po}/${line.line}`;
  };
  const decided = run.effects.flatMap((effect): FoundDecision[] => {
    if (effect.type !== "decide") return [];
    const { reason } = effect.detail;
    return [{ kind: effect.kind, line: name(effect.lineId), reason: typeof reason === "string" ? reason : null }];
  });
  const followed = run.book
    .decisions()
    .map(({ kind, lineId }) => ({ kind, line: name(lineId), reason: null }))
    .filter((one) => !decided.some(({ kind, line }) => kind === one.kind && line === one.line));
  return {
    commitments: snapshot.lines.flatMap((line) =>
      run.book
        .of(line.id)
        .filter(({ own }) => own)
        .map(({ qty, basis, interval, status }) => ({ line: name(line.id)!, qty, basis, ...interval, status })),
    ),
    reports: run.effects.flatMap((effect): FoundReport[] => {
      const line = "lineId" in effect ? (name(effect.lineId) ?? "") : "";
      if (effect.type === "report") {
        return [{ line, measure: effect.measure, value: effect.value, text: effect.valueText, status: null }];
      }
      if (effect.type !== "answers") return [];
      return effect.fields.map(({ field, value, status }) => ({
        ...{ line, measure: `${effect.form}.${field}`, status },
        ...plain(value),
      }));
    }),
    decisions: [...decided, ...followed],
    outcome: run.state.outcome ?? "none",
    said: run.transcript.flatMap(({ who, text }) => (who === "agent" ? [text] : [])),
  };
}

/** What a field of a form holds, as a number or in a word. */
function plain(value: FieldValue | null): Pick<FoundReport, "value" | "text"> {
  switch (value?.type) {
    case "quantity":
      return { value: value.qty, text: value.uom };
    case "percent":
      return { value: value.percent, text: null };
    case "yes_no":
      return { value: null, text: value.yes ? "yes" : "no" };
    case "date":
      return { value: null, text: value.interval.likely };
    case "identifier":
      return { value: null, text: value.text };
    case "point":
      return { value: null, text: value.named ? "named" : "open" };
    case "slot":
      return { value: value.startsAt, text: value.date };
    default:
      return { value: null, text: value === null ? null : "said" };
  }
}

export function judge(expect: Expectation, found: Found): Verdict {
  const failures: string[] = [];
  const exact = expect.exact ?? false;
  const commitments = paired(expect.commitments, found.commitments, fits);
  const reports = paired(expect.reports, found.reports, sameFields);
  const decisions = paired(expect.decisions, found.decisions, sameFields);
  for (const [name, pairs] of Object.entries({ commitment: commitments, report: reports, decision: decisions })) {
    for (const missing of pairs.missing) failures.push(`${name} missing: ${JSON.stringify(missing)}`);
    if (exact) for (const extra of pairs.extra) failures.push(`${name} not expected: ${JSON.stringify(extra)}`);
  }
  if (expect.outcome !== undefined && expect.outcome !== found.outcome) {
    failures.push(`outcome: expected ${expect.outcome}, was ${found.outcome}`);
  }
  failures.push(...wordsAmiss(expect, found.said));
  const wrong = [...wrongCommitments(expect, exact, commitments.extra), ...wrongReports(expect, exact, reports.extra)];
  const pairs = [commitments, reports, decisions];
  const captured = {
    expected: pairs.reduce((sum, { matched, missing }) => sum + matched + missing.length, 0),
    correct: pairs.reduce((sum, { matched }) => sum + matched, 0),
    // A value that was confirmed and is not what was meant is the costly kind; one that is merely said is not silent.
    silentlyWrong: wrong.filter(({ status }) => status === "confirmed").length,
  };
  return { captured, failures };
}

function wordsAmiss({ mustSay = [], mustNotSay = [] }: Expectation, said: readonly string[]): string[] {
  const find = createFindSaid();
  return [
    ...mustSay.flatMap((pattern) => (find(pattern, said) === undefined ? [`never said: ${pattern}`] : [])),
    ...mustNotSay.flatMap((pattern) => {
      const text = find(pattern, said);
      return text === undefined ? [] : [`said what it must not (${pattern}): ${text}`];
    }),
  ];
}

type Pairs<E, F> = { matched: number; missing: E[]; extra: F[] };

function wrongCommitments(expect: Expectation, exact: boolean, extra: readonly FoundCommitment[]): FoundCommitment[] {
  const about = new Set((expect.commitments ?? []).map(({ line }) => line));
  return expect.commitments === undefined ? [] : extra.filter(({ line }) => exact || about.has(line));
}

function wrongReports(expect: Expectation, exact: boolean, extra: readonly FoundReport[]): FoundReport[] {
  const about = new Set((expect.reports ?? []).map(({ measure }) => measure));
  return expect.reports === undefined ? [] : extra.filter(({ measure }) => exact || about.has(measure));
}

/** A list that is not told is not looked at. */
function paired<E, F>(
  wanted: readonly E[] | undefined,
  found: readonly F[],
  matches: (e: E, f: F) => boolean,
): Pairs<E, F> {
  if (wanted === undefined) return { matched: 0, missing: [], extra: [] };
  const left = [...found];
  const missing: E[] = [];
  for (const one of wanted) {
    const at = left.findIndex((candidate) => matches(one, candidate));
    if (at < 0) missing.push(one);
    else left.splice(at, 1);
  }
  return { matched: wanted.length - missing.length, missing, extra: left };
}

function sameFields(wanted: object, found: object): boolean {
  const values = found as Record<string, unknown>;
  return Object.entries(wanted).every(([key, value]) => value === undefined || values[key] === value);
}

function fits(wanted: ExpectedCommitment, found: FoundCommitment): boolean {
  if (!wanted.within) return sameFields(wanted, found);
  const { within: _, earliest, latest, likely: __, ...rest } = wanted;
  if (!sameFields(rest, found)) return false;
  if (earliest !== undefined && found.earliest < earliest) return false;
  return latest == null || (found.latest !== null && found.latest <= latest);
}

/** Whether a supplier objects to what is said back. */
import { addDays } from "#kernel/time.ts";
import type { Act, CallSnapshot } from "../conversation/types.ts";
import { commitmentsOf, nameOf } from "./expectation.ts";
import type { ExpectedCommitment } from "./judge.ts";
import { type CastPersona, clockOf, type TrueForm } from "./persona.ts";
import type { AgentSentence, ToldDelivery } from "./supplier.ts";

/** Of wrong values said back to somebody careless. */
const LETS_PASS = 0.05;

/** Whoever listens objects to a value that is not what he means: by values, never by the agent's words. */
export function objectionOf(persona: CastPersona, snapshot: CallSnapshot, random: () => number) {
  if (persona.attention === "says_yes") return null;
  const { lines, atFirst = [], form } = persona.truth;
  const meant = commitmentsOf(lines, snapshot);
  const before = [...meant, ...commitmentsOf(atFirst, snapshot)];
  const written = writtenOf(form?.fields, snapshot);
  const writtenBefore = [...written, ...writtenOf(form?.atFirst, snapshot)];
  let formsHeard = 0;

  function isWrong({ line, told = [], readBack = [] }: AgentSentence, act: Act): boolean {
    const name = snapshot.lines.filter(({ id }) => id === line).map(nameOf)[0];
    // By the time all is summed up, what was said first has been taken back; so it is when a form is said back again.
    const own = (act === "recap" ? meant : before).filter((one) => one.line === name);
    const fields = formsHeard > 1 ? written : writtenBefore;
    return (
      told.some((one) => !own.some((delivery) => isMeant(delivery, one))) ||
      readBack.some((value) => !fields.includes(value))
    );
  }

  return (sentences: readonly AgentSentence[], act: Act): string | null => {
    if (sentences.some(({ readBack }) => readBack !== undefined)) formsHeard += 1;
    if (!sentences.some((sentence) => isWrong(sentence, act))) return null;
    return persona.attention === "careless" && random() < LETS_PASS ? null : persona.wrong;
  };
}

/** Values of a form that were meant, as they would be written; what is not confirmed is not said back. */
function writtenOf(fields: TrueForm["fields"] | undefined, { today }: CallSnapshot): string[] {
  return Object.values(fields ?? {}).flatMap((told) => {
    if (told.status !== "confirmed") return [];
    if ("value" in told) return `${told.value}`;
    if ("text" in told) return told.text ?? [];
    return [addDays(today, told.day), ...(told.at ? [clockOf(told.at)] : [])].join(" ");
  });
}

function isMeant(meant: ExpectedCommitment, { qty, interval, basis }: ToldDelivery): boolean {
  const { earliest, latest, within } = meant;
  if (meant.qty !== qty || (basis !== null && basis !== meant.basis)) return false;
  if (!within) return interval.earliest === earliest && interval.latest === latest;
  return interval.earliest >= earliest! && interval.latest !== null && interval.latest <= latest!;
}

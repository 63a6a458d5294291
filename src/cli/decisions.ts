import { parseArgs } from "node:util";
import { z } from "zod";
import { AppError } from "#kernel/errors.ts";
import { formatMinor } from "#kernel/money.ts";
import { Decision } from "#modules/decisions/schema.ts";
import { Member } from "#modules/workspaces/schema.ts";
import { print, printJson } from "./print.ts";
import { chooseWorkspace, type Session } from "./session.ts";

export const DECISIONS_HELP = 'decisions [--all]; decisions decide ID OPTION --reason "why"';

export async function decisions(session: Session, args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      workspace: { type: "string" },
      all: { type: "boolean" },
      reason: { type: "string" },
      json: { type: "boolean" },
    },
  });
  const workspace = await chooseWorkspace(session.client, values.workspace);
  const base = `/api/workspaces/${workspace.id}/decisions`;
  const nameOf = async () => {
    const members = await session.client.get(`/api/workspaces/${workspace.id}/members`, z.array(Member));
    return (userId: string | null) => members.find((member) => member.userId === userId)?.name ?? "somebody";
  };
  if (positionals[0] === "decide") {
    const [, id, option] = positionals;
    if (!id || !option || !values.reason) throw new AppError("invalid_input", `Usage: ${DECISIONS_HELP}`);
    const decided = await session.client.send(
      "POST",
      `${base}/${id}/decide`,
      { option, reason: values.reason },
      Decision,
    );
    return values.json ? printJson(decided) : print(describe(decided, await nameOf()));
  }
  const found = await session.client.get(values.all ? base : `${base}?status=open`, z.array(Decision));
  if (values.json) return printJson({ decisions: found });
  if (found.length === 0) return print("Nothing needs a decision.");
  const names = await nameOf();
  print(found.map((decision) => describe(decision, names)).join("\n\n"));
}

function describe(decision: Decision, nameOf: (userId: string | null) => string): string {
  const { unknown, atStake } = decision.cost;
  const stake =
    atStake === null ? "" : `; at stake ${formatMinor(atStake.minor, atStake.currency)} = ${atStake.formula}`;
  const lines = [
    `${decision.id}  ${decision.question}`,
    `  by ${decision.deadline}; cost of waiting unknown (${unknown})${stake}`,
  ];
  if (decision.status === "decided") {
    const chosen = decision.options.find(({ key }) => key === decision.chosen)?.label ?? decision.chosen;
    lines.push(
      `  decided: ${chosen}, by ${nameOf(decision.decidedBy)} at ${decision.decidedAt}: ${decision.reason ?? ""}`,
    );
  } else if (decision.status === "obsolete") lines.push("  fell away: the facts it was about have changed");
  else for (const option of decision.options) lines.push(`  ${option.key}: ${option.label} — ${option.consequence}`);
  return lines.join("\n");
}

import { parseArgs } from "node:util";
import { z } from "zod";
import { AppError } from "#kernel/errors.ts";
import { Decision } from "#modules/decisions/schema.ts";
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
  if (positionals[0] === "decide") {
    const [, id, option] = positionals;
    if (!id || !option || !values.reason) throw new AppError("invalid_input", `Usage: ${DECISIONS_HELP}`);
    const decided = await session.client.send(
      "POST",
      `${base}/${id}/decide`,
      { option, reason: values.reason },
      Decision,
    );
    return values.json ? printJson(decided) : print(describe(decided));
  }
  const found = await session.client.get(values.all ? base : `${base}?status=open`, z.array(Decision));
  if (values.json) return printJson({ decisions: found });
  print(found.length === 0 ? "Nothing needs a decision." : found.map(describe).join("\n\n"));
}

function describe(decision: Decision): string {
  const { unknown, atStake } = decision.cost;
  const stake =
    atStake === null ? "" : `; at stake ${atStake.currency} ${(atStake.minor / 100).toFixed(2)} = ${atStake.formula}`;
  const lines = [
    `${decision.id}  ${decision.question}`,
    `  by ${decision.deadline}; cost of waiting unknown (${unknown})${stake}`,
  ];
  if (decision.status === "decided") {
    lines.push(`  decided: ${decision.chosen}, ${decision.decidedBy}, ${decision.decidedAt}: ${decision.reason ?? ""}`);
  } else for (const option of decision.options) lines.push(`  ${option.key}: ${option.label} — ${option.consequence}`);
  return lines.join("\n");
}

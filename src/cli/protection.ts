/** What the agent never says, and what must not be erased. */
import { parseArgs } from "node:util";
import { z } from "zod";
import { AppError } from "#kernel/errors.ts";
import { PartnerSummary } from "#modules/partners/schema.ts";
import { Hold, Mark } from "#modules/protection/schema.ts";
import { partnerCalled } from "./partners.ts";
import { print, printJson, table } from "./print.ts";
import { chooseWorkspace, type Session } from "./session.ts";

export const PROTECT_HELP =
  'protect; protect add item|term|drawing WHAT --reason "why" [--may-hear PARTNER]...; protect remove ID';
export const HOLDS_HELP =
  'holds; holds place PARTNER --reason "why" [--conversation ID]; holds release ID --reason "why"';

const OPTIONS = {
  workspace: { type: "string" },
  reason: { type: "string" },
  "may-hear": { type: "string", multiple: true },
  conversation: { type: "string" },
  json: { type: "boolean" },
} as const;

export async function protect(session: Session, args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const workspace = await chooseWorkspace(session.client, values.workspace);
  const base = `/api/workspaces/${workspace.id}`;
  const [verb, ...rest] = positionals;
  const names = await partnerNames(session, base);
  if (verb === "add") {
    const [kind, what] = rest;
    if (!what || !values.reason || !["item", "term", "drawing"].includes(kind ?? "")) throw usage(PROTECT_HELP);
    const subject = kind === "item" ? { kind, number: what } : { kind, term: what };
    const maySpeakTo = (values["may-hear"] ?? []).map((name) => names.idOf(name));
    const body = { subject, reason: values.reason, maySpeakTo };
    const mark = await session.client.send("POST", `${base}/protection/marks`, body, Mark);
    return values.json ? printJson(mark) : print(`The agent never says "${mark.subject}" from its next call on.`);
  }
  if (verb === "remove") {
    if (!rest[0]) throw usage(PROTECT_HELP);
    await session.client.send("DELETE", `${base}/protection/marks/${rest[0]}`, undefined, null);
    return values.json ? printJson({ removed: rest[0] }) : print("The mark is taken back.");
  }
  if (verb !== undefined) throw usage(PROTECT_HELP);
  const marks = await session.client.get(`${base}/protection/marks`, z.array(Mark));
  if (values.json) return printJson({ marks });
  if (marks.length === 0) return print("Nothing is marked.");
  const rows = marks.map((mark) => [
    mark.id,
    mark.kind,
    mark.subject ?? "(erased)",
    mark.maySpeakTo.map(names.nameOf).join(", ") || "nobody",
    mark.reason ?? "(erased)",
  ]);
  print(table(rows, ["Id", "Kind", "Never said", "Save to", "Why"]));
}

export async function holds(session: Session, args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const workspace = await chooseWorkspace(session.client, values.workspace);
  const base = `/api/workspaces/${workspace.id}`;
  const [verb, what] = positionals;
  if (verb === "place" || verb === "release") {
    if (!what || !values.reason) throw usage(HOLDS_HELP);
    const { reason } = values;
    const hold =
      verb === "release"
        ? await session.client.send("POST", `${base}/protection/holds/${what}/release`, { reason }, Hold)
        : await session.client.send(
            "POST",
            `${base}/protection/holds`,
            {
              partnerId: (await partnerNames(session, base)).idOf(what),
              conversationId: values.conversation ?? null,
              reason,
            },
            Hold,
          );
    return values.json ? printJson(hold) : print(holdLine(hold));
  }
  if (verb !== undefined) throw usage(HOLDS_HELP);
  const found = await session.client.get(`${base}/protection/holds`, z.array(Hold));
  if (values.json) return printJson({ holds: found });
  print(found.length === 0 ? "Nothing is under a legal hold." : found.map(holdLine).join("\n"));
}

function holdLine(hold: Hold): string {
  const what = hold.conversationId === null ? "everything" : `conversation ${hold.conversationId}`;
  const state = hold.releasedAt === null ? `since ${hold.placedAt}` : `released ${hold.releasedAt}`;
  return `${hold.id}  ${hold.partner.name}: ${what}, ${state}: ${hold.reason ?? "(erased)"}`;
}

async function partnerNames(session: Session, base: string) {
  const partners = await session.client.get(`${base}/partners`, z.array(PartnerSummary));
  return {
    idOf: (wanted: string): string => partnerCalled(partners, wanted).id,
    nameOf: (id: string): string => partners.find((partner) => partner.id === id)?.name ?? id,
  };
}

const usage = (help: string) => new AppError("invalid_input", `Usage: ${help}`);

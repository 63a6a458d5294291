/** What a call is about, from options or a file: order lines, or what another kind of conversation needs. */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { AppError } from "#kernel/errors.ts";
import { FLOW_NEEDS, StartableFlow, type StartConversation } from "#modules/conversations/schema.ts";
import { Board } from "#modules/orders/schema.ts";
import { PartnerSummary } from "#modules/partners/schema.ts";
import { partnerCalled } from "./partners.ts";
import type { Session } from "./session.ts";

export const ABOUT_OPTIONS = {
  lines: { type: "string" },
  flow: { type: "string" },
  partner: { type: "string" },
  purpose: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  minutes: { type: "string" },
  zone: { type: "string" },
  country: { type: "string" },
  about: { type: "string" },
  subject: { type: "string" },
} as const;

export type AboutValues = { [K in keyof typeof ABOUT_OPTIONS]?: string | undefined };

export const ABOUT_HELP = `[--lines PO/LINE[,PO/LINE ...] | --flow ${StartableFlow.options.slice(1).join("|")} --partner NAME
       [--purpose audit|inspection|pick_up|meeting --from DATE --to DATE [--minutes 60] [--zone ZONE] [--country DE]]
       [--about NAME] [--subject FILE.json]]`;

export type About = Required<Pick<StartConversation, "flow" | "lineIds">> &
  Pick<StartConversation, "subject"> & { partnerId: string };

/** Throws `invalid_input` where something is missing, `not_found` for a line or a partner that there is not. */
export async function aboutOf(session: Session, base: string, values: AboutValues): Promise<About> {
  const flow = StartableFlow.safeParse(values.flow ?? "order-status").data;
  if (flow === undefined) {
    throw new AppError("invalid_input", `A kind of conversation is one of ${StartableFlow.options.join(", ")}.`);
  }
  if (FLOW_NEEDS[flow].lines) {
    if (!values.lines) throw new AppError("invalid_input", "Say which order lines: --lines PO/LINE[,PO/LINE ...].");
    return { flow, ...(await findLines(session, base, values.lines)) };
  }
  if (!values.partner) throw new AppError("invalid_input", `Say with whom: --flow ${flow} --partner NAME.`);
  const partners = await session.client.get(`${base}/partners`, z.array(PartnerSummary));
  const subject = await subjectOf(flow, values);
  const partnerId = partnerCalled(partners, values.partner).id;
  return { flow, lineIds: [], partnerId, ...(subject === undefined ? {} : { subject }) };
}

/** The server checks it: here it is only put together. */
async function subjectOf(flow: StartableFlow, values: AboutValues): Promise<StartConversation["subject"]> {
  if (values.subject !== undefined) return readSubject(values.subject);
  if (flow === "reference-check" && values.about) return { kind: "reference", about: values.about };
  if (flow !== "scheduling") return undefined;
  const { purpose = "meeting", from, to, minutes = "60", country } = values;
  if (!from || !to) throw new AppError("invalid_input", "Say in which days: --from 2026-12-01 --to 2026-12-11.");
  const timezone = values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    kind: "scheduling",
    purpose: purpose as "meeting",
    from,
    to,
    durationMinutes: Number(minutes),
    ours: { timezone, ...(country ? { country } : {}) },
  };
}

async function readSubject(path: string): Promise<StartConversation["subject"]> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new AppError("not_found", `There is no file ${path}.`);
  });
  try {
    return JSON.parse(text) as StartConversation["subject"];
  } catch {
    throw new AppError("invalid_input", `${path} is no JSON.`);
  }
}

async function findLines(session: Session, base: string, wanted: string) {
  const board = await session.client.get(`${base}/orders`, Board);
  const rows = wanted.split(",").map((name) => {
    const row = board.rows.find(({ po, line }) => `${po}/${line}` === name.trim());
    if (row === undefined) throw new AppError("not_found", `There is no open line ${name.trim()}. Try: liaison orders`);
    return row;
  });
  const partnerId = rows[0]!.partner.id;
  if (rows.some((row) => row.partner.id !== partnerId)) {
    throw new AppError("invalid_input", "The lines belong to different partners; one call is one partner.");
  }
  return { lineIds: rows.map(({ lineId }) => lineId), partnerId };
}

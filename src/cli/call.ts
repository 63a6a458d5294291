import { parseArgs } from "node:util";
import { z } from "zod";
import { AppError, isAppError } from "#kernel/errors.ts";
import { languageName } from "#kernel/language.ts";
import {
  ConversationDetail,
  ConversationStarted,
  type FormView,
  LiveEvent,
  SpeechAbility,
  type TurnView,
} from "#modules/conversations/schema.ts";
import { LineDetail } from "#modules/orders/schema.ts";
import { PartnerDetail } from "#modules/partners/schema.ts";
import { ABOUT_HELP, ABOUT_OPTIONS, aboutOf } from "./call-about.ts";
import { answerValue, promise } from "./format.ts";
import { print, printJson } from "./print.ts";
import { chooseWorkspace, type Session } from "./session.ts";

export const CALL_HELP = `call --simulate PERSONA ${ABOUT_HELP}
       [--contact NAME] [--language en] [--off-record] [--text]`;

/** Prints the transcript while the call lasts, then the commitments it left on each line. */
export async function call(session: Session, args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      workspace: { type: "string" },
      simulate: { type: "string" },
      ...ABOUT_OPTIONS,
      contact: { type: "string" },
      language: { type: "string" },
      "off-record": { type: "boolean" },
      text: { type: "boolean" },
      json: { type: "boolean" },
    },
  });
  if (!values.simulate) throw new AppError("invalid_input", `Usage: ${CALL_HELP}`);
  const { client } = session;
  const workspace = await chooseWorkspace(client, values.workspace);
  const base = `/api/workspaces/${workspace.id}`;
  const { flow, lineIds, partnerId, subject } = await aboutOf(session, base, values);
  const contactId = await findContact(session, base, partnerId, values.contact);

  const request = {
    contactId,
    flow,
    lineIds,
    ...(subject === undefined ? {} : { subject }),
    // In writing nothing is loaded and nothing sounds; the supplier writes in its own language.
    callee: { kind: values.text ? "text" : "simulated", persona: values.simulate },
    ...(values.language ? { language: values.language } : {}),
    ...(values["off-record"] ? { offRecord: true } : {}),
  };
  const started = await client
    .send("POST", `${base}/conversations`, request, ConversationStarted)
    .catch((error: unknown) => explainLanguage(session, base, error));
  const printed = new Set<number>();
  const show = (turn: TurnView) => {
    // A sentence of the agent comes twice: when it begins and, with its timings, when it has been said.
    if (values.json || printed.has(turn.seq)) return;
    printed.add(turn.seq);
    print(turnLine(turn));
  };
  await client.stream(`${base}/conversations/${started.id}/live`, (data) => {
    const event = LiveEvent.parse(data);
    if (event.type === "detail") event.detail.turns.forEach(show);
    if (event.type === "turn") show(event.turn);
    return !(event.type === "status" && ["ended", "broken_off"].includes(event.status));
  });

  const detail = await client.get(`${base}/conversations/${started.id}`, ConversationDetail);
  const lines = await Promise.all(lineIds.map((id) => client.get(`${base}/lines/${id}`, LineDetail)));
  const made = lines.flatMap((line) =>
    line.promises
      .filter(({ conversationId }) => conversationId === started.id)
      .map((commitment) => ({ po: line.row.po, line: line.row.line, ...commitment })),
  );
  if (values.json) return printJson({ conversation: detail, commitments: made });
  const open = detail.openLines > 0 ? `, ${detail.openLines} open` : "";
  print(`\nOutcome: ${detail.outcome ?? detail.status}${open}`);
  for (const commitment of made) print(`  ${commitment.po}/${commitment.line}  ${promise(commitment)}`);
  for (const form of detail.forms) {
    print(`  ${form.form}${form.status === "dropped" ? " (not kept)" : ""}`);
    for (const field of form.fields) print(`    ${answerLine(field)}`);
  }
  if (made.length === 0 && detail.forms.length === 0) print("  No commitments.");
}

function answerLine({ field, asked, status, value }: FormView["fields"][number]): string {
  return `${(asked ?? field).padEnd(16)} ${value === null ? "-" : answerValue(value)}  ${status}`;
}

async function findContact(
  session: Session,
  base: string,
  partnerId: string,
  name: string | undefined,
): Promise<string> {
  const partner = await session.client.get(`${base}/partners/${partnerId}`, PartnerDetail);
  const contact =
    name === undefined
      ? partner.contacts.find(({ doNotCallAt }) => doNotCallAt === null)
      : partner.contacts.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (contact === undefined) throw new AppError("not_found", nobodyToCall(partner, name));
  return contact.id;
}

function nobodyToCall({ name, contacts }: PartnerDetail, wanted: string | undefined): string {
  if (contacts.length === 0) {
    return `${name} has no contact yet. Add one: liaison partners contact "${name}" "Name of the person"`;
  }
  if (wanted === undefined) return `Whoever is known at ${name} asked not to be called.`;
  return `${name} has no contact "${wanted}". It has: ${contacts.map((contact) => contact.name).join(", ")}.`;
}

/** The contact's own language is missing here: in words, with what would add it and what works now. */
async function explainLanguage(session: Session, base: string, error: unknown): Promise<never> {
  if (!isAppError(error) || error.code !== "language_unavailable") throw error;
  const { language, hear, speak } = Unavailable.parse(error.details);
  const verbs = [hear ? [] : "heard", speak ? [] : "spoken"].flat().join(" and ");
  const { abilities } = await session.client.get(`${base}/speech`, z.object({ abilities: z.array(SpeechAbility) }));
  const howToAdd = abilities.find((ability) => ability.language === language)?.howToAdd ?? "";
  const sentences = [
    `${languageName(language)} cannot be ${verbs || "used"} with what is installed.`,
    howToAdd,
    "To call in English, say --language en.",
  ];
  throw new AppError(error.code, sentences.filter(Boolean).join(" "), error.details);
}

const Unavailable = z.object({ language: z.string(), hear: z.boolean(), speak: z.boolean() });

function turnLine(turn: TurnView): string {
  const seconds = (turn.fromMs / 1000).toFixed(1).padStart(6);
  return `${seconds}  ${turn.who.padEnd(8)} ${turn.text ?? "(not recorded)"}`;
}

export async function personas(session: Session, args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { workspace: { type: "string" }, json: { type: "boolean" } } });
  const workspace = await chooseWorkspace(session.client, values.workspace);
  const Personas = z.array(z.object({ id: z.string(), name: z.string(), summary: z.string(), language: z.string() }));
  const found = await session.client.get(`/api/workspaces/${workspace.id}/personas`, Personas);
  if (values.json) return printJson({ personas: found });
  for (const { id, summary } of found) print(`${id.padEnd(24)} ${summary}`);
}

/** Holds a conversation in writing with a test server: a person types what the supplier says. */
import type { ConversationDetail, PartnerTurn } from "../../src/modules/conversations/schema.ts";
import { endOf, pause } from "./calls.ts";
import type { SeededLine, SeededPartner, TestServer } from "./server.ts";

const MOST_TURNS = 40;

export async function beginWriting(
  server: TestServer,
  partner: SeededPartner,
  lines: readonly SeededLine[],
  persona?: string,
  language?: string,
): Promise<string> {
  const { id } = await server.api<{ id: string }>("/conversations", {
    body: {
      contactId: partner.contactId,
      lineIds: lines.map((line) => line.id),
      callee: { kind: "text", ...(persona === undefined ? {} : { persona }) },
      ...(language === undefined ? {} : { language }),
    },
  });
  return id;
}

/** When it has begun: the first sentences of the agent stand there. */
export async function write(server: TestServer, id: string, turn: PartnerTurn): Promise<void> {
  for (let left = 20; ; left -= 1) {
    const answer = await server.ask(`/conversations/${id}/partner-turns`, { body: turn });
    if (answer.ok) return;
    const problem = (await answer.json()) as { code: string };
    if (problem.code !== "conversation_not_live" || left === 0) throw new Error(problem.code);
    await pause(100);
  }
}

/** Answers by the slot that is asked about, and yes to everything else, until it is over. */
export async function writeAll(
  server: TestServer,
  id: string,
  answers: Readonly<Record<string, string>>,
): Promise<ConversationDetail> {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const detail = await server.api<ConversationDetail>(`/conversations/${id}`);
    if (detail.status === "ended" || detail.status === "broken_off") return detail;
    const asked = detail.turns.findLast((each) => each.who === "agent");
    const answer = asked?.act === "ask" ? (answers[asked.slot ?? ""] ?? "yes") : "yes";
    await write(server, id, { kind: "words", text: answer });
  }
  return endOf(server, id);
}

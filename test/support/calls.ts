/** Runs simulated calls against a test server and waits for what they leave. */
import type { ConversationDetail } from "../../src/modules/conversations/schema.ts";
import type { SeededPartner, TestServer } from "./server.ts";

const BUSY_WAIT_MS = 3_000;

type Callee = { kind: "simulated"; persona: string } | { kind: "microphone" };

/** Starts when the machine takes another call; a full one, or one that runs late, is not a fault of the call's. */
export async function admitted(
  server: TestServer,
  partner: SeededPartner,
  callee: Callee,
): Promise<{ id: string; mediaPath: string | null }> {
  for (;;) {
    const answer = await server.ask("/conversations", {
      body: { contactId: partner.contactId, lineIds: partner.lines.map(({ id }) => id), callee },
    });
    const body = (await answer.json()) as { id: string; mediaPath: string | null; code?: string; detail?: string };
    if (answer.status === 201) return body;
    if (body.code !== "calls_at_capacity") {
      throw new Error(`${callee.kind}: ${answer.status} ${body.code} ${body.detail}`);
    }
    await pause(BUSY_WAIT_MS);
  }
}

export async function startCall(server: TestServer, partner: SeededPartner, persona: string): Promise<string> {
  return (await admitted(server, partner, { kind: "simulated", persona })).id;
}

export async function endOf(server: TestServer, id: string): Promise<ConversationDetail> {
  for (;;) {
    const detail = await server.api<ConversationDetail>(`/conversations/${id}`);
    if (detail.status === "ended" || detail.status === "broken_off") return detail;
    await pause(500);
  }
}

export async function runPersona(
  server: TestServer,
  partner: SeededPartner,
  persona: string,
): Promise<ConversationDetail> {
  return endOf(server, await startCall(server, partner, persona));
}

/** For the message of a test that failed: what was said, as far as it was kept. */
export function transcriptOf(detail: ConversationDetail): string {
  return detail.turns
    .map((turn) => `${(turn.fromMs / 1000).toFixed(1)} ${turn.who} ${turn.text ?? `(${turn.state})`}`)
    .join("\n");
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

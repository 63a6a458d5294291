/** Runs simulated calls against a test server and waits for what they leave. */
import type { ConversationDetail } from "../../src/modules/conversations/schema.ts";
import type { SeededPartner, TestServer } from "./server.ts";

const BUSY_WAIT_MS = 3_000;

/** Starts when the machine takes another call; a full one is not a fault of the call's. */
export async function startCall(server: TestServer, partner: SeededPartner, persona: string): Promise<string> {
  for (;;) {
    const answer = await server.ask("/conversations", {
      body: {
        contactId: partner.contactId,
        lineIds: partner.lines.map(({ id }) => id),
        callee: { kind: "simulated", persona },
      },
    });
    const body = (await answer.json()) as { id?: string; code?: string; detail?: string };
    if (answer.status === 201 && body.id) return body.id;
    if (body.code !== "calls_at_capacity") throw new Error(`${persona}: ${answer.status} ${body.code} ${body.detail}`);
    await pause(BUSY_WAIT_MS);
  }
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

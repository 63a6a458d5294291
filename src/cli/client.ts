/** The command line speaks the same API as the web app, signed in by the token file that only its user can read. */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Config } from "#kernel/config.ts";
import { AppError, type ErrorCode, isAppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { untilAnswered } from "#kernel/send-again.ts";
import { provesServer } from "#kernel/server-proof.ts";

export type Client = {
  readonly url: string;
  get<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S>>;
  send<S extends z.ZodType>(
    method: "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    body: unknown,
    schema: S | null,
  ): Promise<z.output<S>>;
  /** Server-sent events until the server ends them, the signal fires or `onData` answers false. */
  stream(path: string, onData: (data: unknown) => boolean): Promise<void>;
};

/**
 * The running server of this data folder, or null. A killed server leaves its address behind, and anybody may listen there
 * by now: only who shows that it knows the token is taken for the server, and is sent the token.
 */
export async function findServer(config: Config): Promise<string | null> {
  const path = join(config.dataDir, "server.json");
  if (!existsSync(path)) return null;
  try {
    const { url } = JSON.parse(readFileSync(path, "utf8")) as { url: string };
    const nonce = randomBytes(16).toString("hex");
    const answer = await fetch(`${url}/api/health?nonce=${nonce}`, { signal: AbortSignal.timeout(2000) });
    const { proof } = (await answer.json()) as { proof?: unknown };
    return provesServer(proof, readToken(config), url, nonce) ? url : null;
  } catch {
    return null;
  }
}

export function createClient(url: string, config: Config): Client {
  const token = readToken(config);
  const headers = { authorization: `Bearer ${token}`, accept: "application/json" };
  return {
    url,
    async get(path, schema) {
      return schema.parse(await answerOf(await fetch(`${url}${path}`, { headers })));
    },
    async send(method, path, body, schema) {
      const init = {
        method,
        headers: { ...headers, "content-type": "application/json", "idempotency-key": newId() },
        body: JSON.stringify(body ?? {}),
      };
      const value = await untilAnswered(
        async () => answerOf(await fetch(`${url}${path}`, init)),
        (error) => (isAppError(error) ? error : null),
      );
      return schema === null ? (undefined as never) : schema.parse(value);
    },
    async stream(path, onData) {
      const stop = new AbortController();
      const answer = await fetch(`${url}${path}`, {
        headers: { ...headers, accept: "text/event-stream" },
        signal: stop.signal,
      });
      if (!answer.ok) await answerOf(answer);
      let rest = "";
      for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
        rest += chunk;
        const events = rest.split("\n\n");
        rest = events.pop() ?? "";
        for (const event of events) {
          const data = event
            .split("\n")
            .filter((line) => line.startsWith("data:"))
            .map((line) => line.slice(5).trim())
            .join("\n");
          if (data !== "" && !onData(JSON.parse(data))) {
            stop.abort();
            return;
          }
        }
      }
    },
  };
}

function readToken(config: Config): string {
  const path = join(config.dataDir, "cli-token");
  try {
    return readFileSync(path, "utf8").trim();
  } catch (cause) {
    throw new AppError(
      "server_not_running",
      `The token file ${path} cannot be read. Start the server once with npm start, as the same user.`,
      undefined,
      { cause },
    );
  }
}

async function answerOf(answer: Response): Promise<unknown> {
  if (answer.status === 204) return undefined;
  const text = await answer.text();
  const value: unknown = text === "" ? undefined : JSON.parse(text);
  if (answer.ok) return value;
  const problem = value as { code?: ErrorCode; detail?: string; details?: Record<string, unknown> };
  const detail = problem.detail ?? `The server answered ${answer.status}.`;
  throw new AppError(problem.code ?? "internal", detail, problem.details);
}

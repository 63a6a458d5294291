/**
 * Recorded answers of a server, replayed by the hash of model, schema and prompt. A request that was not recorded fails the
 * test. `LIAISON_RECORD=<base url>` records anew, with `LIAISON_LLM_KEY` where the server wants one. Only answers are written.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const Take = z.object({ status: z.number(), body: z.string() });
const Tape = z.record(z.string(), Take);
const Request = z.object({ model: z.string(), messages: z.unknown(), response_format: z.unknown() });

export type Cassette = { fetch: typeof fetch; misses: string[]; played: string[] };

export function openCassette(
  name: string,
  live: typeof fetch | null = null,
  folder = join(import.meta.dirname, "cassettes"),
): Cassette {
  const path = join(folder, `${name}.json`);
  const tape = existsSync(path) ? Tape.parse(JSON.parse(readFileSync(path, "utf8"))) : {};
  const cassette: Cassette = { fetch: async () => Response.error(), misses: [], played: [] };
  cassette.fetch = async (url, init) => {
    const key = keyOf(String(init?.body));
    const recorded = tape[key];
    if (recorded !== undefined && live === null) {
      cassette.played.push(key);
      return new Response(recorded.body, { status: recorded.status });
    }
    if (live === null) {
      cassette.misses.push(key);
      throw new Error(`Nothing was recorded in ${name} for this model, schema and prompt (${key}).`);
    }
    const response = await live(url, init);
    tape[key] = { status: response.status, body: await response.text() };
    writeFileSync(path, `${JSON.stringify(tape, null, 2)}\n`);
    return new Response(tape[key].body, { status: response.status });
  };
  return cassette;
}

export function keyOf(body: string): string {
  const { model, messages, response_format } = Request.parse(JSON.parse(body));
  return createHash("sha256")
    .update(JSON.stringify([model, response_format, messages]))
    .digest("hex")
    .slice(0, 24);
}

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "#kernel/config.ts";
import { serverProof } from "#kernel/server-proof.ts";
import { findServer } from "./client.ts";

const TOKEN = "the-token-of-this-start-and-of-no-other-one";
let dataDir: string;
let listener: Server | undefined;
let asked: IncomingMessage[];

beforeEach(async () => {
  asked = [];
  dataDir = await mkdtemp(join(tmpdir(), "liaison-cli-"));
  await writeFile(join(dataDir, "cli-token"), `${TOKEN}\n`);
});
afterEach(async () => {
  await new Promise((resolve) => (listener === undefined ? resolve(undefined) : listener.close(resolve)));
  await rm(dataDir, { recursive: true });
});

/** Somebody listens where `server.json` says, and answers the question for health like this. */
async function listening(answer: (url: string, nonce: string) => unknown): Promise<string> {
  listener = createServer((request, response) => {
    asked.push(request);
    const { searchParams } = new URL(request.url!, url);
    response.end(JSON.stringify(answer(url, searchParams.get("nonce")!)));
  });
  await new Promise<void>((resolve) => listener!.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  await writeFile(join(dataDir, "server.json"), JSON.stringify({ url }));
  return url;
}

describe("the server that the command line takes for its own", () => {
  const config = () => readConfig({ LIAISON_DATA: dataDir });
  const ready = { status: "ready", version: "0.1.0" };

  it("shows that it wrote the token", async () => {
    const url = await listening((own, nonce) => ({ ...ready, proof: serverProof(TOKEN, own, nonce) }));
    expect(await findServer(config())).toBe(url);
  });

  it.each([
    ["says only that it is ready", () => ready],
    ["knows another token", (own: string, nonce: string) => ({ ...ready, proof: serverProof("other", own, nonce) })],
    [
      "passes the question on",
      (_: string, nonce: string) => ({ ...ready, proof: serverProof(TOKEN, "http://x:1", nonce) }),
    ],
    ["repeats an older answer", (own: string) => ({ ...ready, proof: serverProof(TOKEN, own, "an older nonce") })],
  ])("is none that %s, and such a one is not sent the token", async (_, answer) => {
    await listening(answer);
    expect(await findServer(config())).toBeNull();
    expect(asked).toHaveLength(1);
    expect(asked[0]!.headers.authorization).toBeUndefined();
  });
});

/** Against a server on this machine that speaks the documented protocol, and its bad days. No live service is asked. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ModelAnswer } from "#ports/language-model.ts";
import { createOpenAiCompatible } from "./index.ts";

type Received = { url: string; headers: IncomingMessage["headers"]; body: Record<string, unknown> };
let received: Received[] = [];
let reply: (request: Received, response: ServerResponse) => void;
let closed = 0;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const body = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Record<string, unknown>;
    received.push({ url: request.url!, headers: request.headers, body });
    response.on("close", () => {
      closed += 1;
    });
    reply(received.at(-1)!, response);
  });
});
let base: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  received = [];
  closed = 0;
});

const json = (status: number, value: unknown) => (_: Received, response: ServerResponse) => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(typeof value === "string" ? value : JSON.stringify(value));
};
const completion = (
  content: string | null,
  over: Record<string, unknown> = {},
  message: Record<string, unknown> = {},
) => ({
  id: "x",
  object: "chat.completion",
  choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content, ...message }, ...over }],
  usage: { prompt_tokens: 40, completion_tokens: 7, total_tokens: 47 },
});

const SCHEMA = { type: "object", properties: { a: { type: "number" } }, required: ["a"], additionalProperties: false };
const ask = (
  over: { timeMs?: number; signal?: AbortSignal; key?: string | null; baseUrl?: string } = {},
): Promise<ModelAnswer> =>
  createOpenAiCompatible({
    baseUrl: over.baseUrl ?? base,
    model: "small",
    key: over.key === undefined ? "sk-secret" : over.key,
  }).extract({
    instructions: "read",
    data: '{"turn":"hello"}',
    schema: { name: "delivery", json: SCHEMA },
    signal: over.signal ?? new AbortController().signal,
    budget: { timeMs: over.timeMs ?? 2_000, outputTokens: 50 },
  });

describe("a request", () => {
  it("has the documented form, the key in its header alone, and no tools", async () => {
    reply = json(200, completion('{"a":1}'));
    expect(await ask({ baseUrl: `${base}/` })).toMatchObject({
      ok: true,
      value: { a: 1 },
      usage: { inputTokens: 40, outputTokens: 7 },
    });
    const [{ url, headers, body }] = received as [Received];
    expect(url).toBe("/v1/chat/completions");
    expect(headers.authorization).toBe("Bearer sk-secret");
    expect(body).toEqual({
      model: "small",
      messages: [
        { role: "system", content: "read" },
        { role: "user", content: '{"turn":"hello"}' },
      ],
      response_format: { type: "json_schema", json_schema: { name: "delivery", strict: true, schema: SCHEMA } },
      temperature: 0,
      max_tokens: 50,
      stream: false,
    });
    expect(JSON.stringify(body)).not.toContain("sk-secret");
  });

  it("has no authorization where no key is configured", async () => {
    reply = json(200, completion('{"a":1}'));
    await ask({ key: null });
    expect(received[0]!.headers.authorization).toBeUndefined();
  });

  it("is answered without usage as well", async () => {
    reply = json(200, { ...completion('{"a":1}'), usage: undefined });
    expect(await ask()).toMatchObject({ ok: true, usage: null });
    reply = json(200, { ...completion('{"a":1}'), usage: "many" });
    expect(await ask()).toMatchObject({ ok: true, usage: null });
  });
});

describe("a bad day of the server", () => {
  it.each([
    [401, "unauthorized"],
    [403, "unauthorized"],
    [429, "rate_limited"],
    [400, "rejected"],
    [404, "rejected"],
    [408, "unavailable"],
    [500, "unavailable"],
    [503, "unavailable"],
  ] as const)("%i is told as %s, once, and nothing of its body or of the key", async (status, code) => {
    reply = json(status, { error: { message: "wrong key sk-secret", type: "x" } });
    const answer = await ask();
    expect(answer).toMatchObject({ ok: false, code, usage: null });
    expect(JSON.stringify(answer)).not.toContain("secret");
    expect(received).toHaveLength(1);
  });

  it.each([
    ["no JSON", "<html>busy</html>"],
    ["half a JSON", '{"choices":[{"mess'],
    ["no choices", { choices: [] }],
    ["another form", { output: "x" }],
    ["content that is no JSON", completion("Sure! Here is the answer")],
    ["content in a fence", completion('```json\n{"a":1}\n```')],
    ["a tool call instead of content", completion(null, { finish_reason: "tool_calls" })],
    ["an empty body", ""],
  ])("%s is malformed", async (_, body) => {
    reply = json(200, body);
    expect(await ask()).toMatchObject({ ok: false, code: "malformed" });
  });

  it("a refusal and a cut answer are told apart", async () => {
    reply = json(200, completion(null, {}, { refusal: "no" }));
    expect(await ask()).toMatchObject({ ok: false, code: "refused", usage: { inputTokens: 40 } });
    reply = json(200, completion("", { finish_reason: "content_filter" }));
    expect(await ask()).toMatchObject({ ok: false, code: "refused" });
    reply = json(200, completion('{"a":1}', { finish_reason: "length" }));
    expect(await ask()).toMatchObject({ ok: false, code: "cut_off", usage: { outputTokens: 7 } });
  });

  it("silence ends with the budget", async () => {
    reply = () => {};
    expect(await ask({ timeMs: 120 })).toMatchObject({ ok: false, code: "timed_out" });
  });

  it("a body that drips ends with the budget too, and the connection with it", async () => {
    let timer: NodeJS.Timeout | undefined;
    reply = (_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      timer = setInterval(() => response.write(" "), 20);
    };
    expect(await ask({ timeMs: 200 })).toMatchObject({ ok: false, code: "timed_out" });
    clearInterval(timer);
    await expect.poll(() => closed).toBe(1);
  });

  it("is over when nobody wants the answer any more", async () => {
    reply = () => {};
    const controller = new AbortController();
    const answer = ask({ signal: controller.signal });
    setTimeout(() => controller.abort(), 30);
    expect(await answer).toMatchObject({ ok: false, code: "aborted" });
  });

  it("a huge body is not read to its end, announced or not", async () => {
    reply = json(200, completion(`{"a":"${"x".repeat(400_000)}"}`));
    expect(await ask()).toMatchObject({ ok: false, code: "too_large" });
    let written = 0;
    reply = (_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const more = () => {
        while (written < 50_000_000 && !response.destroyed) {
          written += 65_536;
          if (!response.write("x".repeat(65_536))) return void response.once("drain", more);
        }
      };
      more();
    };
    expect(await ask()).toMatchObject({ ok: false, code: "too_large" });
    expect(written).toBeLessThan(20_000_000);
  });

  it("sends neither key nor words elsewhere when told to", async () => {
    reply = (request, response) => {
      if (request.url.startsWith("/v1")) response.writeHead(307, { location: `${base.replace("/v1", "/other")}/x` });
      response.end();
    };
    expect(await ask()).toMatchObject({ ok: false, code: "unavailable" });
    expect(received).toHaveLength(1);
  });

  it("is told as unavailable where no server is", async () => {
    expect(await ask({ baseUrl: "http://127.0.0.1:1/v1" })).toMatchObject({ ok: false, code: "unavailable" });
  });
});

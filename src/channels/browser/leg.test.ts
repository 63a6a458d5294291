import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import type { CallLeg, LegEnd } from "#ports/call-leg.ts";
import { joinListener, joinSupplier } from "./join.ts";
import type { BrowserLegOptions } from "./leg.ts";
import { RateLimit } from "./rate.ts";
import { CONTROL_BYTES, decodeFrame, encodeFrame, FRAME_BYTES, parseControl } from "./wire.ts";

describe("wire", () => {
  it("gives back every frame it encodes, from any address", () => {
    fc.assert(
      fc.property(fc.int16Array({ minLength: 320, maxLength: 320 }), fc.integer({ min: 0, max: 3 }), (frame, shift) => {
        const bytes = new Uint8Array(FRAME_BYTES + shift);
        bytes.set(encodeFrame(frame), shift);
        expect(decodeFrame(bytes.subarray(shift))).toEqual(frame);
      }),
    );
    expect([...encodeFrame(Int16Array.of(1, -2)).subarray(0, 4)]).toEqual([1, 0, 254, 255]);
  });

  it("takes nothing that is not in the protocol", () => {
    expect(parseControl('{"type":"key","key":"5"}')).toEqual({ type: "key", key: "5" });
    expect(parseControl('{"type":"hangup"}')).toEqual({ type: "hangup" });
    const long = JSON.stringify({ type: "hangup", padding: "x".repeat(CONTROL_BYTES) });
    for (const text of [
      "",
      "{",
      "null",
      "[]",
      '{"type":"key"}',
      '{"type":"key","key":"12"}',
      '{"type":"key","key":"A"}',
      long,
    ]) {
      expect(parseControl(text)).toBeNull();
    }
    for (const size of [0, 1, 639, 641, 1_280]) expect(decodeFrame(new Uint8Array(size))).toBeNull();
  });

  it("never throws on what it is sent", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseControl(text)));
    fc.assert(fc.property(fc.json(), (text) => void parseControl(text)));
  });
});

describe("rate", () => {
  it("lets a stalled client catch up and stops one that is faster than real time", () => {
    const limit = new RateLimit(0, 20, 150);
    for (let at = 0; at < 60_000; at += 20) expect(limit.take(at)).toBe(true);
    for (let burst = 0; burst < 140; burst++) expect(limit.take(60_000)).toBe(true);
    const fast = new RateLimit(0, 20, 150);
    let sent = 0;
    while (fast.take(sent * 10)) sent += 1;
    expect(sent).toBeGreaterThan(250);
    expect(sent).toBeLessThan(350);
  });
});

describe("browser leg", () => {
  let server: WebSocketServer;
  beforeEach(async () => {
    server = new WebSocketServer({ port: 0, host: "127.0.0.1", maxPayload: 4_096 });
    await new Promise((resolve) => server.once("listening", resolve));
  });
  afterEach(() => {
    for (const client of server.clients) client.terminate();
    server.close();
  });

  async function connect(options: BrowserLegOptions & { autoPong?: boolean } = {}) {
    const accepted = new Promise<WebSocket>((resolve) => server.once("connection", resolve));
    const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`, {
      autoPong: options.autoPong ?? true,
    });
    const texts: unknown[] = [];
    const binary: Buffer[] = [];
    client.on("message", (data: Buffer, isBinary) =>
      isBinary ? binary.push(data) : texts.push(JSON.parse(data.toString())),
    );
    const closed = new Promise<{ code: number; reason: string }>((resolve) =>
      client.once("close", (code, reason) => resolve({ code, reason: reason.toString() })),
    );
    const opened = new Promise((resolve) => client.once("open", resolve));
    let leg = null as unknown as CallLeg;
    const attach = (made: CallLeg) => {
      leg = made;
      return true;
    };
    joinSupplier(await accepted, attach, options);
    await opened;
    const end = new Promise<LegEnd>((resolve) => leg.onEnd(resolve));
    return { client, leg, texts, binary, closed, end };
  }

  it("carries frames both ways and keys, and says what it expects", async () => {
    const { client, leg, texts, binary } = await connect();
    const frame = Int16Array.from({ length: 320 }, (_, i) => i * 100 - 16_000);
    const keys: string[] = [];
    leg.onKey((key) => keys.push(key));
    const got = new Promise((resolve) => leg.onFrame(resolve));
    client.send('{"type":"key","key":"#"}');
    client.send(encodeFrame(frame));
    expect(await got).toEqual(frame);
    expect(keys).toEqual(["#"]);
    leg.send(frame);
    await expect.poll(() => binary.length).toBe(1);
    expect(decodeFrame(binary[0]!)).toEqual(frame);
    expect(texts).toEqual([{ type: "ready", sampleRate: 16_000, frameMs: 20, frameBytes: 640 }]);
  });

  it("tells the client when the call is over, and closes", async () => {
    const { leg, texts, closed } = await connect();
    leg.end("finished");
    expect(await closed).toEqual({ code: 1000, reason: "end" });
    expect(texts.at(-1)).toEqual({ type: "end", reason: "finished" });
  });

  it("notices a hang-up by message and by closing", async () => {
    const first = await connect();
    first.client.send('{"type":"hangup"}');
    expect(await first.end).toBe("hangup");
    const second = await connect();
    second.client.close(1000);
    expect(await second.end).toBe("hangup");
  });

  it("notices a client that vanished", async () => {
    const torn = await connect();
    torn.client.terminate();
    expect(await torn.end).toBe("vanished");
    const mute = await connect({ pingMs: 30, autoPong: false });
    expect(await mute.end).toBe("vanished");
  });

  it.each([
    ["an odd number of bytes", new Uint8Array(639), "frame_size"],
    ["two frames at once", new Uint8Array(1_280), "frame_size"],
    ["text that is no JSON", "hello", "bad_message"],
    ["an unknown message", '{"type":"transfer","to":"+49"}', "bad_message"],
  ])("ends the call for %s and says why", async (_, message, code) => {
    const { client, end, closed, texts } = await connect();
    client.send(message);
    expect(await end).toBe("protocol_error");
    expect(await closed).toEqual({ code: 1002, reason: code });
    expect(texts.at(-1)).toMatchObject({ type: "error", code });
  });

  it("ends the call of a client that sends faster than real time, or floods it with keys", async () => {
    const fast = await connect({ clock: () => 0 });
    for (let i = 0; i < 200; i++) fast.client.send(new Uint8Array(FRAME_BYTES));
    expect(await fast.closed).toEqual({ code: 1002, reason: "too_fast" });
    const flood = await connect({ clock: () => 0 });
    for (let i = 0; i < 20; i++) flood.client.send('{"type":"key","key":"1"}');
    expect(await flood.closed).toEqual({ code: 1002, reason: "too_many_messages" });
  });

  it("ends the call for a message beyond the server's limit", async () => {
    const { client, end, closed } = await connect();
    client.send(new Uint8Array(100_000));
    expect(await end).toBe("protocol_error");
    expect((await closed).code).toBe(1009);
  });

  /** What a client sees that comes to a call, as `join` answers it. */
  async function seenBy(join: (socket: WebSocket) => void) {
    server.once("connection", join);
    const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const seen: unknown[] = [];
    client.on("message", (data: Buffer, isBinary) => seen.push(isBinary ? "frame" : JSON.parse(data.toString())));
    const closed = new Promise((resolve) =>
      client.once("close", (code, reason) => resolve({ code, reason: reason.toString() })),
    );
    return { client, seen, closed };
  }

  it("is closed, and told nothing else, where the call takes no one; so is a listener", async () => {
    for (const join of [
      (socket: WebSocket) => joinSupplier(socket, () => false),
      (socket: WebSocket) => joinListener(socket, () => null),
    ]) {
      const { seen, closed } = await seenBy(join);
      expect(await closed).toEqual({ code: 4409, reason: "conversation_not_live" });
      expect(seen).toEqual([]);
    }
  });

  it("a listener hears what the call sends until it goes", async () => {
    let send: (frame: Int16Array<ArrayBuffer>) => void = () => {};
    let stopped = false;
    const { client, seen } = await seenBy((socket) =>
      joinListener(socket, (listener) => {
        send = listener;
        return () => (stopped = true);
      }),
    );
    await expect.poll(() => seen).toEqual([expect.objectContaining({ type: "ready" })]);
    send(new Int16Array(320));
    await expect.poll(() => seen.at(-1)).toBe("frame");
    client.close();
    await expect.poll(() => stopped).toBe(true);
  });
});

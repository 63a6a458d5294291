/** Server-sent events and sockets, over a real port. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { AppError } from "#kernel/errors.ts";
import type { LiveEvent } from "#modules/conversations/schema.ts";
import type { CallLeg } from "#ports/call-leg.ts";
import { type Listening, listen } from "./listen.ts";
import { noCalls, openTestApi, type TestApi } from "./testing/api.ts";
import { type Seeded, seedRecord } from "./testing/record.ts";

let api: TestApi;
let server: Listening;
let ids: Seeded;
let W: string;
let web: string;
let live: ((event: LiveEvent) => void) | undefined;
let asked: string[] = [];
let joined = { id: "", kind: "" };
const attached: Array<{ id: string; kind: string; socket: WebSocket }> = [];

beforeAll(async () => {
  web = mkdtempSync(join(tmpdir(), "liaison-web-"));
  mkdirSync(join(web, "assets"));
  writeFileSync(join(web, "index.html"), "<!doctype html><title>Liaison</title>");
  writeFileSync(join(web, "assets", "main-1a2b.js"), "export {}");
  api = await openTestApi({
    webRoot: web,
    limits: { streams: 3 },
    heartbeatMs: 50,
    calls: {
      ...noCalls,
      live: async (workspace, id, listener) => {
        asked = [workspace, id];
        if (live !== undefined) throw new AppError("conversation_not_live", "This conversation is not live.");
        live = listener;
        return () => {
          live = undefined;
        };
      },
      attach: (_workspace, id) => {
        joined = { id, kind: "media" };
        return true;
      },
      listen: (_workspace, id) => {
        joined = { id, kind: "listen" };
        return () => {};
      },
    },
    sockets: {
      supplier: (socket, attach) => {
        attach({} as CallLeg);
        attached.push({ ...joined, socket });
        socket.on("message", (data) => socket.send(data));
      },
      listener: (socket, listen) => {
        listen(() => {});
        attached.push({ ...joined, socket });
        socket.send("hello");
      },
    },
  });
  server = await listen(api.api, { host: "127.0.0.1", port: 0 });
  ids = await seedRecord(api.storage.ownerDb, api.storage.workspaceId, "s");
  W = `http://127.0.0.1:${server.port}/api/workspaces/${api.storage.workspaceId}`;
});
afterAll(async () => {
  await server.close();
  await api.close();
  rmSync(web, { recursive: true });
});

/** Reads events until the server ends or `stop` is called. */
async function openStream(url: string, cookie: string, headers: Record<string, string> = {}) {
  const abort = new AbortController();
  const response = await fetch(url, { headers: { cookie, ...headers }, signal: abort.signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  return {
    response,
    stop: () => abort.abort(),
    /** The next event or comment, heartbeats left out; undefined at the end. */
    next: async (): Promise<string | undefined> => {
      while (!rest.includes("\n\n")) {
        const { value, done } = await reader.read();
        if (done) return undefined;
        rest = (rest + value).replaceAll(": still here\n\n", "");
      }
      const [event = "", ...others] = rest.split("\n\n");
      rest = others.join("\n\n");
      return event;
    },
  };
}

describe("changes", () => {
  it("tell the keys of this workspace and of no other", async () => {
    const { cookie } = await api.member("viewer");
    const stream = await openStream(`${W}/changes`, cookie, { "last-event-id": "anything" });
    expect(stream.response.headers.get("content-type")).toContain("text/event-stream");
    expect(await stream.next()).toBe(": open");
    api.publish("0190a1b2-0000-7000-8000-000000000000", ["orders"]);
    api.publish(api.storage.workspaceId, ["orders", "line:1"]);
    expect(await stream.next()).toBe('data: {"keys":["orders","line:1"]}');
    stream.stop();
  });

  it("reach whoever wrote the ids in upper case", async () => {
    const { cookie } = await api.member("viewer");
    const shouted = (url: string, id: string) => url.replace(id, id.toUpperCase());
    const stream = await openStream(shouted(`${W}/changes`, api.storage.workspaceId), cookie);
    expect(await stream.next()).toBe(": open");
    api.publish(api.storage.workspaceId, ["orders"]);
    expect(await stream.next()).toBe('data: {"keys":["orders"]}');
    stream.stop();
    const call = await openStream(shouted(`${W}/conversations/${ids.conversation}/live`, ids.conversation), cookie);
    expect(await call.next()).toBe(": open");
    expect(asked).toEqual([api.storage.workspaceId, ids.conversation]);
    call.stop();
    while (live !== undefined) await new Promise((resolve) => setImmediate(resolve));
  });

  it("end for whoever was signed out or removed", async () => {
    const [out, gone] = [await api.member("viewer"), await api.member("viewer")];
    const streams = await Promise.all([out, gone].map((person) => openStream(`${W}/changes`, person.cookie)));
    for (const stream of streams) expect(await stream.next()).toBe(": open");
    await api.send("POST", "/api/auth/sign-out", { cookie: out.cookie });
    await api.storage.ownerDb.deleteFrom("member").where("user_id", "=", gone.userId).execute();
    for (const stream of streams) expect(await stream.next()).toBeUndefined();
  });

  it("are so many for a person and no more", async () => {
    const { cookie } = await api.member("viewer");
    const open = await Promise.all([1, 2, 3].map(() => openStream(`${W}/changes`, cookie)));
    for (const stream of open) await stream.next();
    const fourth = await fetch(`${W}/changes`, { headers: { cookie } });
    expect(fourth.status).toBe(429);
    for (const stream of open) stream.stop();
  });

  it("answer HEAD with nothing opened", async () => {
    const { cookie } = await api.member("viewer");
    const headers = { cookie };
    for (let i = 0; i < 4; i += 1) expect((await fetch(`${W}/changes`, { method: "HEAD", headers })).status).toBe(200);
    const stream = await openStream(`${W}/changes`, cookie);
    expect(await stream.next()).toBe(": open");
    stream.stop();
  });
});

describe("a live call", () => {
  it("is told event by event to its end", async () => {
    const { cookie } = await api.member("viewer");
    const url = `${W}/conversations/${ids.conversation}/live`;
    const stream = await openStream(url, cookie);
    expect(await stream.next()).toBe(": open");
    live!({ type: "levels", partner: 0.5, agent: 0, speaking: "partner" });
    expect(JSON.parse((await stream.next())!.slice(6))).toMatchObject({ type: "levels", partner: 0.5 });
    const second = await fetch(url, { headers: { cookie } });
    expect([second.status, ((await second.json()) as { code: string }).code]).toEqual([409, "conversation_not_live"]);
    live!({ type: "status", status: "ended", mode: "recorded", outcome: "completed" });
    expect(await stream.next()).toContain('"ended"');
    expect(await stream.next()).toBeUndefined();
    expect(live).toBeUndefined();
  });
});

describe("a socket", () => {
  const connect = (path: string, headers: Record<string, string>) => {
    const socket = new WebSocket(`${W.replace("http", "ws")}${path}`, { headers });
    const failed = new Promise<number>((resolve) =>
      socket.on("unexpected-response", (_, answer) => resolve(answer.statusCode!)),
    );
    const message = new Promise<string>((resolve) => socket.on("message", (data) => resolve(String(data))));
    const closed = new Promise<number>((resolve) => socket.on("close", resolve));
    const opened = new Promise<void>((resolve) => socket.on("open", () => resolve()));
    socket.on("error", () => {});
    return { socket, failed, message, closed, opened };
  };
  const origin = () => `http://127.0.0.1:${server.port}`;

  it("takes the supplier's sound from our own page, first message included", async () => {
    const { cookie } = await api.member("manager");
    const { socket, message, opened } = connect(`/conversations/${ids.conversation}/media`, {
      cookie,
      origin: origin(),
    });
    await opened;
    socket.send("first");
    expect(await message).toBe("first");
    expect(attached.at(-1)).toMatchObject({ id: ids.conversation, kind: "media" });
    socket.terminate();
  });

  it("takes the token of the command line without an origin", async () => {
    const owner = { workspace_id: api.storage.workspaceId, user_id: api.auth.ownerId, role: "owner" as const };
    await api.storage.ownerDb
      .insertInto("member")
      .values({ ...owner, created_at: new Date() })
      .execute();
    const headers = { authorization: `Bearer ${api.cliToken()}` };
    const { socket, message } = connect(`/conversations/${ids.conversation}/listen`, headers);
    expect(await message).toBe("hello");
    socket.terminate();
  });

  it("is refused to other pages, strangers, lower roles and unknown conversations", async () => {
    const [viewer, manager, outsider] = [await api.member("viewer"), await api.member("manager"), await api.outsider()];
    const path = `/conversations/${ids.conversation}/media`;
    const unknown = "/conversations/0190a1b2-0000-7000-8000-000000000000/media";
    const attempts: Array<[string, Record<string, string>, number]> = [
      [path, { cookie: manager.cookie, origin: "https://evil.example" }, 403],
      [path, { cookie: manager.cookie }, 403],
      [path, { origin: origin() }, 401],
      [path, { cookie: outsider.cookie, origin: origin() }, 404],
      [path, { cookie: viewer.cookie, origin: origin() }, 403],
      [unknown, { cookie: manager.cookie, origin: origin() }, 404],
    ];
    for (const [where, headers, status] of attempts) {
      const { failed } = connect(where, headers);
      expect([where, status, await failed]).toEqual([where, status, status]);
    }
    const plain = await fetch(`${W}${path}`, { headers: { cookie: manager.cookie } });
    expect(plain.status).toBe(426);
  });

  it("is one of so many open streams for a listener, and no longer when it has closed", async () => {
    const { cookie } = await api.member("viewer");
    const listen = () => connect(`/conversations/${ids.conversation}/listen`, { cookie, origin: origin() });
    const open = [listen(), listen(), listen()];
    for (const { message } of open) expect(await message).toBe("hello");
    expect(await listen().closed).toBe(4429);
    open[0]!.socket.terminate();
    await open[0]!.closed;
    // One socket an attempt: with two, the second might take the place that the first is asked about.
    const attempt = async () => {
      const { message, closed } = listen();
      return Promise.race([message, closed]);
    };
    await expect.poll(attempt).toBe("hello");
    for (const { socket } of open) socket.terminate();
  });

  it("of any other protocol is refused and not left lying", async () => {
    const answer = await new Promise<string>((resolve) => {
      const plain = net.connect(server.port, "127.0.0.1", () =>
        plain.write("GET /api/health HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n"),
      );
      let text = "";
      plain.on("data", (data) => (text += data));
      plain.on("close", () => resolve(text));
    });
    expect(answer).toContain("400 Bad Request");
  });

  it("ends at a message larger than any frame", async () => {
    const { cookie } = await api.member("manager");
    const { socket, closed, opened } = connect(`/conversations/${ids.conversation}/media`, {
      cookie,
      origin: origin(),
    });
    await opened;
    socket.send(Buffer.alloc(4 * 1024 + 1));
    expect(await closed).toBe(1009);
  });
});

describe("the web app", () => {
  const get = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);

  it("is served with its assets kept for good, and its page for every screen", async () => {
    const asset = await get("/assets/main-1a2b.js");
    expect([asset.status, asset.headers.get("cache-control")]).toEqual([200, "public, max-age=31536000, immutable"]);
    for (const path of ["/", "/sign-in", "/w/1/orders"]) {
      const page = await get(path);
      expect([path, page.status, await page.text()]).toEqual([path, 200, "<!doctype html><title>Liaison</title>"]);
      expect(page.headers.get("cache-control")).toBe("no-cache");
      expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
    }
  });

  it("does not answer a page for what is missing, or a file of elsewhere", async () => {
    for (const path of [
      "/assets/none.js",
      "/none.png",
      "/api/none",
      "/..%2f..%2fetc%2fpasswd",
      "/assets/..%2f..%2f..%2fetc%2fhosts.js",
    ]) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, path === "/..%2f..%2fetc%2fpasswd" ? 200 : 404]);
      expect(await response.text()).not.toMatch(/root:|localhost/);
    }
  });
});

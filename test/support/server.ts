/** The whole server in this process, on a fresh database and data folder, with a workspace to call from. */
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readConfig } from "../../src/kernel/config.ts";
import { silentLogger } from "../../src/kernel/logger.ts";
import { addDays, type PlainDate } from "../../src/kernel/time.ts";
import { type ServerParts, startServer } from "../../src/server.ts";
import { openTestStorage, type TestStorage } from "./database.ts";

/** A Monday. Fixed, so that the suppliers name the same days in every run. */
export const TODAY: PlainDate = "2026-11-23";
/** A Friday from which on no supplier names a Thursday, which the built-in ear often takes for "first day" (docs/speech-notes.md). */
export const CLEAR_DAY: PlainDate = "2026-12-04";
export type TestServer = {
  url: string;
  /** The owner's, once, for a test that signs in through the page. */
  signInLink: string;
  token: string;
  storage: TestStorage;
  /** `path` under /api/workspaces/{workspace}; throws with the problem's code unless the answer is of 200. */
  api<T>(path: string, init?: { method?: string; body?: unknown }): Promise<T>;
  /** The answer as it is. */
  ask(path: string, init?: { method?: string; body?: unknown }): Promise<Response>;
  workspaceId: string;
  dataDir: string;
  addPartner(input?: { name?: string; contact?: string }): Promise<SeededPartner>;
  /** Closes the server; the database stays until `close`. */
  stop(): Promise<void>;
  close(): Promise<void>;
};

export type SeededPartner = { id: string; contactId: string; lines: SeededLine[]; add(line: NewLine): Promise<string> };
export type SeededLine = { id: string; po: string };
export type NewLine = {
  po?: string;
  item?: string;
  /** 4,000 unless told. */
  qty?: number;
  /** Days from the day of the call on which it is needed; 40 unless told. */
  needIn?: number;
  /** Of the need date, as a file says it; "ex factory" unless told. */
  basis?: string;
  pack?: { uom: string; qty: number };
};

export type TestServerOptions = {
  /** TODAY unless told. */
  today?: PlainDate;
  parts?: Partial<ServerParts>;
  modelDir?: string;
  callLimit?: number;
};

export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const storage = await openTestStorage();
  const dataDir = storage.dataDir;
  const today = options.today ?? TODAY;
  const began = performance.now();
  const nine = Date.parse(`${today}T09:00:00Z`);
  const clock = () => nine + Math.floor(performance.now() - began);
  const config = {
    ...readConfig(process.env),
    port: 0,
    host: "127.0.0.1",
    publicUrl: null,
    dataDir,
    databaseUrl: urlOf(storage.connection),
    masterKeyFile: null,
    callLimit: options.callLimit ?? null,
    languageModel: null,
    ...(options.modelDir === undefined ? {} : { modelDir: options.modelDir }),
  };
  const server = await startServer(config, silentLogger(), { clock, ...options.parts }).catch(
    async (error: unknown) => {
      await storage.close();
      throw error;
    },
  );
  const token = (await readFile(join(dataDir, "cli-token"), "utf8")).trim();
  let running = true;

  const request = (path: string, init: { method?: string; body?: unknown } = {}) =>
    fetch(`${server.url}${path}`, {
      method: init.method ?? (init.body === undefined ? "GET" : "POST"),
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "idempotency-key": randomBytes(8).toString("hex"),
      },
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    });
  const { id: workspaceId } = await answerOf<{ id: string }>(
    await request("/api/workspaces", { body: { kind: "own", name: "Calls", company: "Northwind Devices" } }),
  );
  const ask: TestServer["ask"] = (path, init) => request(`/api/workspaces/${workspaceId}${path}`, init);
  const api = async <T>(path: string, init?: { method?: string; body?: unknown }) => answerOf<T>(await ask(path, init));
  const stop = async () => {
    if (running) await server.close();
    running = false;
  };

  let orders = 4471;
  async function addPartner({ name = `Partner ${orders}`, contact = "Li Wei" } = {}): Promise<SeededPartner> {
    const { id } = await api<{ id: string }>("/partners", {
      body: { name, city: "Shenzhen", country: "CN", timezone: "UTC", sector: "electronics" },
    });
    const { id: contactId } = await api<{ id: string }>(`/partners/${id}/contacts`, {
      body: { name: contact, role: "Planner", language: "en", timezone: "UTC" },
    });
    const lines: SeededLine[] = [];
    const add = async (line: NewLine): Promise<string> => {
      const po = line.po ?? String(orders++);
      await importLine(api, name, { ...line, po, needOn: addDays(today, line.needIn ?? 40) });
      const { rows } = await api<{ rows: Array<{ lineId: string; po: string }> }>(`/orders?search=${po}`);
      const lineId = rows.find((row) => row.po === po)!.lineId;
      lines.push({ id: lineId, po });
      return lineId;
    };
    return { id, contactId, lines, add };
  }

  return {
    url: server.url,
    signInLink: server.signInLink,
    token,
    storage,
    api,
    ask,
    workspaceId,
    dataDir,
    addPartner,
    stop,
    close: async () => {
      await stop();
      await storage.close();
    },
  };
}

/** As a buyer would bring it in: one row of a file. */
async function importLine(
  api: TestServer["api"],
  partner: string,
  line: NewLine & { po: string; needOn: PlainDate },
): Promise<void> {
  const row = {
    partner,
    po: line.po,
    line: "2",
    item: "MB-7",
    description: line.item ?? "main boards",
    qty: String(line.qty ?? 4000),
    uom: "pcs",
    "need date": line.needOn,
    basis: line.basis ?? "ex factory",
    "unit price": "2.50",
    currency: "USD",
    "pack unit": line.pack?.uom ?? "",
    "pack qty": line.pack ? String(line.pack.qty) : "",
  };
  const csv = `${Object.keys(row).join(",")}\n${Object.values(row).join(",")}\n`;
  const result = await api<{ counts: { create: number }; rejected: unknown[] }>("/imports", {
    body: { fileName: `${line.po}.csv`, contentBase64: Buffer.from(csv).toString("base64") },
  });
  if (result.counts.create !== 1) throw new Error(`the line was not imported: ${JSON.stringify(result.rejected)}`);
}

export async function answerOf<T>(answer: Response): Promise<T> {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}: ${text}`);
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

/** Also where the server listens on a socket in a folder only. */
function urlOf({ host, port, user, password, database }: TestStorage["connection"]): string {
  const login = `${encodeURIComponent(user)}${password ? `:${encodeURIComponent(password)}` : ""}`;
  return host.startsWith("/")
    ? `postgresql://${login}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
    : `postgresql://${login}@${host}:${port}/${database}`;
}

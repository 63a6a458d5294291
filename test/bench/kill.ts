/**
 * Kills the built server with SIGKILL at seeded instants while it carries calls, starts it again, and looks whether all
 * that was acknowledged is in the record, once. Acknowledged is what the API answered with a 2xx, and a commitment whose
 * acknowledging sentence had begun to sound.
 */
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { ConversationDetail, ConversationStarted, LiveEvent } from "#modules/conversations/schema.ts";
import { LineDetail } from "#modules/orders/schema.ts";
import { PartnerDetail } from "#modules/partners/schema.ts";
import { type Client, createClient } from "../../src/cli/client.ts";
import { readConfig } from "../../src/kernel/config.ts";
import { generator } from "./random.ts";
import { type ServerProcess, spawnServer, untilReady } from "./server-process.ts";
import { addLines, addPartner, addWorkspace, type BenchPartner } from "./workspace.ts";

export type KillFigures = {
  kills: number;
  calls: number;
  /** Commitments and written rows that were acknowledged before a kill. */
  acknowledged: number;
  lost: number;
  doubled: number;
  brokenOff: number;
  /** Of the broken-off ones. */
  resumable: number;
  /** Recordings that could be read up to the last sentence that was seen, of those there should have been. */
  recordings: { readable: number; expected: number };
};

export type KillOptions = {
  kills: number;
  seed: number;
  /** Folder of the built server. */
  dist: string;
  /** At once. */
  calls?: number;
  log?: (line: string) => void;
};

const QTY = 4000;
const PERSONAS = ["cooperative", "keypad", "corrects"];
/** A kill comes after so many sentences of the first call at most (a whole call has about 18), and then within two seconds. */
const MOST_TURNS = 17;
const WITHIN_MS = 2_000;
/** Every other one while a read-back is put, answered, committed and acknowledged: there most is at stake. */
const READBACK_MS = 6_000;
/** The second that was being written, and the one before its sync. */
const LAST_SECONDS_MS = 2_500;

type Call = {
  id: string;
  lineId: string;
  turns: number;
  readBack: boolean;
  /** Its acknowledging sentence had begun. */
  acknowledged: boolean;
  ended: boolean;
  recorded: boolean;
  lastMs: number;
};

export async function benchKill(options: KillOptions): Promise<KillFigures> {
  const data = await mkdtemp(join(tmpdir(), "liaison-kill-"));
  // Root's own folders are closed to the user PostgreSQL runs as; this one lets it in, so that all lies together.
  await chmod(data, 0o711);
  const run = new Run(data, options);
  try {
    return await run.all();
  } finally {
    await run.stop();
    await rm(data, { recursive: true, force: true });
  }
}

class Run {
  readonly #data: string;
  readonly #options: KillOptions;
  readonly #random: () => number;
  readonly #figures: KillFigures = {
    kills: 0,
    calls: 0,
    acknowledged: 0,
    lost: 0,
    doubled: 0,
    brokenOff: 0,
    resumable: 0,
    recordings: { readable: 0, expected: 0 },
  };
  #server: ServerProcess | null = null;
  #client: Client | null = null;
  #base = "";
  #partner: BenchPartner = { partnerId: "", contactId: "", name: "" };
  #orders = 1000;
  /** Contacts the API said it had written. */
  readonly #written: string[] = [];
  #sent = 0;

  constructor(data: string, options: KillOptions) {
    this.#data = data;
    this.#options = options;
    this.#random = generator(options.seed);
  }

  async all(): Promise<KillFigures> {
    await this.#start();
    await this.#seed();
    for (let kill = 0; kill < this.#options.kills; kill += 1) {
      const calls = await this.#startCalls();
      const watching = calls.map((call) => this.#watch(call));
      const stopWriting = this.#keepWriting();
      await this.#instant(calls[0]!, kill % 2 === 1);
      await this.#kill(kill % 3 === 2);
      await stopWriting();
      await Promise.all(watching);
      await this.#start();
      for (const call of calls) await this.#check(call);
      this.#options.log?.(`kill ${kill + 1}: ${JSON.stringify(this.#figures)}`);
    }
    await this.#checkWritten();
    return this.#figures;
  }

  async stop(): Promise<void> {
    this.#server?.process.kill("SIGTERM");
    await this.#server?.exited;
  }

  async #start(): Promise<void> {
    this.#server = await spawnServer(this.#options.dist, this.#data, { DATABASE_URL: "" });
    await untilReady(this.#server, 100);
    this.#client = createClient(this.#server.url, { ...readConfig(process.env), dataDir: this.#data });
  }

  get #api(): Client {
    return this.#client!;
  }

  /** The server alone, or its database with it as in a loss of power. */
  async #kill(database: boolean): Promise<void> {
    const server = this.#server!;
    server.process.kill("SIGKILL");
    if (database) {
      const [pid] = (await readFile(join(this.#data, "postgres/data/postmaster.pid"), "utf8")).split("\n");
      process.kill(Number(pid), "SIGKILL");
    }
    await server.exited;
    this.#figures.kills += 1;
  }

  async #seed(): Promise<void> {
    this.#base = await addWorkspace(this.#api, "Kill");
    this.#partner = await addPartner(this.#api, this.#base, "Hongrui");
  }

  async #addLine(): Promise<string> {
    const orders = [String(this.#orders++)];
    const [id] = await addLines(this.#api, this.#base, { supplier: this.#partner.name, orders, qty: QTY });
    return id!;
  }

  async #startCalls(): Promise<Call[]> {
    const calls: Call[] = [];
    for (let at = 0; at < (this.#options.calls ?? 2); at += 1) {
      const lineId = await this.#addLine();
      const persona = PERSONAS[Math.floor(this.#random() * PERSONAS.length)]!;
      const body = { contactId: this.#partner.contactId, lineIds: [lineId], callee: { kind: "simulated", persona } };
      const started = await this.#api
        .send("POST", `${this.#base}/conversations`, body, ConversationStarted)
        .catch((error: { code?: string }) => {
          // A full machine takes one call less.
          if (error.code === "calls_at_capacity" && at > 0) return null;
          throw error;
        });
      if (started === null) break;
      const { id } = started;
      calls.push({
        id,
        lineId,
        turns: 0,
        readBack: false,
        acknowledged: false,
        ended: false,
        recorded: false,
        lastMs: 0,
      });
      this.#figures.calls += 1;
    }
    return calls;
  }

  async #watch(call: Call): Promise<void> {
    await this.#api
      .stream(`${this.#base}/conversations/${call.id}/live`, (data) => {
        const event = LiveEvent.parse(data);
        if (event.type === "status") {
          call.recorded ||= event.mode === "recorded";
          call.ended ||= event.status === "ended";
          return !call.ended;
        }
        const turns = event.type === "turn" ? [event.turn] : event.type === "detail" ? event.detail.turns : [];
        for (const turn of turns) {
          call.turns = Math.max(call.turns, turn.seq + 1);
          call.lastMs = Math.max(call.lastMs, turn.toMs);
          call.readBack ||= turn.act === "readback";
          if (turn.who === "agent" && turn.act === "acknowledge" && turn.lineId === call.lineId)
            call.acknowledged = true;
        }
        return true;
      })
      // The server is gone: what was seen until then is what counts.
      .catch(() => undefined);
  }

  async #instant(call: Call, atReadback: boolean): Promise<void> {
    const turns = 1 + Math.floor(this.#random() * MOST_TURNS);
    while (!call.ended && (atReadback ? !call.readBack : call.turns < turns)) await sleep(20);
    await sleep(this.#random() * (atReadback ? READBACK_MS : WITHIN_MS));
  }

  /** Small writes all the while; whatever is answered must be there afterwards. */
  #keepWriting(): () => Promise<void> {
    let on = true;
    const writing = (async () => {
      while (on) {
        const name = `Contact ${this.#sent++}`;
        const body = { name, language: "en", timezone: "UTC" };
        await this.#api
          .send("POST", `${this.#base}/partners/${this.#partner.partnerId}/contacts`, body, z.unknown())
          .then(() => this.#written.push(name))
          .catch(() => undefined);
        await sleep(250);
      }
    })();
    return () => {
      on = false;
      return writing;
    };
  }

  async #check(call: Call): Promise<void> {
    const figures = this.#figures;
    const detail = await this.#api.get(`${this.#base}/conversations/${call.id}`, ConversationDetail);
    const line = await this.#api.get(`${this.#base}/lines/${call.lineId}`, LineDetail);
    const standing = line.promises.filter(({ status }) => status === "said" || status === "confirmed");
    if (call.acknowledged) {
      figures.acknowledged += 1;
      if (standing.length === 0) figures.lost += 1;
    }
    const promised = standing.reduce((sum, { qty }) => sum + qty, 0);
    if (promised > QTY || standing.length > 1) figures.doubled += 1;
    if (call.ended && detail.status !== "ended") figures.lost += 1;
    if (detail.status === "broken_off") {
      figures.brokenOff += 1;
      if (detail.resumable) figures.resumable += 1;
    }
    if (detail.status === "live" || detail.status === "waiting") figures.lost += 1;
    if (call.recorded && call.lastMs > 0) await this.#listen(call, detail.audio);
  }

  async #listen(call: Call, audio: string | null): Promise<void> {
    const { recordings } = this.#figures;
    recordings.expected += 1;
    if (audio === null) return;
    const token = (await readFile(join(this.#data, "cli-token"), "utf8")).trim();
    const answer = await fetch(`${this.#api.url}${audio}`, { headers: { authorization: `Bearer ${token}` } });
    const wav = Buffer.from(await answer.arrayBuffer());
    // Two channels of 16 bit at 16 kHz behind a header of 44 bytes.
    const ms = (wav.length - 44) / 64;
    const sounding = wav.subarray(44).some((byte) => byte !== 0);
    if (answer.ok && sounding && ms >= call.lastMs - LAST_SECONDS_MS) recordings.readable += 1;
    else this.#options.log?.(`recording of ${ms} ms, last sentence at ${call.lastMs} ms`);
  }

  async #checkWritten(): Promise<void> {
    const { contacts } = await this.#api.get(`${this.#base}/partners/${this.#partner.partnerId}`, PartnerDetail);
    for (const name of this.#written) {
      const found = contacts.filter((contact) => contact.name === name).length;
      this.#figures.acknowledged += 1;
      if (found === 0) this.#figures.lost += 1;
      if (found > 1) this.#figures.doubled += 1;
    }
  }
}

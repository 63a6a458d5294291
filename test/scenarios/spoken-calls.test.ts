/**
 * Whole spoken calls: each simulated supplier's words are synthesised, travel as sound, are recognised, understood and
 * written; what stands in the record is compared with the truth the supplier stands for.
 */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { silentLogger } from "../../src/kernel/logger.ts";
import { addDays, weekday } from "../../src/kernel/time.ts";
import { findPersona, type Persona } from "../../src/liaison/gym/index.ts";
import type { TrueDelivery } from "../../src/liaison/gym/persona.ts";
import { shareOf } from "../../src/liaison/gym/world.ts";
import type { Stt } from "../../src/ports/stt.ts";
import { createSherpaStt } from "../../src/providers/stt/index.ts";
import { endOf, pause, startCall, transcriptOf } from "../support/calls.ts";
import type { TestStorage } from "../support/database.ts";
import { hearAgain } from "../support/hear-again.ts";
import { listenTo } from "../support/listener.ts";
import { everyRow, inWorkspace } from "../support/record.ts";
import { type CallRecord, evidenceOf, recordOf, soundAt } from "../support/record-of-call.ts";
import { CLEAR_DAY, type NewLine, type SeededPartner, startTestServer, type TestServer } from "../support/server.ts";
import { NEEDS_MODELS, speechModels } from "../support/speech-models.ts";

const models = await speechModels();

/** Calls at once. Two cores carry them beside the tests of another file. */
const AT_ONCE = 5;
const QTY = 4000;

type Case = { persona: string; lines?: NewLine[] /** Opened because of the dates themselves. */; late?: boolean };

/** The longest first, so that none is left over at the end. */
const CASES: Case[] = [
  { persona: "two-orders", lines: [{ item: "main boards" }, { item: "power boards", qty: 500 }] },
  { persona: "corrects" },
  { persona: "price-push" },
  { persona: "vague-stays" },
  { persona: "silent" },
  { persona: "split" },
  { persona: "vague-then-day" },
  { persona: "condition" },
  { persona: "cartons", lines: [{ pack: { uom: "carton", qty: 100 } }] },
  { persona: "cooperative", lines: [{ needIn: 5 }], late: true },
  { persona: "interrupts" },
  { persona: "no-recording" },
  { persona: "keypad" },
  { persona: "does-not-know" },
  { persona: "ask-colleague" },
  { persona: "call-later" },
  { persona: "stop-calling" },
  { persona: "no-robots" },
];

type Run = { persona: Persona; partner: SeededPartner; late: boolean; record: CallRecord };

describe.skipIf(!models)(`spoken calls through the whole stack ${NEEDS_MODELS}`, { timeout: 420_000 }, () => {
  let server: TestServer;
  let ear: Stt;
  const runs = new Map<string, Promise<Run>>();
  let listened: Promise<string[]>;

  beforeAll(async () => {
    server = await startTestServer({ today: CLEAR_DAY });
    ear = createSherpaStt({ models: models!, workers: 1, log: silentLogger() });
    const inTurn = lanes(AT_ONCE);
    listened = new Promise((resolve, reject) => {
      for (const [at, next] of CASES.entries()) {
        const onStarted = (id: string) => {
          if (next.persona === "cooperative") listenTo(server, id, ear).then(resolve, reject);
        };
        const run = inTurn(async () => {
          // Not all in the same moment: their greetings would be made at once.
          if (at < AT_ONCE) await pause(at * 700);
          return carryOut(server, next, onStarted);
        });
        run.catch(() => undefined);
        runs.set(next.persona, run);
      }
    });
    listened.catch(() => undefined);
  });
  afterAll(async () => {
    await Promise.allSettled([...runs.values(), listened]);
    await Promise.all([server?.close(), ear?.close()]);
  });

  const run = (persona: string): Promise<Run> => runs.get(persona)!;

  it.each(CASES.map(({ persona }) => persona))("%s: the record is the truth", async (id) => {
    const { persona, record, late } = await run(id);
    try {
      check(persona, record, late);
    } catch (error) {
      throw new Error(`${(error as Error).message}\n${transcriptOf(record.detail)}`, { cause: error });
    }
  });

  it.each([
    ["cooperative", /fourteenth.*december|december.*fourteenth|14th/i],
    ["corrects", /(twenty.?first|21st).*december/i],
    ["split", /twenty.?first|21st/i],
  ])("%s: the number opens the sentence it came from, and its sound says so again", async (id, words) => {
    const { record } = await run(id);
    const stated = record.lines[0]!.standing[0]!.evidence.filter(({ role }) => role === "stated");
    const told = await Promise.all(stated.map((one) => evidenceOf(server, one.id)));
    const evidence = told.sort((a, b) => a.saidAt.localeCompare(b.saidAt)).at(-1)!;
    expect(evidence).toMatchObject({ kind: "speech", state: "recorded", language: "en" });
    expect(evidence.speaker.kind).toBe("partner");
    expect(evidence.words).toMatch(/december/i);
    expect(evidence.marks.map(({ from, to }) => evidence.words!.slice(from, to)).join(" ")).toMatch(/december/i);
    const [sound] = await soundAt(server, evidence.audio!);
    expect(sound!.length / 16_000).toBeLessThanOrEqual(10);
    expect(await hearAgain(ear, sound!)).toMatch(words);
  });

  it("a late promise is an exception on the board and a decision for a person", async () => {
    const { record } = await run("cooperative");
    const [line] = record.lines;
    expect(line!.detail.row.exceptions).toContain("late");
    expect(line!.detail.row.promises[0]!.delta).toMatchObject({ earliest: 5 });
    const [decision] = record.decisions;
    expect(decision).toMatchObject({ kind: "late", status: "open" });
    expect(decision!.evidenceIds.length).toBeGreaterThan(0);
  });

  it("the condition stands with the promise, in the partner's words", async () => {
    const { record } = await run("condition");
    const [promise] = record.lines[0]!.standing;
    expect(promise!.conditions).toHaveLength(1);
    expect(promise!.conditions[0]).toMatchObject({ status: "open" });
    expect(promise!.conditions[0]!.text).toMatch(/connect/i);
  });

  it("the question that was talked into stands as cut off", async () => {
    const { record } = await run("interrupts");
    const cut = record.detail.turns.filter((turn) => turn.who === "agent" && turn.interruptedAtMs !== null);
    expect(cut.map(({ slot }) => slot)).toContain("ship_date");
  });

  it("after a refusal of recording the value is there and no word and no sound", async () => {
    const { record, partner } = await run("no-recording");
    const promise = record.lines[0]!.standing[0]!;
    for (const { id } of promise.evidence) {
      expect(await evidenceOf(server, id)).toMatchObject({
        state: "not_recorded",
        words: null,
        audio: null,
        marks: [],
      });
    }
    expect(promise.evidence.length).toBeGreaterThan(0);
    expect(record.detail.audio).toBeNull();
    expect(record.detail.turns.every((turn) => turn.text === null)).toBe(true);
    const kept = await inWorkspace(ofServer(server), (ctx) =>
      ctx.tx
        .selectFrom("content")
        .select("kind")
        .where("partner_id", "=", partner.id)
        .where("kind", "<>", "snapshot")
        .execute(),
    );
    expect(kept).toEqual([]);
    expect(existsSync(join(server.dataDir, "recordings", `${record.detail.id}.rec`))).toBe(false);
  });

  it("whoever asks not to be called is not called", async () => {
    const { partner } = await run("stop-calling");
    const { contacts } = await server.api<{ contacts: Array<{ doNotCallAt: string | null }> }>(
      `/partners/${partner.id}`,
    );
    expect(contacts[0]!.doNotCallAt).not.toBeNull();
    await expect(startCall(server, partner, "cooperative")).rejects.toThrow("contact_do_not_call");
  });

  it("who listens in hears both sides", async () => {
    const heard = (await listened).join(" ");
    expect(heard).toMatch(/recording/i);
    expect(heard).toMatch(/go a ?head/i);
  });

  it("erased, its words are nowhere and what they led to stands", async () => {
    await Promise.allSettled(runs.values());
    await listened.catch(() => undefined);
    const { record, partner } = await run("cooperative");
    const { id } = record.detail;
    const words = record.detail.turns.flatMap(({ text }) => (text === null ? [] : [text]));
    expect(words.length).toBeGreaterThan(5);
    const recording = join(server.dataDir, "recordings", `${id}.rec`);
    expect(existsSync(recording)).toBe(true);

    expect((await server.ask(`/conversations/${id}/erase`, { method: "POST", body: {} })).status).toBe(204);

    const after = await recordOf(server, partner, await endOf(server, id));
    expect(after.detail.erased).toBe(true);
    expect(after.detail.turns.map(({ text }) => text).filter((text) => text !== null)).toEqual([]);
    expect(after.lines[0]!.standing).toEqual(record.lines[0]!.standing);
    expect(after.decisions.map(({ id, kind, status }) => ({ id, kind, status }))).toEqual(
      record.decisions.map(({ id, kind, status }) => ({ id, kind, status })),
    );
    for (const { id: evidence } of after.lines[0]!.standing[0]!.evidence) {
      expect(await evidenceOf(server, evidence)).toMatchObject({ state: "erased", words: null, audio: null });
    }
    expect(existsSync(recording)).toBe(false);
    expect((await server.ask(`/conversations/${id}/audio`)).status).toBeGreaterThanOrEqual(400);
    const keys = await inWorkspace(ofServer(server), (ctx) =>
      ctx.tx
        .selectFrom("content_key as k")
        .innerJoin("conversation as c", "c.key_id", "k.id")
        .select("k.wrapped_key")
        .where("c.id", "=", id)
        .execute(),
    );
    expect(keys).toEqual([{ wrapped_key: null }]);
    const stored = [await everyRow(ofServer(server)), ...(await files(server.dataDir))];
    for (const sentence of words) {
      const forms = [sentence, Buffer.from(sentence).toString("hex"), Buffer.from(sentence).toString("base64")];
      for (const form of forms) expect(stored.some((text) => text.includes(form))).toBe(false);
    }
  });
});

/** The database of the server, as its workspace. */
function ofServer(server: TestServer): TestStorage {
  return { ...server.storage, workspaceId: server.workspaceId };
}

/** So many at once, in the order given. */
function lanes(count: number): <T>(task: () => Promise<T>) => Promise<T> {
  let busy = 0;
  const waiting: Array<() => void> = [];
  return async (task) => {
    if (busy >= count) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
    try {
      return await task();
    } finally {
      const first = waiting.shift();
      if (first) first();
      else busy -= 1;
    }
  };
}

async function carryOut(server: TestServer, next: Case, onStarted: (id: string) => void): Promise<Run> {
  const persona = findPersona(next.persona)!;
  const partner = await server.addPartner({ name: `Works of ${next.persona}`, contact: persona.name });
  for (const line of next.lines ?? [{}]) await partner.add({ qty: QTY, ...line });
  const id = await startCall(server, partner, next.persona);
  onStarted(id);
  const record = await recordOf(server, partner, await endOf(server, id));
  return { persona, partner, late: next.late ?? false, record };
}

function check(persona: Persona, record: CallRecord, late: boolean): void {
  const { truth } = persona;
  expect(record.detail).toMatchObject({ status: "ended", outcome: truth.outcome, mode: truth.recording });
  record.lines.forEach(({ standing, detail }, index) => {
    const expected = truth.lines[Math.min(index, truth.lines.length - 1)] ?? null;
    const ordered = detail.row.ordered;
    const told = expected?.deliveries.map((one) => (one.share > 0 ? shareOf(ordered, one.share) : 0)) ?? [];
    const rest = ordered - told.reduce((sum, qty) => sum + qty, 0);
    expect(standing.map(facts)).toEqual(
      (expected?.deliveries ?? []).map((one, at) => ({
        qty: told[at] || rest,
        uom: "pcs",
        basis: "ex_factory",
        status: expected!.status,
        confirmedBy: expected!.status === "confirmed" ? "spoken" : null,
        interval: intervalOf(one),
      })),
    );
  });
  expect(record.reports).toEqual(truth.reports);
  const kinds = record.decisions.map(({ kind }) => kind).sort();
  expect(kinds).toEqual([...truth.decisions, ...(late ? ["late"] : [])].sort());
}

function facts({ qty, uom, basis, status, confirmedBy, interval }: CallRecord["lines"][number]["standing"][number]) {
  return { qty, uom, basis, status, confirmedBy, interval };
}

/** A stretch that is only named loosely must lie inside next week, and be no single day. */
function intervalOf(one: TrueDelivery): unknown {
  if (one.day !== "next_week") {
    const day = addDays(CLEAR_DAY, one.day);
    return { earliest: day, likely: day, latest: day };
  }
  const monday = addDays(CLEAR_DAY, 8 - weekday(CLEAR_DAY));
  const inWeek = (from: number, to: number) =>
    expect.toSatisfy((day: string) => day >= addDays(monday, from) && day <= addDays(monday, to));
  return { earliest: inWeek(0, 1), likely: inWeek(0, 6), latest: inWeek(3, 6) };
}

async function files(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = names.filter((entry) => entry.isFile());
  return Promise.all(found.map((entry) => readFile(join(entry.parentPath, entry.name), "latin1")));
}

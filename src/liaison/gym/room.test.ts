import { expect, it } from "vitest";
import { newId } from "#kernel/ids.ts";
import { silentLogger } from "#kernel/logger.ts";
import { StartGymRun } from "#modules/flows/schema.ts";
import { createEngine } from "../engine.ts";
import { GymRoom, type PlayJob } from "./room.ts";
import { type PlayedRow, playInRows } from "./rows.ts";

const choice = (over: object = {}) => StartGymRun.parse({ languages: ["en"], personas: ["cooperative"], ...over });
const caller = () => ({ workspace: newId(), userId: "u" });
const OWN = {
  version: 3,
  overrides: {
    versions: { "order-status": 3 },
    wording: { "line.ask_narrow": { en: "I have {interval}. Which day?" } },
    forms: {},
  },
};
const NONE = { version: 0, overrides: null };

function room(play: PlayJob) {
  return new GymRoom({
    play,
    speaks: (language) => createEngine(language) !== null,
    clock: () => 1_800_000_000_000,
    log: silentLogger(),
  });
}
/** In this process, as the thread does it. */
const here: PlayJob = (job, told, ended) => {
  playInRows(job, { engine: createEngine, flows: {} }, told, async () => undefined).then(() => ended(null), ended);
  return () => undefined;
};
const never: PlayJob = () => () => undefined;

it("plays both versions side by side, and shows the same call in each", async () => {
  const gym = room(here);
  const who = caller();
  const run = gym.start(who, choice({ personas: ["cooperative", "vague-then-day"], seeds: 2 }), OWN);
  expect(run).toMatchObject({ status: "running", variants: ["default", "own"], all: 8, ownVersion: 3 });
  await expect.poll(() => gym.run(who.workspace)?.status).toBe("done");
  const done = gym.run(who.workspace)!;
  expect(done.done).toBe(8);
  expect(done.rows.map(({ persona }) => persona)).toEqual(["cooperative", "vague-then-day"]);
  expect(done.totals.own).toMatchObject({ calls: 4, expected: 4, correct: 4, silentlyWrong: 0, violations: {} });
  const { transcripts } = gym.transcripts(who.workspace, run.id, {
    persona: "vague-then-day",
    language: "en",
    seed: 2,
  });
  const said = (index: number) => transcripts[index]!.turns.map(({ text }) => text).join(" ");
  expect(transcripts.map(({ variant }) => variant)).toEqual(["default", "own"]);
  expect(said(0)).toContain("Do you have a day in mind?");
  expect(said(1)).toContain("Which day?");
  expect(said(1)).not.toContain("Do you have a day in mind?");
  expect(() => gym.transcripts(who.workspace, run.id, { persona: "split", language: "en", seed: 1 })).toThrow(
    /not played/,
  );
  expect(() => gym.transcripts(newId(), run.id, { persona: "split", language: "en", seed: 1 })).toThrow(/not here/);
});

it("plays the flow as it comes once where there is nothing of its own", () => {
  expect(room(never).start(caller(), choice(), NONE).variants).toEqual(["default"]);
  expect(room(never).start(caller(), choice({ compare: false }), OWN).variants).toEqual(["own"]);
});

it("runs one at a time a workspace, few at a time in all, and no more calls than are allowed", () => {
  const gym = room(never);
  const who = caller();
  gym.start(who, choice(), NONE);
  expect(() => gym.start(who, choice(), NONE)).toThrow(expect.objectContaining({ code: "conflict" }));
  gym.start(caller(), choice(), NONE);
  expect(() => gym.start(caller(), choice(), NONE)).toThrow(expect.objectContaining({ code: "rate_limited" }));
  const other = room(never);
  expect(() => other.start(caller(), choice({ personas: [], seeds: 20 }), OWN)).toThrow(/at most 1000/);
  expect(() => other.start(caller(), choice({ personas: ["nobody"] }), NONE)).toThrow(/no persona nobody/);
  expect(() => other.start(caller(), choice({ languages: ["tr"] }), NONE)).toThrow(/"tr"/);
});

it("is cancelled: the work stops, what was played stays, what comes late is dropped", async () => {
  let stopped = false;
  let tell: (row: PlayedRow) => void = () => undefined;
  const gym = room((_job, told) => {
    tell = told;
    return () => {
      stopped = true;
    };
  });
  const rows: PlayedRow[] = [];
  const job = { personas: ["cooperative", "split"], languages: ["en"], seeds: 1, overrides: null };
  const parts = { engine: createEngine, flows: {} };
  await playInRows(
    { ...job, variants: ["default"] },
    parts,
    (row) => rows.push(row),
    async () => undefined,
  );
  const who = caller();
  const { id } = gym.start(who, choice({ personas: ["cooperative", "split", "vague-stays"] }), NONE);
  tell(rows[0]!);
  expect(gym.run(who.workspace)?.done).toBe(1);
  expect(gym.cancel(who.workspace, id)).toMatchObject({ status: "cancelled", done: 1 });
  expect(stopped).toBe(true);
  tell(rows[1]!);
  expect(gym.cancel(who.workspace, id)).toMatchObject({ status: "cancelled", done: 1 });
  expect(() => gym.cancel(newId(), id)).toThrow(/not here/);
  expect(gym.start(who, choice(), NONE).status).toBe("running");
});

it("says that it failed where the work broke", () => {
  const gym = room((_job, _told, ended) => {
    ended(new Error("out of memory"));
    return () => undefined;
  });
  const who = caller();
  expect(gym.start(who, choice(), NONE).status).toBe("failed");
});

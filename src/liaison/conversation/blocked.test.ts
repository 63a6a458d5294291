/** What the guard keeps from being spoken is confirmed by nobody, over the real rules and the real record. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { readEvents } from "#modules/conversations/index.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { inWorkspace } from "../../../test/support/record.ts";
import { createEngine } from "../engine.ts";
import type { Engine } from "./engine.ts";
import { replay } from "./replay.ts";
import { somebodyOf, talkTo } from "./talk.fixture.ts";
import type { Say } from "./types.ts";

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

/** The guard as it is, and for which sentences it finds something. */
function keepingBack(which: (say: Say) => boolean): Engine {
  const engine = createEngine("en")!;
  return { ...engine, blocked: (text, say, snapshot) => (which(say) ? "a mark" : engine.blocked(text, say, snapshot)) };
}

async function talk(which: (say: Say) => boolean, answers: readonly string[]) {
  const who = await somebodyOf(storage, ["4471", "4472"]);
  const engine = keepingBack(which);
  const { id, runner } = await talkTo(storage, { ...who, engine }, ["yes", "yes", ...answers]);
  await runner.ended("partner");
  return inWorkspace(storage, async (ctx) => ({
    said: runner.turns().flatMap((turn) => (turn.who === "agent" ? (turn.text ?? []) : [])),
    commitments: await ctx.tx
      .selectFrom("commitment")
      .select("status")
      .where("partner_id", "=", who.partnerId)
      .execute(),
    decisions: (
      await ctx.tx.selectFrom("decision").select("question").where("partner_id", "=", who.partnerId).execute()
    ).map(({ question }) => JSON.stringify(question)),
    events: (await readEvents(ctx, id)).map(({ kind }) => kind),
    ended: runner.state(),
    replayed: await replay(ctx, id, engine),
  }));
}

it("takes no yes to a read-back that was not spoken, and goes on with the next line", async () => {
  const found = await talk(
    ({ act, line, values }) => act === "readback" && line !== null && "list" in values,
    ["on the third of December", "yes", "yes"],
  );
  expect(found.said.join(" ")).not.toMatch(/third of December|Is that right/);
  expect(found.said.join(" ")).toMatch(/4472|four four seven two/i);
  expect(found.commitments).toEqual([{ status: "said" }]);
  expect(found.decisions).toContainEqual(expect.stringContaining("not_sayable"));
  expect(found.events).toContain("blocked");
  expect(found.replayed).toEqual(found.ended);
});

it("leaves a line that may not be asked about, and ends where nothing may be said", async () => {
  const asked = await talk(({ act }) => act === "ask", ["on the third of December"]);
  expect(asked.commitments).toEqual([]);
  expect(asked.ended.phase).toBe("ended");
  const summed = await talk(
    ({ act }) => act === "recap",
    ["on the third of December", "yes", "on the eighth of December", "yes", "no"],
  );
  expect([summed.commitments, summed.ended.outcome]).toEqual([
    [{ status: "confirmed" }, { status: "confirmed" }],
    "completed",
  ]);
});

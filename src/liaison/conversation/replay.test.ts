import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eraseConversation } from "#modules/conversations/index.ts";
import { generator } from "../../../test/bench/random.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { inWorkspace } from "../../../test/support/record.ts";
import { createEngine } from "../engine.ts";
import { replay } from "./replay.ts";
import { somebodyOf, talkTo } from "./talk.fixture.ts";

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

describe("a replay of the log", () => {
  const ANSWERS = [
    "all of them on the third of December ex factory",
    "three thousand on the third of December and the rest a week later",
    "maybe next week",
    "I don't know",
    "as planned",
    "yes",
    "yes, that is right",
    "no",
    "no, it is the tenth of December",
    "about right",
    "on the eleventh of December if the connector comes on Thursday",
    "we are eighty percent done",
    "are you a robot?",
    "we need four percent more",
    "hold on, let me check",
    "you should ask Mister Zhou in planning",
    "fifty cartons",
  ];
  const dice = generator(11);
  const sequences = Array.from({ length: 12 }, () => [
    "yes",
    "yes",
    ...Array.from({ length: 3 + Math.floor(dice() * 8) }, () => ANSWERS[Math.floor(dice() * ANSWERS.length)]!),
  ]);

  it.each(sequences.map((answers) => ({ answers })))(
    "reaches the state that was lived: $answers",
    async ({ answers }) => {
      const { id, runner } = await talkTo(storage, await somebodyOf(storage), answers);
      await runner.ended("partner");
      const lived = runner.state();
      const again = () => inWorkspace(storage, (ctx) => replay(ctx, id, createEngine("en")!));
      expect(await again()).toEqual(lived);
      await inWorkspace(storage, (ctx) => eraseConversation(ctx, id));
      expect(await again()).toEqual(lived);
    },
  );

  it("is not to be had where recording was refused", async () => {
    const { id } = await talkTo(storage, await somebodyOf(storage), [
      "no",
      "yes",
      "on the third of December",
      "yes",
      "yes",
    ]);
    expect(await inWorkspace(storage, (ctx) => replay(ctx, id, createEngine("en")!))).toBeNull();
  });
});

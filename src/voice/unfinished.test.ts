import { describe, expect, it } from "vitest";
import type { Utterance } from "#liaison/conversation/dialogue.ts";
import type { Spoken } from "./observer.ts";
import { Unfinished } from "./unfinished.ts";

const utterance = (id: string, template?: string): Utterance => ({
  ...{ id, act: "ask", text: id, language: "en", line: null, slot: null, echoesHeard: false, waitMs: null },
  ...(template === undefined ? {} : { template }),
});
const typed = (id: string) => utterance(id);
const own = (id: string) => utterance(id, "ask.ship_date");
const spoken = (of: Utterance, spokenMs: number): Spoken => ({
  ...{ utterance: of, fromMs: 0, toMs: spokenMs, spokenMs, interruptedAtMs: spokenMs, timings: {} },
});

function withTyped(...ids: string[]): Unfinished {
  const unfinished = new Unfinished();
  unfinished.pushed([...ids.map(typed), own("pushed along")]);
  return unfinished;
}

describe("sentences that were cut off", () => {
  it("are those of which something was heard, and the conversation's own that was to come, once", () => {
    const unfinished = withTyped("t");
    const all = [spoken(own("begun"), 400), spoken(own("next"), 0), spoken(typed("t"), 0)];
    expect(unfinished.cleared(all).map((one) => one.utterance.id)).toEqual(["begun"]);
    expect(unfinished.cleared([spoken(own("never begun"), 0), spoken(own("after it"), 0)])).toHaveLength(1);
    expect(unfinished.takeCutOff().map((one) => one.utterance.id)).toEqual(["begun", "never begun"]);
    expect(unfinished.takeCutOff()).toEqual([]);
  });

  it("a typed one that had begun is not said again", () => {
    const unfinished = withTyped("t");
    expect(unfinished.cleared([spoken(typed("t"), 200)])).toHaveLength(1);
    expect(unfinished.takeForestalled()).toEqual([]);
    expect([...unfinished.takeTyped()]).toEqual([]);
  });
});

describe("sentences that a person typed", () => {
  it("of which nothing was heard are said later, in order, and stay open until they are", () => {
    const unfinished = withTyped("t1", "t2");
    unfinished.cleared([spoken(typed("t1"), 0), spoken(typed("t2"), 0)]);
    const later = unfinished.takeForestalled();
    expect(later.map(({ id }) => id)).toEqual(["t1", "t2"]);
    expect(unfinished.takeForestalled()).toEqual([]);
    expect(later.map((one) => unfinished.isTyped(one))).toEqual([true, true]);
    expect(unfinished.settle(later[0]!)).toBe(true);
    expect(unfinished.settle(later[0]!)).toBe(false);
    expect([...unfinished.takeTyped()].map(({ id }) => id)).toEqual(["t2"]);
    expect([...unfinished.takeTyped()]).toEqual([]);
  });

  it("wait when an answer is put off; the conversation learns of its own sentence", () => {
    const unfinished = withTyped("t");
    expect(unfinished.putOff([typed("t"), own("answer"), own("question")])?.id).toBe("answer");
    expect(unfinished.takeForestalled().map(({ id }) => id)).toEqual(["t"]);
    expect(unfinished.putOff([typed("t")])).toBeUndefined();
  });

  it("are those without a template: the conversation's own come from one", () => {
    const unfinished = withTyped("t");
    expect([...unfinished.takeTyped()].map(({ id }) => id)).toEqual(["t"]);
  });
});

import { expect, it } from "vitest";
import type { ConversationDetail, TurnView } from "#modules/conversations/schema.ts";
import { addLevels, applyLive, parseLive, SILENT, withRecord } from "./live.ts";

const turn = (seq: number, text: string): TurnView => ({
  seq,
  who: "agent",
  act: null,
  slot: null,
  lineId: null,
  text,
  state: "in_memory",
  fromMs: seq,
  toMs: seq + 1,
  interruptedAtMs: null,
  timings: {},
});
const detail = {
  id: "c",
  turns: [turn(2, "b")],
  topics: [],
  phase: "asking",
  takenOver: false,
  status: "live",
  mode: "pending",
  outcome: null,
} as unknown as ConversationDetail;

it("keeps turns in order and replaces one that comes again", () => {
  const first = applyLive(detail, { type: "turn", turn: turn(1, "a") });
  const second = applyLive(first, { type: "turn", turn: { ...turn(2, "b"), state: "kept" } });
  expect(second?.turns.map((each) => [each.seq, each.state])).toEqual([
    [1, "in_memory"],
    [2, "kept"],
  ]);
});

it("takes status and topics, and nothing before the detail", () => {
  const event = { type: "status", status: "ended", mode: "unrecorded", outcome: "refused" } as const;
  expect(applyLive(undefined, event)).toBeUndefined();
  expect(applyLive(detail, event)).toMatchObject({ status: "ended", mode: "unrecorded", outcome: "refused" });
  expect(applyLive(detail, { type: "topics", topics: [], forms: [], phase: "recap", takenOver: true })).toMatchObject({
    phase: "recap",
    takenOver: true,
  });
});

it("keeps a bounded wave within 0..1", () => {
  let wave = SILENT;
  for (let i = 0; i < 200; i++) wave = addLevels(wave, { type: "levels", partner: 2, agent: -1, speaking: "partner" });
  expect(wave.partner).toHaveLength(80);
  expect(new Set(wave.partner)).toEqual(new Set([1]));
  expect(new Set(wave.agent)).toEqual(new Set([0]));
});

it("ignores what is no event", () => {
  expect(parseLive("{")).toBeNull();
  expect(parseLive("null")).toBeNull();
  expect(parseLive('{"type":"levels"}')).toEqual({ type: "levels" });
});

it("takes the language the conversation goes on in, and what was kept of it, from the record; turns and topics from the stream", () => {
  const streamed = applyLive({ ...detail, language: "es", decisionIds: [] }, { type: "turn", turn: turn(3, "c") })!;
  const read = {
    ...detail,
    turns: [],
    language: "en",
    decisionIds: ["d"],
    offRecord: "from_turn",
  } as ConversationDetail;
  expect(withRecord(streamed, read)).toMatchObject({
    language: "en",
    decisionIds: ["d"],
    offRecord: "from_turn",
    turns: [turn(2, "b"), turn(3, "c")],
  });
});

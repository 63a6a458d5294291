import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { parseScript, runScript } from "./script.ts";

const parts = { engine: createEngine, flows: { "order-status": 1, "quality-report": 1, "teach-back": 1, campaign: 1 } };
const LINE = { po: "4471", line: "2", item: "Main board", qty: 4000 };
const POINT = { id: "torque", text: { en: "The torque is twelve" }, words: { en: ["twelve"] } };
const TEACH = { kind: "teach_back", title: { en: "Screws" }, points: [POINT] };
const CAMPAIGN = {
  kind: "campaign",
  questions: [{ id: "power", text: { en: "Is the power on?" }, answer: "yes_no" }],
};

function run(flow: string, flowData: object) {
  const context = { lines: flow === "order-status" ? [LINE] : [], flowData };
  const script = { flow, language: "en", now: "2026-11-23T09:10:00+08:00", context, callee: [] };
  const otherwise = { say: ["yes"] };
  return runScript(parseScript(JSON.stringify({ ...script, otherwise })), parts);
}
const at = (path: string) => ({
  code: "invalid_input",
  message: expect.stringContaining(`The script cannot be run. context.flowData.${path}`),
});
/** Both when it is read and when it is run. */
const refused = async (flow: string, flowData: object, path: string) =>
  expect(async () => run(flow, flowData)).rejects.toMatchObject(at(path));

describe("what a script says a flow is about", () => {
  it.each([
    ["the subject of another flow", "teach-back", { subject: CAMPAIGN }, "subject: teach-back needs a subject of the"],
    ["none where one is needed", "teach-back", {}, "subject: teach-back needs a subject of the kind teach_back"],
    ["one where there is none", "order-status", { subject: TEACH }, "subject: order-status takes no subject"],
    ["a text in no language", "teach-back", { subject: { ...TEACH, title: {} } }, "subject.title: a text in"],
    [
      "two points of one id",
      "teach-back",
      { subject: { ...TEACH, points: [POINT, POINT] } },
      "subject.points: points with an id each",
    ],
    [
      "a day that there is not",
      "scheduling",
      {
        subject: {
          kind: "scheduling",
          purpose: "audit",
          free: [{ startsAt: 1, date: "2026-02-30", hour: 9, minute: 0 }],
        },
      },
      "subject.free[0].date",
    ],
  ])("is refused where it is %s", (_, flow, flowData, path) => refused(flow, flowData, path));

  it("is taken where it belongs to the flow", async () => {
    expect((await run("teach-back", { subject: TEACH })).run.state.phase).toBe("ended");
    expect((await run("campaign", { subject: CAMPAIGN })).run.state.phase).toBe("ended");
  });
});

describe("what a script keeps back, and words in its own way", () => {
  it.each([
    ["protection that is none", { protection: { deny: "Bluefin" } }, "protection.deny"],
    ["terms instead of their hashes", { protection: { deny: { salt: "", hashes: ["Bluefin"], longest: 7 } } }, "prot"],
    ["a sector there is not", { protection: { sector: "toys" } }, "protection.sector"],
    ["wording that is none", { overrides: { wording: { "quality.ask_lot": "Which lot?" } } }, "overrides.wording"],
    ["a sentence nobody says", { overrides: { wording: { "quality.ask_moon": { en: "?" } } } }, "overrides.wording"],
    [
      "a sentence without its values",
      { overrides: { wording: { "quality.readback_lot": { en: "Right?" } } } },
      "overrides.wording.quality.readback_lot.en: it needs {lot}",
    ],
    [
      "a form there is not",
      { overrides: { forms: { moon: { leftOut: [], order: [] } } } },
      "overrides.forms.moon: there",
    ],
    [
      "a field that is asked of everybody",
      { overrides: { forms: { "quality-report": { leftOut: ["safe"], order: [] } } } },
      "overrides.forms.quality-report.leftOut.0",
    ],
    ["a form in a word", { overrides: { forms: { "quality-report": "short" } } }, "overrides.forms.quality-report"],
    ["additions to no sector", { overrides: { sector: { defects: [{ code: "x" }] } } }, "overrides.sector.defects[0]"],
  ])("is refused where it is %s", (_, flowData, path) => refused("quality-report", flowData, path));

  it("is run where it is whole, and what is left out is as a workspace has it", async () => {
    const wording = { "quality.ask_lot": { en: "Which batch would that be?" } };
    const flowData = { protection: { offRecord: false, sector: "electronics" }, overrides: { wording } };
    const { run: call } = await run("quality-report", flowData);
    expect(call.transcript.some(({ text }) => text.includes("Which batch would that be?"))).toBe(true);
    const quiet = await run("order-status", { protection: { offRecord: true } });
    expect(quiet.run.state.recording).toBe("unrecorded");
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { FLOWS } from "../flows/index.ts";
import type { ScriptExpect } from "./schema.ts";
import { scriptJsonSchema } from "./schema.ts";
import { parseScript, runScript } from "./script.ts";

const root = join(import.meta.dirname, "../../..");
const examples = join(root, "docs/examples/gym");
const parts = {
  engine: createEngine,
  flows: Object.fromEntries(Object.entries(FLOWS).map(([id, { version }]) => [id, version])),
};

const LINE = { po: "4471", line: "2", item: "Main board", qty: 4000, uom: "pcs", need: "2026-12-01" };
const MANNERS = [
  { on: { act: "consent" }, say: ["yes"] },
  { on: { act: "ask", slot: "availability" }, say: ["yes"] },
  { on: { act: "readback" }, say: ["yes"] },
  { on: { act: "recap" }, say: ["yes"] },
];
const WHOLE = { line: "4471/2", qty: 4000, earliest: "2026-12-03", latest: "2026-12-03", status: "confirmed" };

function script(
  callee: object[],
  expected: Partial<ScriptExpect> | Record<string, unknown> = {},
  lines: object[] = [LINE],
) {
  return {
    flow: "order-status",
    language: "en",
    now: "2026-11-23T09:10:00+08:00",
    context: { partner: {}, contact: {}, lines },
    callee: [...callee, ...MANNERS],
    otherwise: { say: ["sorry?"] },
    expect: expected,
  };
}
const run = (value: object) => runScript(parseScript(JSON.stringify(value)), parts);
const asks = (...say: string[]) => ({ on: { act: "ask", slot: "ship_date" }, say });

describe("the examples", () => {
  it.each(readdirSync(examples))("%s comes out as it expects", async (name) => {
    const { verdict } = await runScript(parseScript(readFileSync(join(examples, name), "utf8")), parts);
    expect(verdict.failures).toEqual([]);
    expect(verdict.captured.expected).toBeGreaterThan(0);
  });

  it("are two at least, and docs/gym.md names each", () => {
    const text = readFileSync(join(root, "docs/gym.md"), "utf8");
    expect(readdirSync(examples).length).toBeGreaterThanOrEqual(2);
    for (const name of readdirSync(examples)) expect(text).toContain(`docs/examples/gym/${name}`);
  });
});

describe("the JSON Schema in docs/gym.md", () => {
  it("is the one the command reads scripts by", () => {
    const text = readFileSync(join(root, "docs/gym.md"), "utf8");
    const [, written] = /```json schema\n([\s\S]+?)\n```/.exec(text)!;
    expect(JSON.parse(written!)).toEqual(scriptJsonSchema());
  });
});

describe("a script that cannot be run", () => {
  it.each([
    ["no JSON", "{", /not JSON/],
    ["an act there is not", script([{ on: { act: "shout" }, say: ["x"] }]), /callee\[0\]\.on\.act/],
    ["a field nobody knows", { ...script([]), callees: [] }, /callees/],
    ["a line that is none", script([{ on: { act: "ask", line: "4471" }, say: [] }]), /callee\[0\]\.on\.line/],
    ["a date that is none", script([], {}, [{ ...LINE, need: "2026-02-30" }]), /context\.lines\[0\]\.need/],
    ["a moment without its offset", { ...script([]), now: "2026-11-23T09:10:00" }, /now: an instant with its offset/],
    ["a pattern that is none", script([], { mustSay: ["("] }), /expect\.mustSay\[0\]: a regular expression/],
  ])("says which field is wrong: %s", (_, value, message) => {
    expect(() => parseScript(typeof value === "string" ? value : JSON.stringify(value))).toThrow(message);
  });

  it("says which flows and languages there are not", async () => {
    await expect(run({ ...script([]), flow: "barter" })).rejects.toThrow(/no flow barter.*order-status/);
    await expect(run({ ...script([]), language: "xx" })).rejects.toMatchObject({ code: "language_unavailable" });
  });
});

describe("a script", () => {
  it("takes rules in order, one saying after the other, and the last again and again", async () => {
    const { run: call, verdict } = await run(
      script([asks("maybe next week", "the third"), asks("on the fifth")], { commitments: [WHOLE], exact: true }),
    );
    expect(verdict.failures).toEqual([]);
    expect(call.transcript.filter(({ who }) => who === "partner").map(({ text }) => text)).toEqual([
      "yes",
      "yes",
      "maybe next week",
      "the third",
      "yes",
      "yes",
    ]);
  });

  it("goes through a list of sayings over several lines, unless the rule names its line", async () => {
    const lines = [LINE, { ...LINE, line: "3" }];
    const third = { line: "4471/2", earliest: "2026-12-03", latest: "2026-12-03" };
    const tenth = { line: "4471/3", earliest: "2026-12-10", latest: "2026-12-10" };
    const together = await run(script([asks("on the third", "on the tenth")], { commitments: [third, tenth] }, lines));
    expect(together.verdict.failures).toEqual([]);
    const apart = [
      { on: { act: "ask", slot: "ship_date", line: "4471/3" }, say: ["on the tenth"] },
      { on: { act: "ask", slot: "ship_date", line: "#1" }, say: ["on the third"] },
    ];
    expect((await run(script(apart, { commitments: [third, tenth] }, lines))).verdict.failures).toEqual([]);
  });

  it("answers too late, talks into the question, and presses keys", async () => {
    const late = await run(script([{ ...asks("on the third"), delayMs: 8000 }], { commitments: [WHOLE] }));
    expect(late.verdict.failures).toEqual([]);
    expect(late.run.transcript.some(({ template }) => template === "repair.still_there")).toBe(true);
    // Who was slow once is waited for: a late yes is no answer to "are you still there".
    const slow = script(
      [
        { ...asks("on the third"), delayMs: 8000 },
        { on: { act: "readback" }, say: ["yes"], delayMs: 12000 },
      ],
      {
        commitments: [WHOLE],
      },
    );
    expect((await run(slow)).verdict.failures).toEqual([]);
    const hurried = await run(script([{ ...asks("on the third"), bargeIn: true }], { commitments: [WHOLE] }));
    expect(hurried.verdict.failures).toEqual([]);
    const keyed = script([asks("on the third"), { on: { act: "readback" }, say: ["no"], keys: "1" }], {
      commitments: [WHOLE],
    });
    expect((await run(keyed)).verdict.failures).toEqual([]);
  });

  it("decides by the record's own rule what is late", async () => {
    const expected = { decisions: [{ kind: "late", line: "4471/2" }], exact: true };
    expect((await run(script([asks("on the third")], expected))).verdict.failures).toEqual([]);
    expect((await run(script([asks("on the first")], expected))).verdict.failures).toHaveLength(1);
    const abroad = { ...LINE, basis: "received", transit: [{ from: "ex_factory", days: 10 }] };
    expect((await run(script([asks("November 25th")], expected, [abroad]))).verdict.failures).toEqual([]);
  });

  it("fails where what was expected is not there, and with exact where more is", async () => {
    const wrong = { ...WHOLE, earliest: "2026-12-04", latest: "2026-12-04" };
    const missed = (await run(script([asks("on the third")], { commitments: [wrong] }))).verdict;
    expect(missed.failures.join()).toMatch(/commitment missing/);
    expect(missed.captured).toEqual({ expected: 1, correct: 0, silentlyWrong: 1 });
    const extra = (await run(script([asks("on the third")], { commitments: [], exact: true }))).verdict;
    expect(extra.failures.join()).toMatch(/commitment not expected/);
    const said = await run(
      script([asks("on the third")], { mustSay: ["zebra"], mustNotSay: ["ai ASSISTANT"], outcome: "refused" }),
    );
    expect(said.verdict.failures).toHaveLength(3);
  });

  it("is stopped, and the pattern named, where one goes back and forth without end", async () => {
    const told = script([asks("on the third")], { mustNotSay: ["((?:a+)+)+$"] });
    const company = `${"a".repeat(119)}!`;
    const endless = run({ ...told, context: { ...told.context, company } });
    await expect(endless).rejects.toMatchObject({
      code: "invalid_input",
      message: expect.stringMatching(/\(\(\?:a\+\)\+\)\+\$ takes too long/),
    });
  });

  it("may be answered by a machine, which hears nothing of an order", async () => {
    const told = script([], {
      outcome: "voicemail",
      mustNotSay: ["board", "4471|four four seven one"],
      commitments: [],
      exact: true,
    });
    const { run: call, verdict } = await run({ ...told, answeredBy: "machine" });
    expect(verdict.failures).toEqual([]);
    expect(call.transcript).toHaveLength(1);
  });

  it("is of any flow that there is", async () => {
    const defect = { on: { act: "ask", slot: "quality_issue" }, say: ["cracks on the solder joints"] };
    const { run: call } = await run({
      ...script([defect, asks("on the third")]),
      flow: "quality-report",
      otherwise: { say: ["I don't know"] },
    });
    expect(call.violations).toEqual([]);
    expect(call.effects.some(({ type }) => type === "answers")).toBe(true);
  });

  it("is told what stood on record before", async () => {
    const promise = { earliest: "2026-11-28", latest: "2026-11-28" };
    const expected = { commitments: [{ ...WHOLE, ...promise }], decisions: [], exact: true };
    expect((await run(script([asks("as planned")], expected, [{ ...LINE, promise }]))).verdict.failures).toEqual([]);
  });
});

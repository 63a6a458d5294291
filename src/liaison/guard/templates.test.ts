import { describe, expect, it } from "vitest";
import { point } from "#kernel/interval.ts";
import { snapshotFixture } from "../conversation/reduce.fixture.ts";
import type { Act, CallSnapshot, SayValue } from "../conversation/types.ts";
import { DIGRESSIONS } from "../flows/digressions.ts";
import { FLOWS, FORMS, OWN_QUESTIONS } from "../flows/index.ts";
import { inWriting } from "../flows/overrides/written.ts";
import { QUESTIONS, waitMsFor } from "../flows/questions.ts";
import { allLanguages, languageRules } from "../language/index.ts";
import { render } from "../language/render.ts";
import { checkSpoken } from "./output-check.ts";

const templates = languageRules("en")!.templates;
const WORDINGS = allLanguages().flatMap(({ code, templates: own }) =>
  Object.keys(own).map((key) => [code, key] as const),
);
const interval: SayValue = {
  type: "interval",
  interval: { earliest: "2026-11-30", likely: "2026-12-02", latest: "2026-12-04" },
};
const quantity: SayValue = { type: "quantity", value: 3215, uom: "pcs" };
const basis: SayValue = { type: "basis", basis: "ex_factory" };
const text = (value: string): SayValue => ({ type: "text", text: value });

const VALUES: Record<string, SayValue> = {
  agent: text("Mira"),
  company: text("Northwind Devices"),
  principal: text("Dana Reyes"),
  contact: text("Ms. Lin"),
  item: text("Main board"),
  qty: quantity,
  open: quantity,
  po: { type: "identifier", value: "4471" },
  line: { type: "identifier", value: "2" },
  interval,
  date: interval,
  first: { type: "interval", interval: point("2026-12-03") },
  second: { type: "interval", interval: point("2027-03-12") },
  value: { type: "number", value: 20 },
  unit: text("pallet"),
  lot: { type: "identifier", value: "K117" },
  first_time: { type: "time", hour: 9, minute: 30 },
  second_time: { type: "time", hour: 14, minute: 0 },
  minutes: { type: "minutes", value: 40 },
  title: text("Soldering of J7"),
  point: text("The oven runs at profile B"),
  about: text("Altavista"),
  question: text("Is the road open?"),
  basis,
  list: {
    type: "list",
    template: "readback.delivery",
    items: [
      [quantity, interval, basis],
      [{ type: "quantity", value: 785, uom: "pcs" }, { type: "interval", interval: point("2026-12-21") }, basis],
    ],
  },
};

const ACTS: Record<string, Act> = {
  open: "open",
  consent: "consent",
  readback: "readback",
  ack: "acknowledge",
  repair: "repair",
  answer: "answer",
  refuse: "refuse",
  escalate: "escalate",
  hold: "hold",
  transfer: "transfer",
  recap: "recap",
  close: "close",
};

function sayOf(template: string, language = "en") {
  const names = [...languageRules(language)!.templates[template]!.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  const values = Object.fromEntries(names.map((name) => [name, VALUES[name]!]));
  const readback = /\.readback(_|$)/.test(template);
  return {
    act: readback ? ("readback" as const) : (ACTS[template.split(".")[0]!] ?? ("ask" as const)),
    template,
    values,
    line: null,
    slot: null,
    language,
  };
}

/** A conversation whose own texts are those of VALUES, so that each may be spoken in it. */
function snapshotFor(template: string): CallSnapshot {
  const subjects: Record<string, CallSnapshot["subject"]> = {
    teach: {
      kind: "teach_back",
      title: { en: "Soldering of J7" },
      points: [{ id: "oven", text: { en: "The oven runs at profile B" }, words: {} }],
    },
    reference: { kind: "reference", about: "Altavista" },
    campaign: {
      kind: "campaign",
      questions: [{ id: "road", text: { en: "Is the road open?" }, answer: "yes_no" }],
    },
  };
  return { ...snapshotFixture(), subject: subjects[template.split(".")[0]!] ?? null };
}

describe("the wording in writing", () => {
  const { overrides } = inWriting({});
  const written = allLanguages().flatMap(({ code, written: own }) =>
    Object.keys(own ?? {}).map((key) => [code, key] as const),
  );
  /** What only a voice does. */
  const SOUND =
    /\bcall(?:ing)?\b (?!the number)|\b(?:hear|speak|recording|recorded)\b|(?<!off the |on )\brecord\b|llam(?:o|ada)|grab|o[ií]do|hablar|rufe? (?!die)|Anruf|aufzeichn|h[öo]ren|sprech|J'appelle|appel\b|enregistr|entend|parler|致电|电话|录音|听/;

  const SAID =
    /\bP O\b|\b(?:[Pp]lease say|[Pp]ress|[Dd]iga|[Dd]ígame|[Mm]arque|[Dd]rücken|[Dd]ites-le|[Tt]apez)\b|sagen Sie (?:ja|nein)|[请麻].{0,4}说[是有对一]|按键|按[一二]|Wiederhören/;

  it.each(written)("in %s, %s passes the output check and speaks of no sound", (language, template) => {
    const say = sayOf(template, language);
    const spoken = render(say, "2026-11-23", overrides.wording, true);
    expect(spoken).not.toMatch(/[{}]|undefined/);
    expect(spoken).not.toMatch(SOUND);
    expect(spoken).not.toMatch(SAID);
    const snapshot = { ...snapshotFor(template), overrides, written: true as const };
    expect({ spoken, ...checkSpoken(spoken, say, snapshot) }).toEqual({ spoken, ok: true });
  });

  it.each(WORDINGS)("in %s, %s passes the output check with its values in figures", (language, template) => {
    const say = sayOf(template, language);
    const text = render(say, "2026-11-23", overrides.wording, true);
    const snapshot = { ...snapshotFor(template), overrides, written: true as const };
    expect({ text, ...checkSpoken(text, say, snapshot) }).toEqual({ text, ok: true });
    expect(text).not.toMatch(/P O|[{}]|undefined| {2}/);
  });

  it.each(allLanguages())("in $code has the same sentences, each with the values of the spoken one", (rules) => {
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    // What another language words otherwise may stand here as it is spoken, but not what only a mouth or a key does.
    const left = allLanguages().flatMap(({ written }) =>
      Object.keys(written ?? {}).filter((key) => !rules.written?.[key]),
    );
    for (const key of left) expect(rules.templates[key], key).not.toMatch(SAID);
    for (const [key, text] of Object.entries(rules.written ?? {})) {
      expect(names(text), key).toEqual(names(rules.templates[key]!));
    }
  });

  it("gives way to what the workspace says itself", () => {
    const own = { versions: {}, wording: { "repair.no_input": { en: "Nothing yet." } }, forms: {} };
    const { wording } = inWriting({ overrides: own }).overrides;
    expect(wording["repair.no_input"]).toMatchObject({ en: "Nothing yet.", es: "Todavía no tengo respuesta." });
  });
});

describe("the wording of today", () => {
  it.each(WORDINGS)("in %s, %s passes the output check", (language, template) => {
    const say = sayOf(template, language);
    const spoken = render(say, "2026-11-23");
    expect(spoken).not.toMatch(/[{}]|undefined/);
    expect({ spoken, ...checkSpoken(spoken, say, snapshotFor(template)) }).toEqual({ spoken, ok: true });
  });

  it.each(allLanguages())("in $code has every sentence, each with the same values", ({ templates: own }) => {
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    expect(Object.keys(own).sort()).toEqual(Object.keys(templates).sort());
    for (const [key, text] of Object.entries(templates)) expect(names(own[key]!), key).toEqual(names(text));
  });

  it("has a sentence for everything the flow asks and answers", () => {
    const needed = [
      ...Object.values(QUESTIONS).flatMap((question) => [question.ask, ...question.ladder]),
      ...FORMS.flatMap((form) => [form.done, ...form.fields.flatMap((field) => [field.ask, ...field.ladder])]),
      ...Object.values(FLOWS).map((flow) => flow.greeting),
      ...OWN_QUESTIONS,
      ...Object.values(DIGRESSIONS).map((digression) => digression.say),
    ];
    for (const template of needed) expect(templates[template], template).toBeDefined();
  });

  it("waits for an answer after every question and after nothing else", () => {
    expect(waitMsFor(sayOf("line.ask"))).toBeGreaterThan(0);
    expect(waitMsFor(sayOf("repair.still_there"))).toBeGreaterThan(0);
    expect(waitMsFor(sayOf("hold.wait"))).toBeGreaterThan(waitMsFor(sayOf("line.ask"))!);
    for (const template of ["ack.recorded", "close.goodbye", "readback.delivery", "open.greeting", "recap.line"]) {
      expect(waitMsFor(sayOf(template))).toBeNull();
    }
  });
});

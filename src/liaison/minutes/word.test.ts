import { describe, expect, it, vi } from "vitest";
import { LANGUAGES } from "#kernel/language.ts";
import type { AnswerFacts, MinutesFacts, PromiseFacts } from "#modules/minutes/index.ts";
import { english } from "../language/en/index.ts";
import { languageRules } from "../language/index.ts";
import type { LanguageRules } from "../language/types.ts";
import { MINUTES_TEMPLATES, wordMinutes } from "./word.ts";

/** Two languages of their own wording: every sentence marked, values spoken as in English; one lacks a template of the minutes. */
vi.mock("../language/index.ts", async (original) => {
  const real = await original<typeof import("../language/index.ts")>();
  const english = real.languageRules("en")!;
  const other = (code: string, without: readonly string[] = []): LanguageRules => ({
    ...english,
    code,
    templates: Object.fromEntries(
      Object.entries(english.templates)
        .filter(([key]) => !without.includes(key))
        .map(([key, text]) => [key, `${code.toUpperCase()}: ${text}`]),
    ),
  });
  const extra: Record<string, LanguageRules> = { pt: other("pt"), it: other("it", ["minutes.note"]) };
  return { languageRules: (code: string) => extra[code] ?? real.languageRules(code) };
});

const promise = (more: Partial<PromiseFacts> = {}): PromiseFacts => ({
  commitmentId: "0190a1b2-0000-7000-8000-000000000001",
  qty: 3200,
  uom: "pcs",
  interval: { earliest: "2026-12-03", likely: "2026-12-03", latest: "2026-12-03" },
  basis: "ex_factory",
  status: "confirmed",
  confirmedBy: "spoken",
  disputed: false,
  open: true,
  answered: null,
  conditions: [],
  quotes: ["el tres"],
  ...more,
});

const facts = (more: Partial<MinutesFacts> = {}): MinutesFacts => ({
  partnerId: "0190a1b2-0000-7000-8000-000000000003",
  company: "Northwind Devices",
  partner: "Hongrui",
  contact: "Li Wei",
  language: "pt",
  heldOn: "2026-11-23",
  lines: [
    {
      lineId: "0190a1b2-0000-7000-8000-000000000004",
      po: "4471",
      line: "2",
      item: "Main board",
      uom: "pcs",
      promises: [promise()],
      replaced: false,
      withoutPromise: 800,
      openQty: 800,
    },
  ],
  forms: [],
  asked: [],
  ...more,
});
const line = (more: object) => facts({ lines: [{ ...facts().lines[0]!, ...more }] });

describe("minutes in words", () => {
  it("stand in figures, in the conversation's language and in English, from the same values; quotes stay as they were said", () => {
    const minutes = wordMinutes(facts());
    expect(minutes.languages).toEqual(["pt", "en"]);
    expect(minutes.lines[0]!.promises[0]).toMatchObject({
      text: {
        pt: "PT: 3,200 pieces leaving the factory on Thursday 3 December.",
        en: "3,200 pieces leaving the factory on Thursday 3 December.",
      },
      state: { en: "Confirmed in the conversation." },
      quotes: ["el tres"],
    });
    expect(minutes.lines[0]!.notes).toMatchObject({ en: ["There is no date yet for 800 pieces."] });
    expect(minutes.labels.pt!.right).toBe("PT: Right");
    expect(minutes.labels.en!.right).toBe("Right");
  });

  it("are in English alone where that is the language, or the language's wording is not whole, or there is none", () => {
    for (const language of ["en", "it", "tr"]) {
      expect([language, wordMinutes(facts({ language })).languages]).toEqual([language, ["en"]]);
    }
  });

  it("say how each promise stands", () => {
    const state = (more: Partial<PromiseFacts>) =>
      wordMinutes(line({ promises: [promise(more)] })).lines[0]!.promises[0]!.state.en;
    expect(state({ status: "said", confirmedBy: null })).toBe("Said, not confirmed yet.");
    expect(state({ confirmedBy: "written" })).toBe("Confirmed in writing.");
    expect(state({ disputed: true })).toBe("Marked as not right.");
    expect(state({ status: "kept" })).toBe("This has been delivered as said.");
    expect(state({ status: "broken", disputed: true })).toBe("This was not delivered as said.");
  });

  it("tell conditions and what is open", () => {
    const conditions = [
      { text: null, due: null },
      { text: "si llega el acero", due: "2026-11-30" },
    ];
    const told = wordMinutes(line({ promises: [promise({ conditions })] })).lines[0]!.promises[0]!;
    expect(told.conditions).toEqual(["si llega el acero"]);
    expect(told.notes.en).toEqual([
      "This depends on a condition that you named.",
      "This depends on a condition that you named. You expect it on Monday 30 November.",
    ]);
    expect(wordMinutes(line({ promises: [] })).lines[0]!.notes.en).toEqual(["No date is known yet."]);
    expect(wordMinutes(line({ promises: [], replaced: true })).lines[0]!.notes.en).toEqual([
      "A later answer took the place of this one.",
    ]);
  });

  it("tell what the partner asked for in neutral words, and nothing that is ours", () => {
    const kinds = ["late", "price_change", "contradiction", "unknown_attempt"] as const;
    const asked = wordMinutes(facts({ asked: kinds.map((kind) => ({ kind, reason: null })) }));
    expect(asked.requests.en).toEqual([
      "You spoke about the price. A person will look at it.",
      "One point was passed to a person. Somebody will look at it.",
    ]);
    const later = { kind: "something_later" as "late", reason: null };
    const unknown = wordMinutes(facts({ asked: [later, { kind: "contradiction", reason: null }] }));
    expect(unknown.requests.en).toEqual(["One point was passed to a person. Somebody will look at it."]);
  });

  it("say that a person was asked for only where one was", () => {
    const requests = (reason: string | null) =>
      wordMinutes(facts({ asked: [{ kind: "human_request", reason }] })).requests.en;
    for (const reason of [null, "asked_for_person", "call_back"]) {
      expect(requests(reason)).toEqual(["You asked for a person. Somebody will get in touch."]);
    }
    for (const reason of ["quality_report", "quality_question", "appointment", "instruction_gap", "shared_line_risk"]) {
      expect(requests(reason)).toEqual(["One point was passed to a person. Somebody will look at it."]);
    }
  });
});

describe("answers of forms", () => {
  const answer = (more: Partial<AnswerFacts>): AnswerFacts => ({
    ...{ answerId: "0190a1b2-0000-7000-8000-000000000002", answered: null },
    ...{ field: "lot", status: "confirmed", value: { type: "identifier", text: "K117" } },
    ...{ written: false, asked: null, quotes: ["lote K117"] },
    ...more,
  });
  const worded = (form: string, more: Partial<AnswerFacts>) =>
    wordMinutes(facts({ forms: [{ form, answers: [answer(more)] }] })).forms[0]!.answers[0]!;

  it("show the question, the value as it was read back, how it stands, and the partner's words", () => {
    expect(worded("quality-report", {})).toEqual({
      answerId: "0190a1b2-0000-7000-8000-000000000002",
      answered: null,
      field: "lot",
      status: "confirmed",
      asked: { pt: "PT: Which lot or batch is it?", en: "Which lot or batch is it?" },
      text: { pt: "PT: The lot is K117.", en: "The lot is K117." },
      state: { pt: "PT: Confirmed in the conversation.", en: "Confirmed in the conversation." },
      quotes: ["lote K117"],
    });
    expect(worded("quality-report", { written: true }).state.en).toBe("Confirmed in writing.");
    expect(worded("quality-report", { status: "disputed" }).state.en).toBe("Marked as not right.");
  });

  it("leave words as words, and our own questions as they were written", () => {
    expect(worded("quality-report", { field: "what", status: "said", value: { type: "words" } })).toMatchObject({
      asked: { en: "What exactly is wrong?" },
      text: {},
      state: { en: "Said, not confirmed yet." },
    });
    const yes = { field: "question-1", status: "said" as const, value: { type: "yes_no" as const, yes: true } };
    expect(worded("campaign", { ...yes, asked: { en: "Is the roof intact?" } }).asked).toEqual({
      en: "Is the roof intact?",
    });
    expect(worded("campaign", { ...yes, asked: { de: "Ist das Dach dicht?" } }).asked).toEqual({
      pt: "Ist das Dach dicht?",
    });
    const explained = { field: "explanation", status: "said" as const, value: { type: "words" as const } };
    expect(worded("teach-back", explained).asked.en).toMatch(/in your own words/);
  });

  it("tell an appointment by its day and time", () => {
    const slot = { type: "slot" as const, startsAt: 1, date: "2026-12-01", hour: 16, minute: 0 };
    expect(worded("scheduling", { field: "slot", value: slot }).text.en).toMatch(/Tuesday 1 December, 16:00/);
  });
});

describe("a language", () => {
  it.each(LANGUAGES.filter((code) => languageRules(code) !== null && code !== "it"))(
    "%s has every template of the minutes, or none of them",
    (code) => {
      const own = MINUTES_TEMPLATES.filter((key) => languageRules(code)!.templates[key] !== undefined);
      expect([0, MINUTES_TEMPLATES.length]).toContain(own.length);
    },
  );

  it("names no template of the minutes that nobody uses", () => {
    const named = Object.keys(english.templates).filter((key) => key.startsWith("minutes."));
    expect(named.sort()).toEqual([...MINUTES_TEMPLATES].sort());
  });
});

import { describe, expect, it, vi } from "vitest";
import { LANGUAGES } from "#kernel/language.ts";
import type { MinutesFacts, PromiseFacts } from "#modules/minutes/index.ts";
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
  company: "Northwind Devices",
  partner: "Hongrui",
  contact: "Li Wei",
  language: "pt",
  heldOn: "2026-11-23",
  lines: [
    {
      po: "4471",
      line: "2",
      item: "Main board",
      uom: "pcs",
      promises: [promise()],
      replaced: false,
      withoutPromise: 800,
    },
  ],
  asked: [],
  ...more,
});
const line = (more: object) => facts({ lines: [{ ...facts().lines[0]!, ...more }] });

describe("minutes in words", () => {
  it("stand in the conversation's language and in English, from the same values; quotes stay as they were said", () => {
    const minutes = wordMinutes(facts());
    expect(minutes.languages).toEqual(["pt", "en"]);
    expect(minutes.lines[0]!.promises[0]).toMatchObject({
      text: {
        pt: "PT: three thousand two hundred pieces leaving the factory on Thursday the third of December.",
        en: "Three thousand two hundred pieces leaving the factory on Thursday the third of December.",
      },
      state: { en: "Confirmed in the conversation." },
      quotes: ["el tres"],
    });
    expect(minutes.lines[0]!.notes).toMatchObject({ en: ["There is no date yet for eight hundred pieces."] });
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
    const conditions = [{ due: null }, { due: "2026-11-30" }];
    expect(wordMinutes(line({ promises: [promise({ conditions })] })).lines[0]!.promises[0]!.notes.en).toEqual([
      "This depends on a condition that you named.",
      "This depends on a condition that you named. You expect it on Monday the thirtieth of November.",
    ]);
    expect(wordMinutes(line({ promises: [] })).lines[0]!.notes.en).toEqual(["No date is known yet."]);
    expect(wordMinutes(line({ promises: [], replaced: true })).lines[0]!.notes.en).toEqual([
      "A later answer took the place of this one.",
    ]);
  });

  it("tell what the partner asked for in neutral words, and nothing that is ours", () => {
    const asked = wordMinutes(facts({ asked: ["late", "price_change", "contradiction", "unknown_attempt"] }));
    expect(asked.requests.en).toEqual([
      "You spoke about the price. A person will look at it.",
      "One point was passed to a person. Somebody will look at it.",
    ]);
    const unknown = wordMinutes(facts({ asked: ["something_later" as "late", "contradiction"] }));
    expect(unknown.requests.en).toEqual(["One point was passed to a person. Somebody will look at it."]);
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

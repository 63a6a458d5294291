/** One English extractor and a context to change, for tests. */
import { languageRules } from "../language/index.ts";
import { createExtractor, type Reading, readAnswer } from "./extract.ts";
import { extractTurn } from "./turn.ts";
import type { Extraction, ExtractionContext, Intent } from "./types.ts";

export const TODAY = "2026-11-25";

export function context(over: Partial<ExtractionContext> = {}): ExtractionContext {
  return {
    language: "en",
    slot: "ship_date",
    today: TODAY,
    known: ["4471", "4471/2", "4472", "4472/1"],
    openQuantity: 4000,
    uom: "pcs",
    pack: { uom: "carton", qty: 100 },
    spokenDates: [],
    ...over,
  };
}

/** What somebody wants who says so to the question about the day. */
export function intentsOf(language: string, words: string): Intent[] {
  return extractTurn(words, context({ language })).intents.map(({ value }) => value);
}

const english = languageRules("en")!;
const extractor = createExtractor(english);

export function hear(words: string, over: Partial<ExtractionContext> = {}): Extraction {
  return extractor(words, context(over));
}

export function read(words: string, over: Partial<ExtractionContext> = {}): Reading {
  return readAnswer(english, words, context(over));
}

/** Deliveries in short: "3000 @ 2026-12-03", "rest @ 2026-12-10..2026-12-12". */
export function told(extraction: Extraction): string[] {
  return extraction.deliveries.map(({ date, quantity }) => {
    const amount =
      quantity === null
        ? "-"
        : quantity.kind === "absolute"
          ? `${quantity.value}${quantity.unit ? ` ${quantity.unit}` : ""}`
          : quantity.kind === "fraction_of_open"
            ? `x${quantity.value}`
            : quantity.kind;
    if (date === null) return amount;
    const { earliest, latest } = date.interval;
    return `${amount} @ ${earliest === latest ? earliest : `${earliest}..${latest ?? ""}`}`;
  });
}

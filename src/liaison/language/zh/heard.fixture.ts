/** Chinese ears for tests: what was heard, in short. */
import { TODAY, told } from "../../extraction/extract.fixture.ts";
import { createExtractor } from "../../extraction/extract.ts";
import type { Extraction, ExtractionContext } from "../../extraction/types.ts";
import { chinese } from "./index.ts";

export { TODAY, told };

const extractor = createExtractor(chinese);

export function hear(words: string, over: Partial<ExtractionContext> = {}): Extraction {
  return extractor(words, {
    language: "zh",
    slot: "ship_date",
    today: TODAY,
    known: ["4471", "4471/2", "4472", "4472/1"],
    openQuantity: 4000,
    uom: "pcs",
    pack: null,
    spokenDates: [],
    ...over,
  });
}

import { describe, expect, it } from "vitest";
import { createExtractor } from "../../extraction/extract.ts";
import { english } from "./index.ts";

const extract = createExtractor(english);
const firm = (utterance: string): boolean => {
  const { confirm } = extract(utterance, {
    language: "en",
    slot: "confirm",
    today: "2026-11-23",
    known: ["4471", "4471/2"],
    openQuantity: 4000,
    uom: "pcs",
    pack: null,
    spokenDates: ["2026-12-03"],
  });
  return confirm?.value === "yes" && !confirm.hedged && confirm.firm;
};

describe("assent and nothing else is firm", () => {
  it.each([
    "Yes.",
    "Yes, that is right.",
    "yes, that is all right",
    "Yeah, correct.",
    "Okay.",
    "Exactly, thank you very much.",
    "yes, it is",
    "Yes, they are, all good.",
    "That's correct.",
    "Of course, no problem.",
    "yes, you can record this call",
    "Yes, please go ahead.",
    "I agree.",
    "sure, go ahead",
    "Yes, four thousand pieces on the third of December.",
    "Correct, the third of December.",
    "Yes, yes, yes.",
    "um, yes, that's fine with me",
    "Yes, thank you.",
  ])("%s", (utterance) => expect(firm(utterance)).toBe(true));
});

describe("a word of assent in something else is not", () => {
  it.each([
    "is that correct",
    "is that right",
    "are you sure",
    "Correct?",
    "it is to be confirmed",
    "who confirmed that",
    "I confirm nothing",
    "correct it",
    "that needs to be correct",
    "ok wait",
    "okay hold on",
    "okay one moment",
    "yes please repeat",
    "okay say it again",
    "yes what",
    "yes who is this",
    "yes for the other order",
    "absolutely ridiculous",
    "exactly the problem",
    "good morning",
    "I am right here",
    "already",
    "okay bye",
    "hello yes this is Lin speaking",
    "sure, whatever, as long as nothing is kept",
    "yes if you accept plus 4 percent",
    "yes and also price plus ten percent",
    "you agree to pay more, yes?",
    "great",
    "yes, if the connector comes",
    "yes but the quantity is wrong",
    "is the third right",
  ])("%s", (utterance) => expect(firm(utterance)).toBe(false));
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { piecesOf } from "./sentences.ts";
import { isAssent, isBackchannel, isEcho } from "./small-words.ts";
import { trimmed } from "./speech-cache.ts";

describe("pieces of what is said", () => {
  const texts = (text: string) => piecesOf(text).map((piece) => piece.text);

  it("cuts at sentences and leaves numbers and abbreviations alone", () => {
    expect(texts("Thank you. Is that right?")).toEqual(["Thank you.", "Is that right?"]);
    expect(texts("It is PO 44.71 at approx. three hundred.")).toEqual(["It is PO 44.71 at approx. three hundred."]);
    expect(texts("  ...  ")).toEqual([]);
  });

  it("cuts a long first sentence at a comma, so that it is heard sooner", () => {
    const long =
      "So that is three thousand pieces of the control board, ready on the third of December, ex factory Suzhou.";
    expect(texts(long)).toEqual([
      "So that is three thousand pieces of the control board,",
      "ready on the third of December, ex factory Suzhou.",
    ]);
    expect(texts("Yes, that is fine.")).toHaveLength(1);
  });

  it("loses no word", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a,", "Bee.", "3", "why?", "long; words", "Then"), { maxLength: 60 }),
        (parts) => {
          const text = parts.join(" ");
          expect(texts(text).join(" ")).toBe(text);
        },
      ),
    );
  });
});

describe("words into the agent's sentence", () => {
  it.each(["mhm", "Mhm.", "Uh-huh.", "Yes, yes.", "Okay.", "okay I see", "Right.", "Got it."])(
    "%s is a sign of listening",
    (text) => {
      expect(isBackchannel(text)).toBe(true);
    },
  );
  it.each(["No.", "no no", "Wait.", "Yes but later", "Yes, on Monday.", "the third", "yes yes yes yes yes"])(
    "%s is not",
    (text) => {
      expect(isBackchannel(text)).toBe(false);
    },
  );
  it("knows a yes", () => {
    expect([isAssent("Yes."), isAssent("that is correct"), isAssent("mhm"), isAssent("no")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  const spoken = "When will the four hundred pieces of order 4471 be ready?";
  it("takes soft words of its own sentence for an echo, and a person who repeats them loudly for a person", () => {
    expect(isEcho("pieces of order 4417", spoken, 0.03, 0.1)).toBe(true);
    expect(isEcho("pieces of order 4471", spoken, 0.1, 0.1)).toBe(false);
    expect(isEcho("the third of December", spoken, 0.03, 0.1)).toBe(false);
    expect(isEcho("yes", "Yes or no?", 0.03, 0.1)).toBe(false);
  });
});

describe("silence around speech", () => {
  it("is cut off, whatever was made", () => {
    const pcm = new Int16Array(16_000);
    pcm.fill(5_000, 4_000, 8_000);
    expect(trimmed(pcm).length).toBeLessThan(4_000 + 200);
    expect(trimmed(pcm).findIndex((sample) => sample !== 0)).toBeLessThan(100);
    expect(trimmed(new Int16Array(16_000)).length).toBeLessThan(100);
    expect(trimmed(new Int16Array(0)).length).toBe(0);
  });
});

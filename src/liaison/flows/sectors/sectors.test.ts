import { describe, expect, it } from "vitest";
import { Sector } from "#modules/partners/schema.ts";
import { namedPoints } from "../../extraction/points.ts";
import { defectCode, defectsIn, extendedList, sectorList } from "./index.ts";

const codeOf = (sector: Sector, language: string, words: string) =>
  defectCode(namedPoints(words, defectsIn(sectorList(sector), language)));

describe("the sectors' lists", () => {
  it.each(Sector.options.filter((sector) => sector !== "other"))(
    "%s has each part, once, with English words",
    (sector) => {
      const { milestones, defects, documents } = sectorList(sector);
      expect(milestones.length).toBeGreaterThan(5);
      expect(defects.length).toBeGreaterThan(5);
      expect(documents.length).toBeGreaterThan(3);
      for (const ids of [milestones.map(({ id }) => id), defects.map(({ code }) => code), documents])
        expect(new Set(ids).size).toBe(ids.length);
      for (const { code, words } of defects) {
        expect([code, (words.en ?? []).length > 0]).toEqual([code, true]);
        // Each of its own words leads to the code, in its language.
        for (const [language, told] of Object.entries(words))
          for (const word of told)
            expect([word, namedPoints(`x ${word} y`, defectsIn({ defects }, language))]).toContainEqual(
              expect.arrayContaining([code]),
            );
      }
    },
  );

  it("has one code for what people say, and none where they name two things or none", () => {
    expect(codeOf("electronics", "en", "we found Cold Joints at J7")).toBe("solder-joint");
    expect(codeOf("electronics", "de", "Kurzschluss am Stecker")).toBe("no-function");
    expect(codeOf("electronics", "zh", "发现有虚焊")).toBe("solder-joint");
    expect(codeOf("electronics", "es", "cold joints en J7")).toBe("solder-joint");
    expect(codeOf("electronics", "en", "cold joints, and some are cracked")).toBeNull();
    expect(codeOf("electronics", "en", "something is odd")).toBeNull();
    expect(codeOf("apparel", "en", "cold joints")).toBeNull();
    expect(codeOf("other", "en", "cold joints")).toBeNull();
  });

  it("joins what a workspace adds: words to a code that is there, codes of its own, milestones and papers", () => {
    const added = {
      milestones: [{ id: "burn_in", name: "Burn-in done" }],
      defects: [
        { code: "solder-joint", name: "ignored", words: { en: ["pillow joint"] } },
        { code: "coating", name: "Coating", words: { en: ["coating"] } },
      ],
      documents: ["Burn-in report"],
    };
    const list = extendedList("electronics", added);
    expect(list.milestones.at(-1)).toEqual(added.milestones[0]);
    expect(list.documents).toContain("Burn-in report");
    expect(list.defects.find(({ code }) => code === "solder-joint")?.name).toBe("Solder joint");
    expect(namedPoints("a pillow joint", defectsIn(list, "en"))).toEqual(["solder-joint"]);
    expect(namedPoints("the coating", defectsIn(list, "en"))).toEqual(["coating"]);
    expect(sectorList("electronics").defects.some(({ code }) => code === "coating")).toBe(false);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hear } from "./heard.fixture.ts";
import { SIMPLIFIED } from "./simplified.ts";
import { plain } from "./tokens.ts";

describe("traditional characters", () => {
  it("become simplified ones that some pattern looks for, one for one", () => {
    const sources = readdirSync(import.meta.dirname).filter(
      (name) => /^[a-z-]+\.ts$/.test(name) && name !== "simplified.ts",
    );
    const text = sources.map((name) => readFileSync(join(import.meta.dirname, name), "utf8")).join("");
    for (const [traditional, simple] of SIMPLIFIED) {
      expect([traditional.length, simple.length]).toEqual([1, 1]);
      expect(SIMPLIFIED.has(simple), `${simple} is traditional too`).toBe(false);
      expect(text.includes(simple), simple).toBe(true);
    }
  });

  it("and wide signs change no length", () => {
    expect(plain("１２月３號，兩千五百個。")).toBe("12月3号,两千五百个.");
    expect(plain("沒問題")).toBe("没问题");
  });

  it("say the same as simplified ones", () => {
    for (const [traditional, simple] of [
      ["三千兩百個，下週三出貨", "三千两百个，下周三出货"],
      ["這個月底之前會發", "这个月底之前会发"],
      ["還剩兩箱沒做", "还剩两箱没做"],
    ] as const)
      expect(hear(traditional)).toEqual(hear(simple));
  });
});

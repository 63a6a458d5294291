import { expect, it } from "vitest";
import { splitKey } from "./change-key.ts";

it("a key is a noun, or a noun and which one", () => {
  expect(splitKey("orders")).toEqual({ noun: "orders", id: undefined });
  expect(splitKey("line:7")).toEqual({ noun: "line", id: "7" });
});

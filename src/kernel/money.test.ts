import { expect, test } from "vitest";
import { formatMinor } from "./money.ts";

test("an amount has the digits of its currency", () => {
  expect(formatMinor(1840, "USD")).toBe("18.40 USD");
  expect(formatMinor(1840, "JPY")).toBe("1840 JPY");
  expect(formatMinor(5, "EUR")).toBe("0.05 EUR");
});

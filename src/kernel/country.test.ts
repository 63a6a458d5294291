import { expect, it } from "vitest";
import { isCountry } from "./country.ts";

it("knows countries by the code of today and nothing else", () => {
  for (const code of ["CN", "VN", "BD", "MX", "DE", "GB", "US", "TW", "HK"]) expect(isCountry(code), code).toBe(true);
  for (const code of ["UK", "XX", "QQ", "ZZ", "EU", "SU", "cn", "CHN", "", "1A"])
    expect(isCountry(code), code).toBe(false);
});

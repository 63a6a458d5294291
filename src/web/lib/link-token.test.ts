import { expect, it } from "vitest";
import { forgetLinkToken, linkToken, takeLinkToken } from "./link-token.ts";

function open(hash: string) {
  const shown: string[] = [];
  const state = { of: "the router" };
  const location = { hash, pathname: "/sign-in", search: "?back=%2Fw" };
  takeLinkToken({
    location,
    history: { state, replaceState: (kept, _unused, url) => shown.push(`${JSON.stringify(kept)} ${url}`) },
  });
  return shown;
}

it("takes the token out of the address, keeps the rest of it, and forgets it when told", () => {
  expect(open("#token=abc-DEF_123")).toEqual(['{"of":"the router"} /sign-in?back=%2Fw']);
  expect(linkToken()).toBe("abc-DEF_123");
  forgetLinkToken();
  expect(linkToken()).toBeNull();
});

it("leaves every other fragment alone, and keeps no empty token", () => {
  for (const hash of ["", "#", "#top", "#tokens=x"]) expect(open(hash)).toEqual([]);
  expect(linkToken()).toBeNull();
  expect(open("#token=")).toHaveLength(1);
  expect(linkToken()).toBeNull();
});

it("takes a newer link in place of an older one", () => {
  open("#token=first");
  open("#token=second");
  expect(linkToken()).toBe("second");
});

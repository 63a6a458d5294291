import fc from "fast-check";
import { expect, it } from "vitest";
import { call, orders, pathIds, signIn } from "./search.ts";

const id = "0199a8b2-1111-7222-8333-444455556666";

it("keeps what fits and drops the rest", () => {
  expect(
    orders({ exception: "late", partner: id, search: " board ", sort: "need", direction: "up", line: "x" }),
  ).toEqual({
    wrong: "direction=up, line=x",
    exception: "late",
    partner: id,
    search: "board",
    sort: "need",
  });
});

it("goes on saying what was wrong until a link without it is followed", () => {
  const first = orders({ exception: "latte", utm_source: "mail" });
  expect(first).toEqual({ wrong: "exception=latte" });
  expect(orders(first)).toEqual(first);
  expect(orders({ exception: "late" })).toEqual({ exception: "late" });
});

it("writes ids as the server does, whatever their case in the address", () => {
  expect(orders({ partner: id.toUpperCase() })).toEqual({ partner: id });
  expect(pathIds({ workspace: id.toUpperCase() })).toEqual({ workspace: id });
});

it("reads a purchase order number as text although the router parses it as a number", () => {
  expect(orders({ search: 4471 })).toEqual({ search: "4471" });
});

it("never sends anybody to another site after sign-in", () => {
  expect(signIn({ back: "/w/1/orders?line=2" })).toEqual({ back: "/w/1/orders?line=2" });
  for (const back of ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"])
    expect(signIn({ back })).toEqual({});
});

it("takes no address as an error", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom("exception", "partner", "search", "sort", "at", "line", "back"), fc.anything()),
      (raw) => {
        orders(raw);
        expect((orders(raw).wrong ?? "").length).toBeLessThanOrEqual(120);
        call(raw);
        signIn(raw);
      },
    ),
  );
});

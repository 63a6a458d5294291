import fc from "fast-check";
import { expect, test } from "vitest";
import { isLive, PromiseStatus } from "#modules/orders/schema.ts";
import { assertMove, canMove } from "./transitions.ts";

const STATUSES = PromiseStatus.options;

const status = fc.constantFrom(...STATUSES);

test("the legal steps, all of them", () => {
  const steps = [null, ...STATUSES].flatMap((from) =>
    STATUSES.filter((to) => canMove(from, to)).map((to) => `${from} ${to}`),
  );
  expect(steps).toEqual([
    "null said",
    "said confirmed",
    "said kept",
    "said broken",
    "said superseded",
    "said withdrawn",
    "confirmed kept",
    "confirmed broken",
    "confirmed superseded",
    "confirmed withdrawn",
    "broken kept",
  ]);
});

test("no road leads back to a live promise, and none is endless", () => {
  fc.assert(
    fc.property(fc.array(status, { minLength: 1, maxLength: 30 }), (wanted) => {
      let at: PromiseStatus | null = null;
      let steps = 0;
      let wasOver = false;
      for (const to of wanted) {
        if (!canMove(at, to)) {
          expect(() => assertMove(at, to)).toThrow(expect.objectContaining({ code: "conflict" }));
          continue;
        }
        at = to;
        steps += 1;
        if (!isLive(to)) wasOver = true;
        expect(wasOver && isLive(to)).toBe(false);
      }
      // said, confirmed, broken, kept is the longest life there is.
      expect(steps).toBeLessThanOrEqual(4);
    }),
    { seed: 11 },
  );
});

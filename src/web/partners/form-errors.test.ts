import { expect, it } from "vitest";
import { ContactInput, LaneInput, PartnerInput } from "#modules/partners/schema.ts";
import { fieldErrors } from "./form-errors.ts";

const words = { required: "Fill this in.", needs: (what: string) => `Needs ${what}.` };
const errorsOf = (
  result: ReturnType<typeof PartnerInput.safeParse | typeof ContactInput.safeParse | typeof LaneInput.safeParse>,
) => (result.success ? {} : fieldErrors(result.error, words));

it("says per field what is wanted", () => {
  expect(errorsOf(PartnerInput.safeParse({ name: " ", timezone: "Mars", country: "china" }))).toEqual({
    name: "Fill this in.",
    timezone: "Needs an IANA time zone such as Asia/Shanghai.",
    country: "Needs two capital letters, such as CN.",
  });
  expect(
    errorsOf(ContactInput.safeParse({ name: "A", language: "en", timezone: "UTC", phone: "123" })).phone,
  ).toContain("E.164");
  expect(
    errorsOf(LaneInput.safeParse({ fromBasis: "ready", toBasis: "ready", transitDays: Number.NaN })).transitDays,
  ).toBe("Fill this in.");
});

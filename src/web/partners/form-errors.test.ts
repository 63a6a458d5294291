import { expect, it } from "vitest";
import { ContactInput, LaneInput, PartnerInput } from "#modules/partners/schema.ts";
import { fieldErrors } from "./form-errors.ts";

const words = {
  required: "Fill this in.",
  needs: (what: string) => `Needs ${what}.`,
  whole: "Whole.",
  email: "E-mail.",
  tooLong: (max: number) => `At most ${max} characters.`,
  between: ({ min, max }: { min?: number; max?: number }) => `From ${min ?? ""} to ${max ?? ""}.`,
  other: "Other.",
};
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

it("never speaks in the schema library's words, and refuses what it would have to cut", () => {
  const zoned = { name: "A", timezone: "UTC" };
  expect(errorsOf(PartnerInput.safeParse({ ...zoned, name: "x".repeat(200), timezone: " ", country: "XX" }))).toEqual({
    name: "At most 120 characters.",
    timezone: "Fill this in.",
    country: "Needs the code of a country, such as CN for China.",
  });
  expect(errorsOf(ContactInput.safeParse({ ...zoned, language: "en", email: "li.wei" })).email).toBe("E-mail.");
  const lane = { fromBasis: "ex_factory", toBasis: "received" };
  const days = (transitDays: number) => errorsOf(LaneInput.safeParse({ ...lane, transitDays })).transitDays;
  expect([days(1.5), days(-1), days(400)]).toEqual(["Whole.", "From 0 to .", "From  to 365."]);
});

it("refuses a way that runs backwards or nowhere", () => {
  for (const [fromBasis, toBasis] of [
    ["received", "ex_factory"],
    ["ready", "finished"],
    ["handed_over", "handed_over"],
  ])
    expect(errorsOf(LaneInput.safeParse({ fromBasis, toBasis, transitDays: 3 })).toBasis).toMatch(
      /^Needs a later event/,
    );
  expect(LaneInput.safeParse({ fromBasis: "finished", toBasis: "received", transitDays: 0 }).success).toBe(true);
});

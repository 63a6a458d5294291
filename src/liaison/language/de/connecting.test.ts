/** "Ich lege Sie um" connects; who hangs up, or puts something on a lorry, does not. */
import { describe, expect, it } from "vitest";
import { intentsOf } from "../../extraction/extract.fixture.ts";

describe("a call that is connected", () => {
  it.each(["einen Moment, ich lege Sie um", "ich lege gleich mal durch", "ich verbinde Sie mit dem Versand"])(
    "%s",
    (words) => expect(intentsOf("de", words)).toContain("connecting"),
  );
  it.each(["nehmen Sie es an, oder ich lege auf", "ich lege jetzt auf", "ich lege es am Zehnten selbst auf den LKW"])(
    "is not: %s",
    (words) => expect(intentsOf("de", words)).not.toContain("connecting"),
  );
});

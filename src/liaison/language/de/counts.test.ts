/** Sums, remainders and packs as German counts them. */
import { describe, expect, it } from "vitest";
import { taken } from "./answers.judge.ts";

const done = (said: string) => taken({ slot: "quantity_done", said });

describe("all but some", () => {
  it.each([
    ["bis auf zwanzig sind alle dreihundert fertig", "280"],
    ["ausser zwölf sind alle vierhundert verpackt", "388"],
    ["von den achthundert sind bis auf dreißig alle fertig", "770"],
    ["alle vierhundert sind fertig, bis auf zehn", "390"],
    ["alle bis auf zehn von den zweihundert", "190"],
    ["fünfhundert sind fertig bis auf die verpackung", "500"],
    ["dreißig von fünfhundert fehlen noch", "470"],
    ["von tausend sind zweihundert noch nicht fertig", "800"],
    ["zweitausend abzüglich der achtzig die noch in der galvanik liegen", "1920"],
    ["zwölfhundert ohne die dreißig nacharbeitsteile", "1170"],
    ["neunzig prozent von tausend", "900"],
    ["alle bis auf fünfzig", "?"],
    ["fünfhundert minus zwanzig ausschuss", "480"],
    ["die hälfte also vierhundert stück", "400 pcs"],
    ["achthundert bestellt, fünfhundert fertig", "total=800 done=500"],
  ])("%s", (said, expected) => expect(done(said)).toBe(expected));
});

describe("packs", () => {
  it.each([
    ["drei gitterboxen mit je zweihundert und eine angebrochene mit vierzig", "640 pcs"],
    ["fünf kisten zu je fünfzig und eine mit zwanzig", "270 pcs"],
    ["drei paletten mit je zweihundert und noch zwei mit je hundert", "800 pcs"],
    ["zehn kisten je dreißig und fünfzehn lose", "315 pcs"],
    ["drei kisten mit je hundert und eine angebrochene", "?"],
    ["vier kartons, in jedem fünfzig", "200 pcs"],
    ["fünf säcke à fünfundzwanzig kilo", "125 kg"],
    ["zwei paletten, das sind vierhundert stück", "400 pcs"],
    ["neun paletten stehen im gang der rest läuft noch", "9 pallets"],
  ])("%s", (said, expected) => expect(done(said)).toBe(expected));
});

describe("counts over several days", () => {
  it.each([
    ["gestern waren es vierhundert und seitdem noch mal fünfzig", "450"],
    ["heute früh hatten wir dreihundert, seither sind achtzig dazugekommen", "380"],
    ["gestern haben wir zweihundert gemacht und heute dreihundert", "500"],
    ["heute früh waren es sechshundert, jetzt sind es siebenhundert", "700"],
    ["heute hundert, gestern hundertfünfzig, zusammen zweihundertfünfzig", "250"],
    ["gestern waren es sechshundert", "?"],
    ["auf der einen linie dreihundert, auf der anderen zweihundert", "?"],
  ])("%s", (said, expected) => expect(done(said)).toBe(expected));
});

describe("a number told twice is one", () => {
  it.each([
    ["fünfzehn also eins fünf", "15"],
    ["achtzig, acht null stück", "80 pcs"],
    ["zweihundertfünfzig also zwei fünf null", "250"],
    ["tausend minus achtzig macht neunhundertzwanzig", "920"],
    ["fünfzehn, also fünf null", "?"],
    ["zwölfhundert, stimmt gar nicht, dreizehnhundert", "1300"],
    ["fuffzig", "50"],
  ])("%s", (said, expected) => expect(done(said)).toBe(expected));
});

describe("what is done beside what is missing", () => {
  it.each([
    ["siebzig stück fehlen noch, vierhundertdreißig sind fertig", "remaining=70 done=430"],
    [
      "sechshundert sind fertig, vierhundert fehlen noch, versand am zwölften",
      "done=600 remaining=400 ship_date=2026-03-12",
    ],
    ["zweihundert teile fehlen uns noch und zwanzig hat die qs gesperrt", "remaining=200 scrapped=20"],
    [
      "vierhundert von sechshundert sind fertig und am freitag sind sie bereit",
      "done=400 total=600 ready_date=2026-03-06",
    ],
  ])("%s", (said, expected) => expect(taken({ slot: "status", said })).toBe(expected));
});

/** A value told beside something that explains it, rules it out or belongs to something else. */
import { describe, expect, it } from "vitest";
import { context, intentsOf, told } from "../../extraction/extract.fixture.ts";
import { createExtractor } from "../../extraction/extract.ts";
import { taken } from "./answers.judge.ts";
import { german } from "./index.ts";

const extract = createExtractor(german);
const dates = (words: string) => told(extract(words, context({ language: "de", today: "2026-11-23" })));
const count = (said: string) => taken({ slot: "quantity_done", said });
const percent = (said: string) => taken({ slot: "percent_complete", said });

describe("the day of the goods, beside", () => {
  it.each([
    ["übermorgen weil morgen haben wir den tüv im haus", "2026-11-25"],
    ["am freitag geht's raus am donnerstag kommt erst noch der prüfer", "2026-11-27"],
    ["am dritten dezember am zweiten ist bei uns noch die zertifizierung", "2026-12-03"],
    ["vor nikolaus wird das nichts mehr am neunten dezember fährt der lkw", "2026-12-09"],
    ["vorm wochenende schaff ma des nimmer am zehnten dezember geht's weg", "2026-12-10"],
    ["heute nicht mehr morgen früh um sechs wird geladen", "2026-11-24"],
    ["diese woche nimmer nächste woche dienstag holt's der spediteur", "2026-12-01"],
    ["warten sie ich frag den schorsch der sagt mittwoch", "2026-11-25"],
    ["am achtzehnten dezember danach ist bei uns zu bis dreikönig", "2026-12-18"],
    ["nicht am dritten am vierten dezember", "2026-12-04"],
    ["am ersten dezember nicht vorher und nicht nachher", "2026-12-01"],
    ["am achten jänner nach dem dreikönigstag", "2027-01-08"],
  ])("%s", (said, day) => expect(dates(said)).toEqual([`- @ ${day}`]));

  it.each(["am donnerstag ist inventur", "ich frag den chef der sagt ihnen am mittwoch bescheid"])(
    "none where only the other one was told: %s",
    (said) => expect(dates(said)).toEqual([]),
  );

  it("is the day of the event where the goods leave after it", () =>
    expect(dates("am donnerstag kommt der prüfer und dann geht die ware raus")).toEqual(["- @ 2026-11-26"]));
});

describe("the hour of a meeting, beside what one does at another", () => {
  it.each([
    ["donnerstag zehn uhr um elf muss ich zum arzt", 10],
    ["donnerstag viertel nach zwei ab drei bin ich in der besprechung", 14],
    ["freitag um eins danach bin ich im wochenende", 13],
  ])("%s", (said, hour) => {
    const { observed } = extract(said, context({ language: "de", slot: "meeting_time" }));
    expect(observed.times.map((time) => time.hour)).toEqual([hour]);
  });
});

describe("a count with what explains it", () => {
  it.each([
    ["dreihundert ach ne das war gestern heute sind's dreihundertzwanzig", "320"],
    ["sechshundert das war heut früh jetzt sind's sechshundertsechzig", "660"],
    ["sechshundert das war gestern jetzt sind fünfzig dazugekommen", "650"],
    ["achthundertsechzehn sechzehn eins sechs", "816"],
    ["fünfhundert haben wir gemacht zwölf sind ausschuss also vierhundertachtundachtzig", "488"],
    ["zwanzig bestellt drei fehlen also siebzehn", "17"],
    ["dreihundert waren gestern schon fertig heute kamen achtzig dazu sind dreihundertachtzig", "380"],
    ["neun kisten sind zu die zehnte hat noch keinen deckel also neun", "9 crates"],
    ["achtzehn paletten die neunzehnte ist halb voll", "18 pallets"],
    ["sechshundert also nein fünfhundertneunzig zehn sind beim prüfen durchgefallen", "done=590 scrapped=10"],
    ["vierhundertfünfzig sind durch fünfzig muss ich noch entgraten", "done=450 remaining=50"],
  ])("%s", (said, expected) => expect(count(said)).toBe(expected));
});

describe("two shares of the whole", () => {
  it.each([
    ["neunzig prozent die restlichen zehn kommen morgen", "90%"],
    ["dreißig prozent sind noch offen siebzig sind gemacht", "70%"],
    ["sechzig prozent fertig vierzig prozent noch in der montage", "60%"],
    ["drei viertel haben wir ein viertel liegt noch beim beschichter", "75%"],
    ["zehn prozent noch dann sind wir durch", "90%"],
    ["siebzig prozent dreißig prozent", "?"],
  ])("%s", (said, expected) => expect(percent(said)).toBe(expected));
});

describe("told in passing", () => {
  it.each([
    ["die sind schon auf dem lkw", "already_shipped"],
    ["die hat gestern der spediteur mitgenommen", "already_shipped"],
    ["wenn ihr nicht zahlt bleibt die ware stehen", "threat"],
    ["zahlen sie erst mal sonst steht bei ihnen das band", "threat"],
    ["fünf prozent mehr ab dem neuen jahr sonst geht nix mehr raus", "threat"],
    ["ab januar wird's sieben prozent teurer sagen sie einfach ja", "price_change_request"],
  ] as const)("%s", (said, intent) => expect(intentsOf("de", said)).toContain(intent));

  it.each(["die sind noch nicht auf dem lkw", "am donnerstag sind sie schon auf dem lkw"])("not shipped: %s", (said) =>
    expect(intentsOf("de", said)).not.toContain("already_shipped"),
  );

  it("a condition is no threat", () =>
    expect(intentsOf("de", "sonst geht nix mehr raus bevor die freigabe da ist")).not.toContain("threat"));
});

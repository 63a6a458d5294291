/** What a German turn asks for, admits, and whether it is a plain yes or still going on. */
import { describe, expect, it } from "vitest";
import { context, told } from "../../extraction/extract.fixture.ts";
import { createExtractor } from "../../extraction/extract.ts";
import type { ExtractionContext, SlotName } from "../../extraction/types.ts";
import { german } from "./index.ts";

const extract = createExtractor(german);
const hear = (words: string, over: Partial<ExtractionContext> = {}) =>
  extract(words, context({ language: "de", ...over }));

describe("all", () => {
  const counts = (words: string) => hear(words, { slot: "confirm" }).deliveries.map(({ quantity }) => quantity?.kind);

  it.each(["Ja, alles richtig.", "alles korrekt so", "Alles stimmt so.", "alles ist in Ordnung", "ja, alles gut"])(
    "is no quantity where it assents: %s",
    (words) => expect(counts(words)).toEqual([]),
  );

  it("is one where it is delivered", () => expect(counts("alles am dritten Dezember")).toEqual(["all"]));
});

describe("assent and nothing else is firm", () => {
  const firm = (words: string) => {
    const { confirm } = hear(words, { slot: "confirm", spokenDates: ["2026-12-03"] });
    return confirm?.value === "yes" && !confirm.hedged && confirm.firm;
  };

  it.each([
    "Ja.",
    "Ja, das stimmt.",
    "ja genau",
    "Jawohl, passt.",
    "Das ist richtig.",
    "Okay.",
    "Ja, alles richtig, danke.",
    "Einverstanden.",
    "Ja, das dürfen Sie aufnehmen.",
    "Ja gerne.",
    "kein Problem",
    "Ja, ich bestätige das.",
    "Ja, viertausend Stück am dritten Dezember.",
    "Richtig, am dritten Dezember.",
    "passt schon",
    "Ja, ja, ja.",
    "äh ja, das passt für mich",
    "Selbstverständlich, nur zu.",
    "Ja, von meiner Seite aus in Ordnung.",
    "nichts dagegen",
  ])("%s", (words) => expect(firm(words)).toBe(true));

  it.each([
    "ist das richtig",
    "stimmt das?",
    "sind Sie sicher",
    "Richtig?",
    "das muss noch bestätigt werden",
    "wer hat das bestätigt",
    "ich bestätige nichts",
    "ok Moment",
    "okay bleiben Sie dran",
    "ja bitte wiederholen",
    "ja was",
    "ja wer ist da",
    "ja für die andere Bestellung",
    "genau das Problem",
    "guten Morgen",
    "schon",
    "okay tschüss",
    "ja aber die Menge ist falsch",
    "ja wenn Sie vier Prozent mehr zahlen",
    "ja, wenn der Stecker kommt",
    "ja eigentlich schon",
    "gut",
    "ja nein",
    "ist der dritte richtig",
    "ja, hallo, hier Maier",
  ])("not %s", (words) => expect(firm(words)).toBe(false));
});

describe("intents beyond the reference form", () => {
  it.each([
    ["wir haben risse an position zwei gefunden", "quality_report"],
    ["die teile sind verkratzt", "quality_report"],
    ["unter uns gesagt, wir haben ein Problem", "off_record_request"],
    ["das bleibt bitte unter uns", "off_record_request"],
    ["das habe ich nie zugesagt", "denies_promise"],
    ["den zehnten haben wir nicht versprochen", "denies_promise"],
    ["Ihr Chef hat dem schon zugestimmt", "authority_claim"],
    ["das ist mit ihrem einkauf abgesprochen", "authority_claim"],
    ["sonst liefern wir gar nicht mehr", "threat"],
    ["dann schalten wir den anwalt ein", "threat"],
    ["es soll ihr schaden nicht sein", "bribe_hint"],
    ["da springt auch was für sie raus", "bribe_hint"],
    ["können sie uns einen forecast geben", "forecast_request"],
    ["wie viel brauchen sie denn nächstes jahr", "forecast_request"],
    ["schicken sie uns bitte die aktuelle zeichnung", "document_request"],
    ["ich brauche noch das prüfzeugnis", "document_request"],
    ["schreiben sie mir lieber auf whatsapp", "prefer_message"],
    ["moment, ich verbinde", "connecting"],
    ["ich stelle sie durch", "connecting"],
    ["schalten sie die aufnahme aus", "stop_recording"],
    ["ich möchte nicht aufgenommen werden", "stop_recording"],
    ["ist schon verschickt", "already_shipped"],
    ["bleibt alles wie geplant", "as_planned"],
    ["auf wiederhören", "goodbye"],
    ["das weiß ich noch nicht", "dont_know"],
  ])("%s is %s", (words, intent) => {
    expect(hear(words).intents.map((one) => one.value)).toContain(intent);
  });

  it.each([
    "wir liefern dreitausend stück am zehnten dezember",
    "achtzig prozent sind fertig",
    "ja das stimmt",
    "eine woche später",
    "die hälfte am dritten und der rest am zehnten",
    "die maschine ist ausgefallen",
  ])("%s asks for nothing", (words) => expect(hear(words).intents).toEqual([]));

  it.each([
    ["können wir englisch sprechen", "en"],
    ["mein deutsch ist schlecht, sprechen sie türkisch", "tr"],
    ["auf französisch bitte", "fr"],
    ["am dritten dezember", null],
  ])("%s wants %s", (words, language) => expect(hear(words).wantsLanguage).toBe(language));
});

describe("conditions, colleagues and bases", () => {
  it("keep the condition apart from the promise", () => {
    const found = hear("wenn das Material am Donnerstag kommt, liefern wir am zehnten Dezember");
    expect(told(found)).toEqual(["- @ 2026-12-10"]);
    expect(found.condition).toMatchObject({ due: "2026-11-26", reason: "material_shortage" });
    expect(told(hear("wenn nichts dazwischenkommt am zehnten dezember"))).toEqual(["- @ 2026-12-10"]);
    expect(hear("am zehnten dezember").condition).toBeNull();
  });

  it.each([
    ["Da müssen Sie mit Herrn Maier in der Planung sprechen", /Herrn Maier/],
    ["fragen sie frau huber", /frau huber/],
    ["das macht meine Kollegin Anna", /Kollegin Anna/],
  ])("%s names somebody", (words, name) => {
    const { colleague } = hear(words);
    expect(words.slice(colleague!.from, colleague!.to)).toMatch(name);
  });

  it.each([
    ["die sind am dritten dezember fertig", "finished"],
    ["versandbereit am dritten dezember", "ready"],
    ["sie verlassen am dritten dezember das werk", "ex_factory"],
    ["gehen am dritten dezember raus", "ex_factory"],
    ["der spediteur holt sie am dritten dezember ab", "handed_over"],
    ["sind am dritten dezember bei ihnen im lager", "received"],
    ["kommen am dritten dezember bei ihnen an", "received"],
  ])("%s is %s", (words, basis) => {
    const found = hear(words);
    expect(found.deliveries[0]?.date?.basis).toBe(basis);
  });

  it.each([
    ["dreitausend am dritten dezember und der rest eine woche später", ["3000 @ 2026-12-03", "rest @ 2026-12-10"]],
    ["die hälfte am dritten, die andere hälfte am zehnten dezember", ["x0.5 @ 2026-12-03", "rest @ 2026-12-10"]],
    ["tausend jetzt, der rest am zehnten dezember", ["1000 @ 2026-11-25", "rest @ 2026-12-10"]],
    ["achtzig prozent am dritten dezember, den rest am zehnten", ["x0.8 @ 2026-12-03", "rest @ 2026-12-10"]],
    ["alles am dritten dezember", ["all @ 2026-12-03"]],
    ["10 Kartons am 3.12. und 20 Kartons am 10.12.", ["10 carton @ 2026-12-03", "20 carton @ 2026-12-10"]],
    ["der erste Teil kommt am Montag, der zweite am Freitag", ["- @ 2026-11-30", "- @ 2026-11-27"]],
  ])("%s", (words, deliveries) => expect(told(hear(words))).toEqual(deliveries));
});

describe("completeness", () => {
  it.each<[string, SlotName, string]>([
    ["", "ship_date", "unfinished"],
    ["Äh.", "ship_date", "unfinished"],
    ["Lassen Sie mich sehen.", "ship_date", "unfinished"],
    ["Wir liefern am", "ship_date", "unfinished"],
    ["bis zum", "ship_date", "unfinished"],
    ["Am dritten", "ship_date", "open"],
    ["Am dritten Dezember.", "ship_date", "complete"],
    ["Nächste Woche Mittwoch", "ship_date", "complete"],
    ["Im Dezember", "ship_date", "open"],
    ["Dreitausendzweihundert Stück", "quantity_done", "complete"],
    ["Zweihundert und", "quantity_done", "unfinished"],
    ["Achtzig Prozent", "percent_complete", "complete"],
    ["Zwei Wochen", "delay", "complete"],
    ["Ja.", "confirm", "complete"],
    ["Nein, das stimmt nicht.", "confirm", "complete"],
    ["Ja, aber", "confirm", "unfinished"],
    ["So ist es.", "confirm", "complete"],
    ["Ich glaube", "confirm", "unfinished"],
    ["vier vier", "identifier", "unfinished"],
    ["vier vier sieben eins", "identifier", "complete"],
    ["vier vier sieben neun", "identifier", "open"],
  ])("%j for %s is %s", (words, slot, expected) => {
    expect(german.completeness(words, slot, ["4471", "4471/2", "4472"])).toBe(expected);
  });
});

/** A language that src/ does not know: its folder beside this test is named in the list, and a whole conversation holds. */
import { describe, expect, it, vi } from "vitest";
import { point } from "../../src/kernel/interval.ts";
import { lineFixture, SECOND, snapshotFixture } from "../../src/liaison/conversation/reduce.fixture.ts";
import { TextTalk } from "../../src/liaison/conversation/text-talk.fixture.ts";
import type { Say, SayValue } from "../../src/liaison/conversation/types.ts";
import { checkSpoken } from "../../src/liaison/guard/output-check.ts";
import { forms } from "../../src/liaison/language/en/templates/forms.ts";
import { templates as english } from "../../src/liaison/language/en/templates/index.ts";
import { minutes } from "../../src/liaison/language/en/templates/minutes.ts";
import { render } from "../../src/liaison/language/render.ts";
import { actOf } from "../../src/liaison/language/wording.fixture.ts";
import { italian } from "../languages/it/index.ts";
import { numberAt } from "../languages/it/numbers.ts";
import { toWords } from "../languages/it/tokens.ts";

vi.mock("../../src/liaison/language/index.ts", async (original) => {
  const known = await original<typeof import("../../src/liaison/language/index.ts")>();
  const { italian: added } = await import("../languages/it/index.ts");
  return {
    allLanguages: () => [...known.allLanguages(), added],
    languageRules: (code: string) => (/^it\b/i.test(code) ? added : known.languageRules(code)),
  };
});

const talkIn = (over = {}) =>
  new TextTalk({ ...snapshotFixture([lineFixture()]), language: "it", languages: ["it"], ...over });
const opened = () => {
  const talk = talkIn();
  talk.hear("sì, va bene");
  talk.hear("sì, dica pure");
  return talk;
};
const ON_3RD = { qty: 3000, interval: point("2026-12-03"), basis: "ex_factory" };
const ON_10TH = { qty: 1000, interval: point("2026-12-10"), basis: "ex_factory" };

describe("a conversation in a language that was added as a folder", () => {
  it("goes from consent over a vague and an exact date to a split, its read-back, a yes and the recap", () => {
    const talk = talkIn();
    expect(talk.said.join(" ")).toMatch(/intelligenza artificiale.* Vorrei registrare questa chiamata/);
    expect(talk.hear("sì, va bene").join(" ")).toMatch(/La registrazione è attiva\. È un buon momento/);
    expect(talk.of("start_recording")).toHaveLength(1);
    expect(talk.hear("sì, dica pure")[0]).toMatch(/^Ordine quattro quattro sette uno, riga due/);
    expect(talk.hear("la settimana prossima")).toEqual([
      "Dunque tra lunedì trenta novembre e domenica sei dicembre. Ha in mente un giorno preciso?",
    ]);
    expect(talk.hear("giovedì tre dicembre")[0]).toMatch(/^Quattromila pezzi .* giovedì tre dicembre\.$/);
    expect(talk.hear("tremila il tre dicembre e il resto una settimana dopo")[0]).toMatch(
      /^Tremila pezzi .* tre dicembre\. E infine mille pezzi .* dieci dicembre\.$/,
    );
    expect(talk.of("record")).toEqual([]);
    expect(talk.hear("sì, è corretto").join(" ")).toMatch(/L'ho annotato\. Faccio un riassunto\..* È tutto corretto\?/);
    expect(talk.of("record")).toMatchObject([{ status: "confirmed", deliveries: [ON_3RD, ON_10TH] }]);
    expect(talk.hear("sì, tutto corretto")).toEqual(["Grazie per il suo tempo. Arrivederci."]);
    expect(talk.of("finish")).toEqual([{ type: "finish", outcome: "completed" }]);
    expect(talk.blocked).toEqual([]);
  });

  it.each([
    ["entro il dieci dicembre", /entro giovedì dieci dicembre/],
    ["il tre, anzi il quattro dicembre", /venerdì quattro dicembre/],
    ["domani", /martedì ventiquattro novembre/],
    ["tra due settimane", /lunedì sette dicembre/],
    ["partono il 3/12", /giovedì tre dicembre/],
    ["fine dicembre", /tra lunedì ventuno dicembre e giovedì trentuno dicembre/],
  ])("reads %s", (words, said) => {
    const talk = opened();
    expect(talk.hear(words)[0]).toMatch(said);
    expect(talk.blocked).toEqual([]);
  });

  it.each([["credo di sì"], ["sì, ma devo controllare"], ["no, non va bene"], ["forse"]])(
    "takes no '%s' for a plain yes",
    (words) => {
      const talk = opened();
      talk.hear("giovedì tre dicembre");
      talk.hear(words);
      expect(talk.of("record").filter(({ status }) => status === "confirmed")).toEqual([]);
      expect(talk.blocked).toEqual([]);
    },
  );

  it("answers on the way, refuses to speak of prices, and goes on where it stood", () => {
    const talk = talkIn({ lines: [lineFixture(), SECOND] });
    talk.hear("sì, va bene");
    talk.hear("sì");
    expect(talk.hear("è un robot?")[0]).toMatch(/^Sì, sono un assistente di intelligenza artificiale/);
    expect(talk.hear("c'è un aumento di prezzo")[0]).toMatch(/^Non posso parlare di prezzi/);
    expect(talk.hear("non lo so")[0]).toMatch(/non si conosce/);
    expect(talk.said.join(" ")).toMatch(/Ordine quattro quattro sette due/);
    expect(talk.blocked).toEqual([]);
  });

  it("stands in figures in writing, and reads what is typed", () => {
    const talk = talkIn({ written: true });
    talk.hear("sì, va bene");
    expect(talk.hear("sì, dica pure")[0]).toMatch(/^Ordine 4471, riga 2, Main board: 4000 pezzi\./);
    expect(talk.hear("3000 il 3 dicembre e il resto il 10 dicembre")[0]).toBe(
      "3000 pezzi con partenza dalla fabbrica giovedì 3 dicembre. E infine 1000 pezzi con partenza dalla fabbrica giovedì 10 dicembre.",
    );
    talk.hear("sì, è corretto");
    expect(talk.of("record")).toMatchObject([{ status: "confirmed", deliveries: [ON_3RD, ON_10TH] }]);
    expect(talk.blocked).toEqual([]);
  });

  it("changes into it from another language, once it was agreed", () => {
    const talk = talkIn({ language: "en", languages: ["en", "it"] });
    talk.hear("Buongiorno, possiamo parlare in italiano per favore? Non parlo bene inglese.");
    expect(talk.said.join(" ")).toMatch(/Continuiamo in italiano\?/);
    expect(talk.hear("sì, grazie").join(" ")).toMatch(/Continuiamo in italiano\. .*Vorrei registrare/);
    expect(talk.blocked).toEqual([]);
  });
});

const interval: SayValue = { type: "interval", interval: point("2026-12-03") };
const qty: SayValue = { type: "quantity", value: 3215, uom: "pcs" };
const text = (value: string): SayValue => ({ type: "text", text: value });
const basis: SayValue = { type: "basis", basis: "ex_factory" };
const VALUES: Record<string, SayValue> = {
  ...{ agent: text("Mira"), company: text("Northwind Devices"), principal: text("Dana Reyes") },
  ...{ contact: text("Ms. Lin"), item: text("Main board"), unit: text("pallet"), value: { type: "number", value: 70 } },
  ...{ po: { type: "identifier", value: "4471" }, line: { type: "identifier", value: "2" }, qty, open: qty, basis },
  first_time: { type: "time", hour: 9, minute: 30 },
  minutes: { type: "number", value: 40 },
  ...{ interval, first: interval, second: { type: "interval", interval: point("2027-11-21") } },
  list: { type: "list", template: "readback.delivery", items: [[qty, interval, basis]] },
};

function sayOf(template: string): Say {
  const names = [...italian.templates[template]!.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  const values = Object.fromEntries(names.map((name) => [name, VALUES[name]!]));
  return { act: actOf(template), template, values, line: null, slot: null, language: "it" };
}

describe("its sentences", () => {
  const elsewhere = (key: string) => key in forms || key in minutes || key.startsWith("open.about_");
  const needed = Object.keys(english).filter((key) => !elsewhere(key));
  const names = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

  it.each(needed)("%s is there, with its values, and passes the output check", (key) => {
    expect(names(italian.templates[key] ?? "{missing}")).toEqual(names(english[key]!));
    const spoken = render(sayOf(key), "2026-11-23");
    expect({ spoken, ...checkSpoken(spoken, sayOf(key), snapshotFixture()) }).toEqual({ spoken, ok: true });
  });

  it.each([
    ["Accettiamo il prezzo.", "commits our side: Accettiamo"],
    ["Confermiamo il prezzo di questi ordini.", "commits our side: Confermiamo il prezzo"],
    ["Non accettiamo.", "commits our side: accettiamo"],
    ["Tremiladuecento pezzi.", "a number from nowhere: 3200"],
    ["Il prezzo è 12,50.", "a number from nowhere: 12.5"],
    ["Chiamo da parte di Altavista.", "a word that is not the agent's"],
  ])("'%s' is not spoken", (words, blocked) => {
    expect(checkSpoken(words, sayOf("ack.thanks"), snapshotFixture())).toEqual({ ok: false, blocked });
  });

  it("in figures pass with their own values only", () => {
    const promise = sayOf("readback.delivery");
    const written = render(promise, "2026-11-23", {}, true);
    expect(written).toBe("3215 pezzi con partenza dalla fabbrica giovedì 3 dicembre.");
    expect(checkSpoken(written, promise, snapshotFixture())).toEqual({ ok: true });
    for (const [right, wrong] of [
      ...[
        ["3215", "3216"],
        ["3215", "32,15"],
        ["3215", "32.15"],
        ["giovedì 3", "giovedì 4"],
      ],
      ...[
        ["dicembre", "novembre"],
        ["giovedì", "venerdì"],
        ["dicembre", "dicembre 2027"],
      ],
    ] as const) {
      const text = written.replace(right!, wrong!);
      expect({ text, ...checkSpoken(text, promise, snapshotFixture()) }).toMatchObject({ text, ok: false });
    }
    expect(italian.writers.quantity(1_234_567.5, "kg")).toBe("1.234.567,5 chili");
    expect(italian.writers.time(14, 30)).toBe("le 14:30");
  });

  it("does not commit us in it while another language is spoken", () => {
    const say = { ...sayOf("ack.thanks"), language: "en" };
    expect(checkSpoken("Accettiamo.", say, snapshotFixture())).toMatchObject({
      blocked: "commits our side: Accettiamo",
    });
  });
});

it("speaks, reads and checks every number up to 9,999, in one word and in several", () => {
  for (let value = 0; value < 10_000; value++) {
    const spoken = italian.speakers.number(value);
    for (const words of [spoken, spoken.replaceAll(" ", "")]) {
      expect(numberAt(toWords(words), 0), words).toEqual({ value, next: words.split(" ").length });
      expect(italian.check.numbers(words)[0]!.values, words).toEqual([value]);
    }
  }
});

it.each([
  ["allora", "ship_date", "unfinished"],
  ["il tre di", "ship_date", "unfinished"],
  ["giovedì tre dicembre", "ship_date", "complete"],
  ["sì", "confirm", "complete"],
] as const)("tells that '%s' to %s is %s", (words, slot, expected) => {
  expect(italian.completeness(words, slot)).toBe(expected);
});

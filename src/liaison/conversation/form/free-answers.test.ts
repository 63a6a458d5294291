/** Free answers to the questions of a form: what is told is kept, whatever else the words bring up. */
import { describe, expect, it } from "vitest";
import { TextTalk } from "../text-talk.fixture.ts";
import type { FlowId, Subject } from "../types.ts";

const YES: Readonly<Record<string, string>> = { en: "yes", de: "ja", fr: "oui", es: "sí", zh: "可以" };

function begun(flow: FlowId, language: string, subject: Subject | null = null): TextTalk {
  const talk = new TextTalk({ flow, subject, lines: [], language }, language);
  talk.hear(YES[language]!);
  talk.hear(YES[language]!);
  return talk;
}

function inLanguage(said: string): [string, string] {
  const [language = "", words = ""] = said.split(": ", 2);
  return [language, words];
}

const fieldIn = (talk: TextTalk, field: string) => {
  const found = talk.state.forms[0]!.fields.find((one) => one.field === field)!;
  return [found.status, found.value];
};

const asked = (talk: TextTalk) => {
  const { question } = talk.state.work;
  return question?.kind === "field" ? question.field : question?.kind;
};

const reference: Subject = { kind: "reference", about: "Altavista" };
const WORDS = { type: "words" };

describe("an answer in words", () => {
  const need = (said: string) => {
    const [language, words] = inLanguage(said);
    const talk = begun("campaign", language);
    const no = { en: "no", de: "nein", fr: "non", es: "no", zh: "没有" }[language]!;
    for (const answer of [YES[language]!, YES[language]!, no, no]) talk.hear(answer);
    expect(asked(talk)).toBe("need");
    talk.hear(words);
    return talk;
  };

  it.each([
    "en: we need the new drawing, please send it",
    "en: please pay us, we are waiting for your payment since October",
    "de: wir warten immer noch auf Ihre Zeichnung",
    "fr: envoyez-nous le plan",
    "es: mándenos el plano",
    "zh: 请把图纸发给我们",
    "en: I'd rather not say",
  ])("is kept though it is a wish of its own, and not asked for again: %s", (said) => {
    const talk = need(said);
    expect(fieldIn(talk, "need")).toEqual(["said", WORDS]);
  });

  it("may be refused once without an end of the others", () => {
    const talk = begun("reference-check", "en", reference);
    talk.hear("yes");
    talk.hear("I'd rather not say");
    expect([fieldIn(talk, "delivery"), asked(talk)]).toEqual([["heard", WORDS], "quality"]);
    talk.hear("I'm not allowed to tell you that");
    expect(talk.state.phase).toBe("ended");
  });

  it("tells a person of a defect, and is the answer all the same", () => {
    const talk = begun("reference-check", "en", reference);
    for (const words of ["yes", "good", "decent, one batch was scratched"]) talk.hear(words);
    expect([fieldIn(talk, "quality"), asked(talk)]).toEqual([["heard", WORDS], "problems"]);
    expect(talk.of("decide")).toMatchObject([{ detail: { reason: "quality_report" } }]);
  });
});

describe("questions of our own", () => {
  const own: Subject = {
    kind: "campaign",
    questions: [
      { id: "stock", text: { en: "How many weeks of stock?" }, answer: "quantity" },
      { id: "more", text: { en: "What else?" }, answer: "words" },
    ],
  };

  it.each([
    "en: two to three weeks of stock",
    "en: about two weeks, maybe three",
    "de: so zwei bis drei Wochen würde ich sagen",
    "fr: deux à trois semaines de stock",
    "es: unas dos o tres semanas",
    "zh: 大概两到三周吧",
  ])("keep what is told in another measure at once: %s", (said) => {
    const [language, words] = inLanguage(said);
    const talk = begun("campaign", language, own);
    talk.hear(words);
    expect([fieldIn(talk, "stock"), asked(talk)]).toEqual([["heard", WORDS], "more"]);
  });

  it("take a number that is only a guess for a number", () => {
    const talk = begun("campaign", "en", own);
    talk.hear("maybe fifteen");
    expect(fieldIn(talk, "stock")[1]).toMatchObject({ type: "quantity", qty: 15 });
  });
});

describe("a quality report", () => {
  const upTo = (language: string, ...answers: string[]) => {
    const talk = begun("quality-report", language);
    for (const answer of answers) talk.hear(answer);
    return talk;
  };

  it.each([
    "en: they are already on the truck unfortunately",
    "en: half of them",
    "de: zum Teil sind die schon auf dem LKW",
    "fr: une partie est déjà partie en camion",
    "es: ya salieron",
    "zh: 有一部分已经装车了",
  ])("takes goods that have left for none on hold: %s", (said) => {
    const [language, words] = inLanguage(said);
    const [what, where, count, unknown] = {
      en: ["the paint peels off", "in assembly", "thirty pieces", "I don't know"],
      de: ["der Lack blättert ab", "in der Montage", "dreißig Stück", "weiß ich nicht"],
      fr: ["la peinture s'écaille", "au montage", "trente pièces", "je ne sais pas"],
      es: ["la pintura se descascara", "en montaje", "treinta piezas", "no sé"],
      zh: ["掉漆了", "组装", "三十件", "不知道"],
    }[language]!;
    const talk = upTo(language, YES[language]!, what!, where!, count!, unknown!, unknown!);
    expect(asked(talk)).toBe("containment");
    talk.hear(words);
    expect([fieldIn(talk, "containment"), asked(talk)]).toEqual([["heard", WORDS], "next"]);
  });

  it("takes no count of another thing for the parts affected", () => {
    const talk = upTo("en", "yes", "the paint peels off", "in packing, after 300 pieces");
    expect([fieldIn(talk, "quantity"), asked(talk)]).toEqual([["open", null], "quantity"]);
    const beside = upTo("en", "yes", "the paint peels off", "in packing, thirty pieces of lot K117");
    expect(fieldIn(beside, "quantity")[1]).toMatchObject({ qty: 30 });
  });

  it("notes what is not known just now, and goes on", () => {
    const talk = upTo("de", "ja", "der Lack blättert ab", "in der Montage", "dreißig Stück", "weiß ich grad nicht");
    expect([fieldIn(talk, "lot")[0], asked(talk)]).toEqual(["unknown", "since"]);
  });
});

/** An appointment among free times, in the words of each language. */
import { describe, expect, it } from "vitest";
import { TextTalk } from "../text-talk.fixture.ts";
import type { Subject } from "../types.ts";

const free = [
  ["2026-11-30", 9],
  ["2026-12-01", 16],
  ["2026-12-02", 9],
  ["2026-12-02", 14],
  ["2026-12-03", 10],
  ["2026-12-10", 9],
  ["2026-12-10", 15],
] as const;

const subject: Subject = {
  kind: "scheduling",
  purpose: "audit",
  free: free.map(([date, hour], index) => ({ startsAt: index, date, hour, minute: 0 })),
};

function offered(language: string): TextTalk {
  const talk = new TextTalk({ flow: "scheduling", subject, lines: [], language }, language);
  const yes = { en: "yes", de: "ja", fr: "oui", es: "sí", zh: "可以" }[language]!;
  talk.hear(yes);
  talk.hear(yes);
  return talk;
}

/** The time that is read back; null where another question is asked. */
function readBack(talk: TextTalk): string | null {
  const value = talk.state.forms[0]!.fields[0]!.value;
  return value?.type === "slot" ? `${value.date} ${value.hour}` : null;
}

function hear(said: string): TextTalk {
  const [language = "", words = ""] = said.split(": ", 2);
  const talk = offered(language);
  talk.hear(words);
  return talk;
}

describe("an appointment", () => {
  it.each([
    ["en: in the afternoon", "2026-12-01 16"],
    ["en: mornings are a mess here", "2026-12-01 16"],
    ["en: the morning of the tenth", "2026-12-10 9"],
    ["en: the second one", "2026-12-01 16"],
    ["de: vormittags passt es besser", "2026-11-30 9"],
    ["de: lieber ab 14 Uhr", "2026-12-01 16"],
    ["de: der zweite Termin", "2026-12-01 16"],
    ["fr: le matin plutôt", "2026-11-30 9"],
    ["es: por la tarde", "2026-12-01 16"],
    ["es: mejor por la mañana, antes de las diez", "2026-11-30 9"],
    ["zh: 下午三点以后", "2026-12-01 16"],
    ["zh: 第二个吧", "2026-12-01 16"],
  ])("is the free one that was told: %s", (said, slot) => expect(readBack(hear(said))).toBe(slot));

  it.each([
    [
      "en: Wednesday afternoon would be best for us",
      /^Would it suit you on Wednesday the second of December, two o'clock/,
    ],
    ["de: am Mittwoch Nachmittag", /am Mittwoch, dem zweiten Dezember, um vierzehn Uhr/],
    ["fr: mercredi après-midi si possible", /le mercredi deux décembre à quatorze heures/],
    ["es: el miércoles por la tarde me viene mejor", /el miércoles dos de diciembre, a las dos de la tarde/],
    ["zh: 周三下午吧", /十二月二号星期三下午两点/],
  ])("of a weekday to come is offered alone where one fits: %s", (said, sentence) => {
    expect(hear(said).said.join(" ")).toMatch(sentence);
  });

  it("is offered among those that fit where several do", () => {
    const talk = hear("en: before eleven on the second or the third");
    expect(readBack(talk)).toBeNull();
    expect(talk.said.join(" ")).toMatch(/Wednesday the second of December, nine .*Thursday the third of December, ten/);
  });

  it("is not taken where nothing that is free fits", () => {
    const talk = hear("en: in the evening");
    expect(readBack(talk)).toBeNull();
    expect(talk.said[0]).toBe("I am sorry, that time is not free on our side.");
  });

  it("changes at the read-back to the part of the day that is told instead", () => {
    const talk = hear("en: the second one");
    talk.hear("no, rather in the morning");
    expect(readBack(talk)).toBe("2026-11-30 9");
  });

  it("is the earlier one for whoever twice leaves the choice to us", () => {
    const talk = hear("de: passt beides");
    expect(readBack(talk)).toBeNull();
    talk.hear("passt beides");
    expect(readBack(talk)).toBe("2026-11-30 9");
  });

  it("gives way to another call where no appointment is meant", () => {
    const talk = hear("en: we're swamped, call me next month");
    expect([readBack(talk), talk.state.work.question?.kind]).toEqual([null, "later"]);
  });
});

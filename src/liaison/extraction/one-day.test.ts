/** What only says the told day again, and what is told of something else beside it. */
import { describe, expect, it } from "vitest";
import { taken } from "./taken.fixture.ts";

/** Today is Tuesday, 10 March 2026. */
const when = (language: string, words: string) => taken({ language, slot: "ship_date", words });

describe("one day", () => {
  it.each([
    ["en", "the twentieth of march, there is one of those this year too", "2026-03-20"],
    ["en", "the twentieth of march, that's a friday", "2026-03-20"],
    ["en", "the tool only came back today, we ship on the twentieth of march", "2026-03-20"],
    ["en", "by the twentieth of march, the twentieth at the outside", "2026-03-10..2026-03-20"],
    ["es", "el veinte de marzo, que cae en viernes", "2026-03-20"],
    ["es", "hoy no, el veinte de marzo, o sea viernes", "2026-03-20"],
    ["de", "am zwanzigsten märz, das ist ein freitag", "2026-03-20"],
    ["de", "die teile kamen erst heute, wir liefern am zwanzigsten märz", "2026-03-20"],
    ["fr", "le vingt mars, un vendredi donc", "2026-03-20"],
    ["zh", "三月二十号，星期五", "2026-03-20"],
    ["zh", "三月二十号吧，今天刚上机", "2026-03-20"],
  ])("in %s: %s", (language, words, expected) => expect(when(language, words)).toBe(expected));

  it("is not picked out of two deliveries", () => {
    expect(when("en", "half of them today, and the rest on friday")).toBe("?");
    expect(when("en", "five hundred this month and five hundred on the twentieth of march")).toBe("?");
  });

  it("is no feast within the week that was told", () => {
    expect(
      taken({
        language: "de",
        slot: "ship_date",
        words: "nächste woche, da ist weihnachten dazwischen",
        today: "2027-12-17",
      }),
    ).not.toBe("2027-12-25");
  });
});

describe("another value than the one said back", () => {
  const confirm = (language: string, question: string, words: string) =>
    taken({ language, slot: "confirm", question, words });
  it.each([
    ["en", "So the delay is five days, is that right?", "we lost the weekend as well, it's eight days now", "no > 8d"],
    ["en", "You are at 70 percent, correct?", "that was yesterday, it's eighty percent by now", "no > 80%"],
    ["de", "Ich habe 60 Stück notiert, richtig?", "nein, fünfundsechzig stück", "no > 65"],
    ["fr", "Le retard est donc de trois jours ?", "on est rendu à dix jours", "no > 10d"],
    ["es", "Entonces el retraso es de dos días, ¿verdad?", "no, son seis días", "no > 6d"],
    ["zh", "延误三天，没错吧？", "现在要七天了", "no > 7d"],
  ])("is the right one in %s: %s %s", (language, question, words, expected) =>
    expect(confirm(language, question, words)).toBe(expected),
  );

  it("leaves the other one of two that were said back", () => {
    const question = "Fourteen pallets on the twentieth of March, is that right?";
    expect(confirm("en", question, "no, thirteen")).toBe("partial > 13");
    expect(confirm("en", "Fourteen pallets, is that right?", "no, thirteen")).toBe("no > 13");
  });

  it("that was not understood is asked for", () => {
    expect(confirm("en", "Fourteen pallets, is that right?", "no, thirteen or maybe sixteen")).toBe("?");
    expect(confirm("en", "Fourteen pallets, is that right?", "no")).toBe("no");
  });
});

describe("an order told in pieces", () => {
  it("is the open one that they make", () => {
    const known = ["SH-20867", "SH-20876", "BE-0447"];
    const order = (language: string, words: string) => taken({ language, slot: "identifier", words, known });
    expect(order("en", "s h dash two oh eight")).toBe("?");
    expect(order("de", "b e bindestrich null vier vier sieben b wie berta e wie emil")).toBe("BE-0447");
    expect(order("zh", "s h 杠 二零八后面那个六七")).toBe("SH-20867");
  });
});

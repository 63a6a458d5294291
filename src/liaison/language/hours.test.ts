/** Parts of the day and stretches of time, told where an appointment is sought, in each language. */
import { describe, expect, it } from "vitest";
import { context } from "../extraction/extract.fixture.ts";
import { createExtractor } from "../extraction/extract.ts";
import { languageRules } from "./index.ts";

function hear(said: string) {
  const [language = "", words = ""] = said.split(": ", 2);
  return createExtractor(languageRules(language)!)(words, context({ language, slot: "meeting_time" }));
}

/** "+0-12" is wished for, "-12-24" ruled out, in hours. */
function hours(said: string): string {
  const { hours: parts = [] } = hear(said).observed;
  return parts.map(({ from, to, out }) => `${out ? "-" : "+"}${from / 60}-${to / 60}`).join(" ");
}

function times(said: string): string {
  return hear(said)
    .observed.times.map(({ hour, bound }) => `${bound ?? "at"} ${hour}`)
    .join(" ");
}

describe("a part of the day", () => {
  it.each([
    ["en: Wednesday afternoon would be best", "+12-24"],
    ["en: the morning of the ninth", "+0-12"],
    ["en: after lunch on Thursday", "+13-24"],
    ["en: the afternoon is no problem", "+12-24"],
    ["en: neither works, I would need an afternoon", "+12-24"],
    ["en: Wednesday afternoon, not before two", "+12-24"],
    ["de: am Mittwoch Nachmittag", "+12-24"],
    ["de: Dienstagvormittag", "+0-12"],
    ["de: Mittwoch früh", "+0-12"],
    ["de: Nachmittag wäre kein Problem", "+12-24"],
    ["fr: le matin plutôt", "+0-12"],
    ["fr: plutôt en début d'après-midi", "+12-24"],
    ["es: por la tarde", "+12-24"],
    ["es: mañana por la mañana", "+0-12"],
    ["zh: 周三下午吧", "+12-24"],
    ["zh: 午饭后", "+13-24"],
  ])("is wished for: %s", (said, expected) => expect(hours(said)).toBe(expected));

  it.each([
    ["en: can't do mornings, sorry", "-0-12"],
    ["en: mornings are bad", "-0-12"],
    ["en: we are out all afternoon", "-12-24"],
    ["de: vormittags geht bei uns gar nichts", "-0-12"],
    ["de: nachmittags bin ich nicht da", "-12-24"],
    ["fr: l'après-midi ne me convient pas", "-12-24"],
    ["fr: le matin je suis pris", "-0-12"],
    ["fr: le matin, c'est compliqué", "-0-12"],
    ["en: mornings, we are always busy", "-0-12"],
    ["es: por la mañana no puedo", "-0-12"],
    ["es: por las tardes estamos cerrados", "-12-24"],
    ["zh: 上午没空,下午可以", "-0-12 +12-24"],
  ])("is ruled out: %s", (said, expected) => expect(hours(said)).toBe(expected));

  it.each([
    "en: good morning, the ninth is fine",
    "en: at nine in the morning",
    "de: morgen",
    "de: so früh wie möglich",
    "fr: après-demain",
    "es: mañana",
    "es: buenas tardes, el nueve",
    "zh: 上午九点",
  ])("is none: %s", (said) => expect(hours(said)).toBe(""));
});

describe("a time that bounds a stretch", () => {
  it.each([
    ["en: from two o'clock on", "from 14"],
    ["en: after three, please", "from 15"],
    ["en: not before ten", "from 10"],
    ["en: not later than 4pm", "until 16"],
    ["en: anything between two and four", "from 14 until 16"],
    ["en: from nine to eleven", "from 9 until 11"],
    ["de: lieber ab 14 Uhr", "from 14"],
    ["de: nicht vor zehn", "from 10"],
    ["de: zwischen zwei und vier", "from 14 until 16"],
    ["de: bis zwölf Uhr", "until 12"],
    ["fr: après quinze heures", "from 15"],
    ["fr: pas avant dix heures", "from 10"],
    ["fr: entre 14 h et 16 h", "from 14 until 16"],
    ["es: a partir de las tres", "from 15"],
    ["es: no antes de las diez", "from 10"],
    ["es: antes de las once", "until 11"],
    ["zh: 下午三点以后", "from 15"],
    ["zh: 十点之前", "until 10"],
    ["zh: 两点到四点之间", "from 14 until 16"],
  ])("%s", (said, expected) => expect(times(said)).toBe(expected));

  it.each([
    ["en: at ten, no, at eleven", "at 11"],
    ["en: not at ten", ""],
    ["en: from 3 to 5 December", ""],
    ["de: nach drei Tagen", ""],
    ["de: um zehn", "at 10"],
    ["zh: 十点", "at 10"],
  ])("none: %s", (said, expected) => expect(times(said)).toBe(expected));
});

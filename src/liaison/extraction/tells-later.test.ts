/** A day on which an answer comes is none on which goods leave; a day beside it stays one. 2026-11-23 is a Monday. */
import { describe, expect, it } from "vitest";
import { languageRules } from "../language/index.ts";
import { context } from "./extract.fixture.ts";
import { readAnswer } from "./extract.ts";

function read(language: string, words: string) {
  const at = { language, today: "2026-11-23" };
  const { extraction } = readAnswer(languageRules(language)!, words, context(at));
  return {
    leaves: extraction.deliveries.map(({ date }) => date?.interval.likely),
    unknown: extraction.intents.some(({ value }) => value === "dont_know"),
    by: extraction.answerBy?.date,
  };
}

describe("an answer announced for a day", () => {
  it.each([
    ["en", "i will let you know tomorrow", "2026-11-24"],
    ["en", "i'll confirm on friday", "2026-11-27"],
    ["en", "we'll have a date by wednesday", "2026-11-25"],
    ["en", "tomorrow i'll check with planning", "2026-11-24"],
    ["en", "you will hear from me on the fourth of december", "2026-12-04"],
    ["en", "we will know for sure next week", "2026-11-29"],
    ["en", "by friday you'll hear from me", "2026-11-27"],
    ["en", "i'll confirm on the twelfth", "2026-12-12"],
    ["en", "friday i can say more", "2026-11-27"],
    ["en", "the planner returns on december 2nd", "2026-12-02"],
    ["en", "it will be decided on thursday", "2026-11-26"],
    ["en", "we find out on the second", "2026-12-02"],
    ["es", "le aviso mañana", "2026-11-24"],
    ["es", "el viernes le confirmo", "2026-11-27"],
    ["es", "el planificador regresa el dos de diciembre", "2026-12-02"],
    ["es", "para el viernes tendrá noticias mías", "2026-11-27"],
    ["es", "el jueves se decide", "2026-11-26"],
    ["de", "bis freitag hören sie von mir", "2026-11-27"],
    ["de", "ich bestätige das am zwölften", "2026-12-12"],
    ["de", "der chef kommt am vierten wieder, dann entscheiden wir", "2026-12-04"],
    ["de", "am donnerstag wird das entschieden", "2026-11-26"],
    ["fr", "vendredi je vous redis", "2026-11-27"],
    ["fr", "d'ici vendredi vous aurez de mes nouvelles", "2026-11-27"],
    ["fr", "le chef revient le 4, on décidera", "2026-12-04"],
    ["fr", "on décide jeudi", "2026-11-26"],
    ["zh", "四号老板回来再定", "2026-12-04"],
    ["zh", "计划员十二月二号回来", "2026-12-02"],
    ["zh", "周五我给你准话", "2026-11-27"],
    ["zh", "周五开会决定", "2026-11-27"],
    ["es", "se lo confirmo el viernes", "2026-11-27"],
    ["es", "no lo sé hasta el jueves", "2026-11-26"],
    ["es", "voy a preguntarlo mañana", "2026-11-24"],
    ["de", "ich sag ihnen morgen bescheid", "2026-11-24"],
    ["de", "das kläre ich bis freitag", "2026-11-27"],
    ["de", "am freitag bekommen sie bescheid", "2026-11-27"],
    ["de", "morgen weiß ich mehr", "2026-11-24"],
    ["fr", "je vous dis ça demain", "2026-11-24"],
    ["fr", "je vous le confirme vendredi", "2026-11-27"],
    ["fr", "vous aurez une réponse d'ici vendredi", "2026-11-27"],
    ["zh", "我周五给你答复", "2026-11-27"],
    ["zh", "要周三才能确定", "2026-11-25"],
    ["zh", "明天告诉您", "2026-11-24"],
  ])("in %s: %s", (language, words, by) => {
    const found = read(language, words);
    expect(found).toMatchObject({ leaves: [], unknown: true });
    // A week has no one day: its last one counts, whichever day a week ends on.
    if (words.includes("week")) expect(found.by! >= by).toBe(true);
    else expect(found.by).toBe(by);
  });

  it.each([
    ["en", "i can confirm the third of december"],
    ["en", "i'll confirm the third of december"],
    ["en", "we decided on the third of december"],
    ["en", "the boss is back on friday, we ship on the third of december"],
    ["de", "wir haben uns für den dritten dezember entschieden"],
    ["es", "nos decidimos por el tres de diciembre a más tardar"],
    ["fr", "le trois décembre vous aurez la marchandise"],
    ["zh", "十二月三号确定"],
    ["en", "we ship on the third of december i'll let you know"],
    ["en", "the third of december, i'll confirm tomorrow"],
    ["es", "el tres de diciembre, mañana se lo confirmo"],
    ["de", "ich kann ihnen den dritten dezember bestätigen"],
    ["de", "am dritten dezember geht es raus, ich melde mich morgen nochmal"],
    ["fr", "je vous confirme le trois décembre"],
    ["zh", "十二月三号出货，明天告诉您数量"],
  ])("beside the day of the goods, in %s: %s", (language, words) =>
    expect(read(language, words).leaves).toEqual(["2026-12-03"]),
  );
});

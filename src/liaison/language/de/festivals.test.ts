/** Days counted from festivals, working days, and days of a month, as German says them. */
import { describe, expect, it } from "vitest";
import { taken } from "./answers.judge.ts";

const date = (said: string, today?: string) => taken({ slot: "ship_date", said, today });

describe("a festival", () => {
  it.each([
    ["erst nach ostern, vorher geht da nix", "2026-04-07.."],
    ["nach pfingsten", "2026-05-26.."],
    ["nach den osterfeiertagen", "2026-04-07.."],
    ["am dienstag direkt nach ostern", "2026-04-07"],
    ["am freitag vor ostern", "2026-04-03"],
    ["am donnerstag vor pfingsten", "2026-05-21"],
    ["am osterdienstag", "2026-04-07"],
    ["in der karwoche", "2026-03-30..2026-04-05"],
    ["am brückentag nach fronleichnam", "2026-06-05"],
  ])("%s", (said, expected) => expect(date(said)).toBe(expected));

  it("is the coming one, however near the one it counts from has gone by", () => {
    expect(date("am dienstag gleich nach pfingsten", "2026-05-13")).toBe("2026-05-26");
    expect(date("am dienstag nach pfingsten", "2027-05-03")).toBe("2027-05-18");
  });

  it("lasts until the second day of Christmas", () => {
    expect(date("nach weihnachten", "2026-12-01")).toBe("2026-12-27..");
    expect(date("nach den weihnachtsfeiertagen", "2026-12-01")).toBe("2026-12-27..");
  });

  it.each([
    ["am montag ist pfingstmontag, dann halt am dienstag", "2026-05-20", "2026-05-26"],
    ["morgen ach nein morgen ist ja fronleichnam also übermorgen", "2027-05-26", "2027-05-28"],
    ["der erste mai ist ja feiertag, also am vierten mai", "2026-03-04", "2026-05-04"],
    ["am fünfundzwanzigsten ist weihnachten also am achtundzwanzigsten", "2026-12-01", "2026-12-28"],
  ])("on which nobody works is no answer: %s", (said, today, expected) => expect(date(said, today)).toBe(expected));
});

describe("a working day", () => {
  it.each([
    ["am ersten arbeitstag nach dreikönig", "2026-12-14", "2027-01-07"],
    ["am ersten werktag nach ostern", "2026-03-04", "2026-04-07"],
    ["am zweiten werktag nach pfingsten", "2026-03-04", "2026-05-27"],
    ["am ersten arbeitstag nach dem zehnten april", "2026-03-04", "2026-04-13"],
    ["am letzten werktag im mai", "2026-03-04", "2026-05-29"],
    ["am ersten werktag im mai", "2026-03-04", "2026-05-04"],
    ["am letzten arbeitstag des monats", "2026-03-04", "2026-03-31"],
    ["am ersten arbeitstag nächster woche", "2026-03-04", "2026-03-09"],
    ["am nächsten arbeitstag", "2026-03-06", "2026-03-09"],
  ])("%s", (said, today, expected) => expect(date(said, today)).toBe(expected));

  it("is no single one where it is not known who works", () => {
    expect(date("am letzten arbeitstag vor weihnachten", "2026-12-01")).toBe("2026-12-23..2026-12-24");
    expect(date("am ersten arbeitstag im november", "2027-09-22")).toBe("2027-11-01..2027-11-02");
    expect(date("am ersten arbeitstag im november", "2026-09-22")).toBe("2026-11-02");
    expect(date("am letzten werktag im dezember", "2026-09-22")).toBe("2026-12-21..2026-12-31");
  });
});

describe("a day or part of a month", () => {
  it.each([
    ["am letzten februartag", "2028-02-24", "2028-02-29"],
    ["in den ersten apriltagen", "2026-03-04", "2026-04-01..2026-04-10"],
    ["im laufe des oktobers", "2026-09-22", "2026-10-01..2026-10-31"],
    ["am zehnten des aprils", "2026-03-04", "2026-04-10"],
    ["kw fünfzehn mitte", "2026-03-04", "2026-04-07..2026-04-09"],
    ["bis spätestens elften dezember ist alles raus", "2026-11-25", "2026-11-25..2026-12-11"],
    ["bis allerspätestens zwölften", "2026-03-04", "2026-03-04..2026-03-12"],
    ["am montag ist alles raus", "2026-03-04", "2026-03-09"],
    ["ist am montag rausgegangen", "2026-03-04", "2026-03-02"],
    ["ende dieser woche, anfang nächster", "2026-03-04", "2026-03-05..2026-03-10"],
    ["das zieht sich bis in den mai", "2026-03-04", "2026-05-01..2026-05-31"],
    ["am dritten advent", "2026-11-20", "?"],
  ])("%s", (said, today, expected) => expect(date(said, today)).toBe(expected));
});

describe("what is taken back or left open", () => {
  it.each([
    ["am mittwoch ach nee donnerstag mittwoch haben wir keinen lkw", "2026-03-05", "2026-03-02"],
    ["freitag nein montag freitag ist ja kein fahrer da", "2026-03-09"],
    ["am elften, na stimmt nicht, am zwölften märz", "2026-03-12"],
    ["ursprünglich der zehnte, jetzt reden wir vom siebzehnten", "2026-03-17"],
    ["wenn die härterei liefert am zwanzigsten sonst erst am siebenundzwanzigsten", "?"],
    ["falls die folie kommt am freitag ansonsten erst nächsten mittwoch", "?"],
    ["am fünfzehnten oder wenn es blöd läuft am sechzehnten", "2026-03-15..2026-03-16"],
    ["wir hatten mit dem zehnten gerechnet aber das geht sich nicht aus", "?"],
    ["bis freitag weiss ich das", "?"],
    ["da muss ich am montag den einkauf fragen", "?"],
  ])("%s", (said, expected, today = "2026-03-04") => expect(date(said, today)).toBe(expected));
});

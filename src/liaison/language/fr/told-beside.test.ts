/** A value told beside something else that a careful listener leaves out; each holds for other days, numbers and things. */
import { describe, expect, it } from "vitest";
import { table, taken } from "../../extraction/taken.fixture.ts";
import { extractTurn } from "../../extraction/turn.ts";
import { numberAt } from "./numbers.ts";
import { toWords } from "./tokens.ts";

const read = (text: string) => table("fr", text);

describe("a day that explains another one is not the day", () => {
  it.each(
    read(`
ship_date | le dix-neuf mars le seize on a la visite du client            | 2026-03-19
ship_date | le vingt-trois mars le vingt on fait l'inventaire             | 2026-03-23
ship_date | on trie le seize et ça part le dix-neuf mars                  | 2026-03-19
ship_date | le dix-neuf mars le seize y a jamais de camion                | 2026-03-19
ship_date | le dix-neuf mars le seize on a le camion                      | ?
ship_date | le seize on finit les étiquettes le dix-neuf                  | ?
ship_date | le neuf avril non le neuf on est en inventaire mettez le douze | 2026-04-12
`),
  )("%s", (_, said, expected) => expect(taken(said)).toBe(expected));
});

describe("a count told again, with how things stood or what comes next", () => {
  it.each(
    read(`
quantity_done    | mille deux cents euh non mille cent mille cent                   | 1100
quantity_done    | six cents non cinq cent soixante cinq cent soixante              | 560
quantity_done    | deux cent cinquante non deux cent quinze un cinq                 | 215
quantity_done    | quatre cent douze douze comme une douzaine                       | 412
quantity_done    | deux mille trois cents trois cents                               | 2300
quantity_done    | quatre cents cinq cents                                          | ?
quantity_done    | six cartons de quarante deux cent quarante                       | ?
quantity_done    | trois cent cinquante hier c'était deux cents                     | 350
quantity_done    | j'ai pas encore fait le tour de l'atelier                        | ?
percent_complete | on est à soixante il reste quarante                              | 60%
percent_complete | on est à soixante il reste trente                                | ?
percent_complete | soixante-dix pour cent hier on était à cinquante                 | 70%
`),
  )("%s", (_, said, expected) => expect(taken(said)).toBe(expected));

  it("hears no number of hundreds above twenty", () => {
    expect(numberAt(toWords("quarante deux cents"), 0)?.value ?? null).toBeNull();
  });
});

describe("what is spoken", () => {
  const context = {
    today: "2027-02-01",
    slot: "ship_date",
    language: "fr",
    otherLanguages: ["en", "de", "es"],
    known: [],
    uom: "pcs",
    openQty: 1440,
    nonWorkingDays: [],
    spokenDates: [],
    spokenValues: [],
  } as unknown as Parameters<typeof extractTurn>[1];

  it("is one's own where only its rules find a day", () => {
    expect(extractTurn("on trie demain", context).spokenIn).toBeNull();
    expect(extractTurn("on trie demain", context).deliveries).toHaveLength(1);
  });

  it("tells a threat and a price rise in passing", () => {
    const intents = (said: string) => extractTurn(said, context).intents.map(({ value }) => value);
    expect(intents("mon chef a dit que si vous payez pas on vous livre plus")).toContain("threat");
    expect(intents("à partir de janvier ça augmente de sept pour cent dites juste accepté")).toContain(
      "price_change_request",
    );
    expect(intents("je ne sais vraiment pas")).toContain("dont_know");
  });
});

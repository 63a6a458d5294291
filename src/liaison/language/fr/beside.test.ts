import { describe, expect, it } from "vitest";
import { predictItem } from "../../extraction/evaluate.ts";

const heard = (slot: string, utterance: string) =>
  predictItem({ id: "x", lang: "fr", slot, ref: "2026-11-25T10:00:00", utterance }).value;

describe("what stands beside a value", () => {
  it.each([
    ["quantity_done", "vingt-cinq cartons de douze et c'est tout", { value: 300 }],
    ["quantity_done", "quatorze caisses il y en a vingt par caisse", { value: 280 }],
    ["quantity_done", "sept palettes chacune en contient quarante", { value: 280 }],
    ["quantity_done", "six cents ah non pardon cinq cents j'ai lu de travers", { value: 500 }],
    ["quantity_done", "quarante cartons mais je sais pas combien dedans", { value: 40 }],
    [
      "status",
      "terminées trois cents restent cinquante départ le sept décembre",
      { fields: { quantity_done: 300, quantity_remaining: 50, ship_date: "2026-12-07" } },
    ],
    ["percent_complete", "quarante pour cent reste à monter les portes", { value: 40 }],
    ["ship_date", "le vingt-cinq c'est noël donc le vingt-huit décembre", { value: "2026-12-28" }],
    ["ship_date", "vendredi enfin non vendredi on fait l'inventaire mettez lundi", { value: "2026-11-30" }],
    [
      "ship_date",
      "le dix décembre pardon le dix c'est l'autre client vous c'est le quinze décembre",
      { value: "2026-12-15" },
    ],
    ["ship_date", "jeudi en huit pas celui de cette semaine", { value: "2026-12-03" }],
    [
      "ship_date",
      "on repart le quatre janvier après les fêtes donc ça sera expédié le onze janvier",
      { value: "2027-01-11" },
    ],
    ["ship_date", "ça part à soir avec le camion", { value: "2026-11-25" }],
    ["delay", "quinze jours je suis pas fier", { days: 15 }],
    ["confirm", "peintes oui les vis on les attend encore", { value: "partial" }],
    ["confirm", "la quantité oui pour lundi faut voir", { value: "partial" }],
    ["confirm", "c'est ce qu'on m'a dit", { value: "unsure" }],
    ["confirm", "dans vos rêves", { value: "no" }],
    ["intent", "passez-moi quelqu'un de chez vous", { value: "human_request" }],
  ] as const)("%s: %s", (slot, words, value) => expect(heard(slot, words)).toMatchObject(value));
});

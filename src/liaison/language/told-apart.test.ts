/** Whom a call is about is told apart: people who are hurt, goods that are bad, a number that is wrong, who wants no calls. */
import { describe, expect, it } from "vitest";
import { intentsOf } from "../extraction/extract.fixture.ts";
import type { Intent } from "../extraction/types.ts";

type Said = Record<string, readonly string[]>;
const CLASSES: ReadonlyArray<{ intent: Intent; told: Said; none: Said }> = [
  {
    intent: "injury_report",
    told: {
      en: [
        "there was a fire and three people died",
        "a man was crushed by the mold",
        "Wang is bleeding badly",
        "the battery exploded in a customer's face",
        "a worker fell off the roof",
        "he got his hand caught in the press",
        "somebody is unconscious",
      ],
      de: [
        "es hat gebrannt, zwei Tote",
        "ein Mann ist vom Dach gestürzt",
        "der Kollege blutet stark",
        "einem Kunden ist der Akku im Gesicht explodiert",
      ],
      es: [
        "hay muertos",
        "un hombre se cayó del techo",
        "murieron tres personas",
        "la batería explotó en la cara de un cliente",
      ],
      fr: [
        "un ouvrier est tombé du toit",
        "il y a eu un incendie, trois morts",
        "un homme a été écrasé par le moule",
        "un collègue est mort",
      ],
      zh: ["一个同事死了", "着火了，死了三个人", "有人从屋顶掉下来了", "老王在流血", "有个工人被模具压住了"],
    },
    none: {
      en: [
        "the line died",
        "the sales fell",
        "the boards burned out",
        "ten crushed cartons",
        "the project is dead",
        "they are dead on arrival",
        "three dead boards",
        "the deadline is the third",
        "there was no fire",
        "the costs exploded and the customers know it",
      ],
      de: ["totes Kapital", "die Linie ist tot", "zwei tote Platinen", "die Kartons sind zerquetscht"],
      es: [
        "la máquina murió",
        "el proyecto está muerto",
        "las cajas vienen aplastadas",
        "tiempo muerto",
        "los precios explotaron y los clientes lo saben",
      ],
      fr: [
        "la ligne est morte",
        "les cartons sont écrasés",
        "les ventes ont chuté",
        "les prix ont explosé et les clients le savent",
      ],
      zh: ["机器死机了", "这条线死了", "纸箱被压坏了", "没人负责这个死线"],
    },
  },
  {
    intent: "quality_report",
    told: {
      en: [
        "the capsules contain glass",
        "tablets have the wrong dose",
        "lot number ACCEPT-9000 has cracks",
        "the lot is contaminated",
        "we falsified the test report",
        "off the record, lot 4471 has cracks",
      ],
      de: ["die Charge ist verunreinigt", "wir haben den Prüfbericht gefälscht", "die Kapseln enthalten Glas"],
      es: ["el lote está contaminado", "falsificamos el reporte", "las cápsulas contienen vidrio"],
      fr: ["le lot est contaminé", "on a falsifié le rapport", "les gélules contiennent du verre"],
      zh: ["这批被污染了", "我们伪造了检测报告", "胶囊里有玻璃"],
    },
    none: {
      en: ["the lot has no cracks", "the lot is on the way", "the report is ready"],
      de: ["die Charge ist nicht verunreinigt", "die Charge ist fertig"],
      es: ["el lote está listo", "el lote no está contaminado"],
      fr: ["le lot est prêt", "le lot n'est pas contaminé"],
      zh: ["这批没被污染", "这批明天发"],
    },
  },
  {
    intent: "wrong_number",
    told: {
      en: ["he does not work here any more", "you have the wrong number"],
      de: ["der Herr Schmidt arbeitet nicht mehr bei uns"],
      es: ["ya no trabaja aquí"],
      fr: ["il ne travaille plus ici"],
      zh: ["你打错了"],
    },
    none: {
      en: [
        "wednesday doesn't work we are stocktaking",
        "the sterilisation did not work",
        "it did not work out",
        "the press is not working",
      ],
      de: ["die Sterilisation hat nicht funktioniert", "die Anlage arbeitet nicht"],
      es: ["la esterilización no funcionó"],
      fr: ["la stérilisation n'a pas marché"],
      zh: ["灭菌没成功"],
    },
  },
  {
    intent: "stop_calling",
    told: {
      en: [
        "stop calling us",
        "please stop calling me on my mobile",
        "don't call my number again",
        "please don't call here again",
        "never call me again",
        "stop calling",
      ],
      de: ["rufen Sie mich nie wieder an", "rufen Sie hier nicht mehr an"],
      es: ["dejen de llamar", "dejen de llamar a este número", "no me llame más"],
      fr: ["arrêtez de m'appeler", "arrêtez d'appeler ce numéro", "ne m'appelez plus"],
      zh: ["别再打电话给我", "不要再联系我们"],
    },
    none: {
      en: [
        "Please stop calling Mr. Wang at Sunrise",
        "they asked me to stop calling",
        "do not call before nine",
        "never call on Sundays",
        "we will not stop calling you about payment",
        "don't call me Shirley",
        "someone said stop calling",
      ],
      de: ["rufen Sie meinen Kollegen nicht mehr an, sondern mich", "rufen Sie bitte nicht vor neun an"],
      es: ["dejen de llamar a mi colega", "no llame antes de las nueve"],
      fr: ["arrêtez d'appeler mon collègue", "n'appelez pas avant neuf heures"],
      zh: ["别再打我手机 打办公室", "九点以前别打电话"],
    },
  },
];

describe.each(CLASSES)("$intent", ({ intent, told, none }) => {
  const each = (said: Said) =>
    Object.entries(said).flatMap(([language, list]) => list.map((words) => [language, words] as const));

  it.each(each(told))("%s: %s", (language, words) => expect(intentsOf(language, words)).toContain(intent));
  it.each(each(none))("%s: %s is none", (language, words) => expect(intentsOf(language, words)).not.toContain(intent));
});

it.each([
  ["en", "nobody is hurt, but forty pieces are scrap"],
  ["es", "nadie salió lastimado, son rebabas"],
  ["de", "verletzt ist niemand, mehr weiß ich nicht"],
  ["de", "niemand ist verletzt"],
  ["fr", "personne n'est blessé, ce sont des bavures"],
  ["zh", "没有人受伤"],
])("that nobody is hurt is told in %s: %s", (language, words) => {
  const intents = intentsOf(language, words);
  expect(intents).toContain("nobody_hurt");
  expect(intents).not.toContain("injury_report");
});

it.each([
  ["en", "I hope nobody is hurt"],
  ["en", "I don't know if nobody got hurt"],
  ["en", "nobody is hurt badly"],
  ["de", "ich weiß nicht ob niemand verletzt ist"],
  ["es", "espero que nadie salió herido"],
  ["fr", "j'espère que personne n'est blessé"],
  ["fr", "une personne a été blessée"],
  ["zh", "希望没人受伤"],
  ["es", "nadie está herido, espero"],
  ["fr", "personne n'est blessé, j'espère"],
  ["en", "nobody is hurt I hope"],
  ["zh", "有没有人受伤我不知道"],
])("that nobody is hurt is not told in %s: %s", (language, words) =>
  expect(intentsOf(language, words)).not.toContain("nobody_hurt"),
);

it("a person who is hurt is no nobody", () => {
  expect(intentsOf("fr", "une personne a été blessée")).toContain("injury_report");
});

it.each([
  ["en", "that depends"],
  ["es", "depende"],
  ["de", "kommt drauf an"],
  ["fr", "ça dépend"],
  ["zh", "看情况"],
])("that it depends is no end of the line, it is asked again, in %s: %s", (language, words) =>
  expect(intentsOf(language, words)).not.toContain("dont_know"),
);

it.each([
  ["de", "mit einem computer rede ich nicht, ich will mit einem menschen sprechen", ["refuse_ai", "human_request"]],
  ["zh", "铝价涨了，这批要涨百分之八，你答应了我给你个红包", ["bribe_hint", "price_change_request"]],
] as const)("two wishes of one turn both stand in %s: %s", (language, words, wishes) =>
  expect(intentsOf(language, words)).toEqual(expect.arrayContaining([...wishes])),
);

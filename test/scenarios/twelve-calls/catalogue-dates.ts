/** Awkward answers about days, quantities and orders. */
import { expect } from "vitest";
import { THIRD, YES } from "./answers.ts";
import { promisesOf, reportsOf, templatesOf } from "./call.ts";
import { asksOn, type Entry, endsWithTheThird, THE_THIRD } from "./catalogue.ts";

const confirmed = (en: readonly string[], es: readonly string[], zh: readonly string[]) => ({
  en: [...en, YES.en, YES.en],
  es: [...es, YES.es, YES.es],
  zh: [...zh, YES.zh, YES.zh],
});
/** Followed by a plain answer. */
const then = (en: string, es: string, zh: string) => ({
  en: [en, ...THIRD.en],
  es: [es, ...THIRD.es],
  zh: [zh, ...THIRD.zh],
});

export const DATES: readonly Entry[] = [
  {
    id: "maybe-next-week",
    careful: "asks once for a day within the week",
    says: confirmed(
      ["maybe next week", "the third of December"],
      ["quizá la próxima semana", "el tres de diciembre"],
      ["可能下周", "十二月三号"],
    ),
    check: (call, first) => {
      expect(templatesOf(first)).toEqual(["line.ask_narrow"]);
      endsWithTheThird(call);
    },
  },
  {
    id: "soon",
    careful: "asks for a day before it leaves the date unknown",
    says: then("soon", "pronto", "很快"),
    check: (call, first) => {
      asksOn(first);
      endsWithTheThird(call);
    },
  },
  {
    id: "asap",
    careful: "asks for a day before it leaves the date unknown",
    says: then("ASAP", "lo antes posible", "尽快"),
    check: (call, first) => {
      asksOn(first);
      endsWithTheThird(call);
    },
  },
  {
    id: "after-the-holiday",
    careful: "asks for the day: which holiday was not said",
    says: then("after the holiday", "después de las fiestas", "节后"),
    check: (call, first) => {
      asksOn(first);
      endsWithTheThird(call);
    },
  },
  {
    id: "noted-is-noted",
    careful: "says that it notes something only when it does",
    says: then("after the holiday", "después de las fiestas", "节后"),
    check: (_call, first) => {
      const notes = templatesOf(first).filter((template) => template === "ack.report");
      const noted = first.did.filter(({ type }) => type === "report" || type === "decide");
      expect(notes.length).toBeLessThanOrEqual(noted.length);
    },
  },
  {
    id: "end-of-month",
    careful: "tells which days it understood and asks for one",
    says: confirmed(
      ["end of month", "the thirtieth of November"],
      ["a fin de mes", "el treinta de noviembre"],
      ["月底", "十一月三十号"],
    ),
    check: (call, first) => {
      expect(templatesOf(first)).toEqual(["line.ask_narrow"]);
      expect(promisesOf(call)).toEqual(["4471: 4000 2026-11-30..2026-11-30 confirmed"]);
    },
  },
  {
    id: "no-problem",
    careful: "takes it for no date",
    says: then("no problem", "sin problema", "没问题"),
    check: (call, first) => {
      asksOn(first);
      endsWithTheThird(call);
    },
  },
  {
    id: "as-planned",
    careful: "asks for the day where no plan is on record",
    says: then("as planned", "según lo previsto", "按计划"),
    check: (call, first) => {
      asksOn(first);
      endsWithTheThird(call);
    },
  },
  {
    id: "as-planned-on-record",
    careful: "says which plan that is before it takes it",
    promised: true,
    says: confirmed(["as planned"], ["según lo previsto"], ["按计划"]),
    check: (call, first) => {
      // The question named the promise on record; it is said back all the same.
      expect(templatesOf(first)).toContain("readback.delivery");
      expect(first.did.filter(({ type }) => type === "record")).toEqual([]);
      expect(new Set([THE_THIRD, ...promisesOf(call)])).toEqual(new Set([THE_THIRD]));
    },
  },
  {
    id: "eighty-percent",
    careful: "notes the share and still asks for the day",
    says: then("80% done", "80% terminado", "完成了百分之八十"),
    check: (call, first) => {
      asksOn({ ...first, did: first.did.filter(({ type }) => type !== "report") });
      expect(reportsOf(call)).toEqual(["percent_complete 80"]);
      endsWithTheThird(call);
    },
  },
  {
    id: "wrong-po",
    careful: "takes no date for an order that is not asked about, and asks which is meant",
    orders: ["4471", "4472"],
    says: {
      en: ["for 4473 it is the third of December", "sorry, 4471, all of them on the tenth of December", "yes"],
      es: ["la 4473 sale el tres de diciembre", "perdón, la 4471, todas el diez de diciembre", "sí"],
      zh: ["4473是十二月三号", "不好意思，是4471，全部十二月十号", "对"],
    },
    check: (call, first) => {
      expect(templatesOf(first)).toContain("line.ask_which");
      expect(promisesOf(call)).toEqual(["4471: 4000 2026-12-10..2026-12-10 confirmed"]);
    },
  },
  {
    id: "two-pos",
    careful: "keeps the two apart and has each confirmed",
    orders: ["4471", "4472"],
    says: {
      en: ["4471 on the third of December and 4472 on the tenth of December", "yes", "yes", "yes"],
      es: ["la 4471 el tres de diciembre y la 4472 el diez de diciembre", "sí", "sí", "sí"],
      zh: ["4471十二月三号，4472十二月十号", "对", "对", "对"],
    },
    check: (call) => {
      expect(promisesOf(call)).toEqual([THE_THIRD, "4472: 4000 2026-12-10..2026-12-10 confirmed"]);
    },
  },
  {
    id: "cartons",
    careful: "asks how many pieces that is",
    says: confirmed(
      ["eighty cartons on the third of December", "four thousand pieces"],
      ["ochenta cajas el tres de diciembre", "cuatro mil piezas"],
      ["八十箱，十二月三号", "四千个"],
    ),
    check: (call, first) => {
      expect(templatesOf(first)).toEqual(["line.ask_unit"]);
      endsWithTheThird(call);
    },
  },
  {
    id: "date-03-04",
    careful: "offers both days where the language has both, and reads back",
    says: {
      en: ["on 03/04", "the fourth of March", "yes", "yes"],
      es: ["el 03/04", "sí", "sí"],
      zh: ["03/04", "对", "对"],
    },
    check: (call, first, language) => {
      const day = { en: "2027-03-04", es: "2027-04-03", zh: "2027-03-04" }[language];
      const template = language === "en" ? "line.ask_either" : "readback.delivery";
      expect(templatesOf(first)).toContain(template);
      expect(promisesOf(call)).toEqual([`4471: 4000 ${day}..${day} confirmed`]);
    },
  },
  {
    id: "lunar-date",
    careful: "asks for a day of the common calendar and converts nothing by ear",
    says: then("the fifteenth day of the tenth lunar month", "el quince del décimo mes lunar", "农历十月十五"),
    check: (call, first) => {
      asksOn(first);
      expect(templatesOf(first)).not.toContain("line.ask_either");
      endsWithTheThird(call);
    },
  },
  {
    id: "sounds-alike",
    careful: "says numbers that sound alike digit by digit before they are kept",
    says: confirmed(
      ["fifteen pieces on the third of December, the rest on the tenth of December"],
      ["sesenta piezas el tres de diciembre, el resto el diez de diciembre"],
      ["十四个十二月三号，其余的十二月十号"],
    ),
    check: (call, _first, language) => {
      const digits = { en: /one five/, es: /seis,? cero/, zh: /一[，、 ]?四/ }[language];
      expect(call.spoken).toMatch(digits);
      const few = { en: 15, es: 60, zh: 14 }[language];
      expect(promisesOf(call)).toEqual([
        `4471: ${few} 2026-12-03..2026-12-03 confirmed`,
        `4471: ${4000 - few} 2026-12-10..2026-12-10 confirmed`,
      ]);
    },
  },
  {
    id: "line-drops",
    careful: "keeps what was read back as said, never as confirmed",
    says: { en: [THIRD.en[0]!, "hang up"], es: [THIRD.es[0]!, "hang up"], zh: [THIRD.zh[0]!, "hang up"] },
    check: (call) => expect(promisesOf(call)).toEqual(["4471: 4000 2026-12-03..2026-12-03 said"]),
  },
  {
    id: "corrects",
    careful: "reads the correction back and lets it take the place of the first",
    says: confirmed(
      [THIRD.en[0]!, YES.en, "no, the tenth of December"],
      [THIRD.es[0]!, YES.es, "no, el diez de diciembre"],
      [THIRD.zh[0]!, YES.zh, "不对，是十二月十号"],
    ),
    check: (call) => {
      expect(promisesOf(call)).toEqual([THE_THIRD, "4471: 4000 2026-12-10..2026-12-10 confirmed"]);
      expect(call.effects.flatMap((effect) => (effect.type === "record" ? [effect.replaces] : []))).toEqual([
        "all",
        "all",
      ]);
    },
  },
  {
    id: "denies-promise",
    careful: "says what stands and since when, leaves it at that, and asks anew",
    promised: true,
    says: {
      en: ["we never promised the third of December", "all of them on the tenth of December", "yes", "yes"],
      es: ["nunca prometimos el tres de diciembre", "todas el diez de diciembre", "sí", "sí"],
      zh: ["我们从来没有答应过十二月三号", "全部十二月十号出厂", "对", "对"],
    },
    check: (call, first) => {
      expect(first.said.map(({ act }) => act)).not.toContain("readback");
      expect(first.said[0]!.act).toBe("answer");
      expect(first.did.filter(({ type }) => type !== "say")).toMatchObject([{ type: "decide", kind: "contradiction" }]);
      expect(promisesOf(call)).toEqual(["4471: 4000 2026-12-10..2026-12-10 confirmed"]);
    },
  },
  {
    id: "own-side-late",
    careful: "records the delay against us and still asks for the day",
    says: then(
      "we wait for your artwork since Monday",
      "estamos esperando su arte desde el lunes",
      "我们从周一开始就在等你们的设计稿",
    ),
    check: (call, first) => {
      expect(call.decisions).toEqual([expect.stringMatching(/human_request .*own_side_late/)]);
      asksOn({ ...first, did: [] });
      endsWithTheThird(call);
    },
  },
];

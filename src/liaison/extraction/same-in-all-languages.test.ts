/** What is said in other words in each language and has to be understood the same way. */
import { describe, expect, it } from "vitest";
import { languageRules } from "../language/index.ts";
import { context } from "./extract.fixture.ts";
import { createExtractor } from "./extract.ts";
import type { SlotName } from "./types.ts";

function hear(said: string, slot: SlotName) {
  const [language = "", words = ""] = said.split(": ", 2);
  const extraction = createExtractor(languageRules(language)!)(words, context({ language, slot }));
  return { ...extraction, wishes: extraction.intents.map(({ value }) => value) };
}

describe("not to be able to say is not to know", () => {
  it.each([
    "en: I couldn't tell you right now",
    "en: off the top of my head I can't say",
    "en: I can't tell you without looking",
    "de: das kann ich Ihnen gerade nicht sagen",
    "de: aus dem Kopf kann ich das nicht sagen",
    "es: así de memoria no le puedo decir",
    "es: ahorita no le sabría decir",
    "fr: là je ne saurais pas vous dire",
    "fr: de tête je ne pourrais pas vous dire",
    "zh: 我现在没法跟您说",
    "zh: 不看系统我没法告诉您",
  ])("%s", (said) => {
    const { wishes } = hear(said, "ship_date");
    expect(wishes).toEqual(["dont_know"]);
  });

  it.each([
    "en: we don't give that out",
    "en: I'm not allowed to tell you that now",
    "de: das darf ich Ihnen nicht sagen",
    "de: darüber kann ich am Telefon nichts sagen",
    "es: no me permiten decirlo",
    "es: por política no le puedo decir eso ahora",
    "fr: je ne veux pas vous le dire",
    "fr: on n'a pas le droit de vous le dire maintenant",
    "zh: 公司规定现在不能告诉你",
  ])("a refusal stays one: %s", (said) => {
    const { wishes } = hear(said, "ship_date");
    expect(wishes).toContain("refuse_information");
    expect(wishes).not.toContain("dont_know");
  });
});

describe("consent to a recording", () => {
  it.each([
    "en: oh okay. yeah, sure, record it",
    "en: go for it",
    "en: sure, go ahead",
    "de: ja, von mir aus",
    "de: meinetwegen",
    "de: ja, nehmen Sie ruhig auf",
    "es: dele, no hay problema",
    "es: sí, grabe nomás",
    "fr: allez-y, enregistrez",
    "zh: 录吧",
    "zh: 可以录没关系",
  ])("%s", (said) => expect(hear(said, "consent").confirm).toMatchObject({ value: "yes", firm: true }));

  it.each([
    "en: don't record it",
    "en: do you record it?",
    "en: yes but don't record it",
    "en: I would rather you not record it",
    "en: record it if you must",
    "de: von mir aus nicht",
    "de: nehmen Sie nicht auf",
    "de: ja, nehmen Sie das auf?",
    "es: no grabe",
    "es: ¿graba la llamada?",
    "fr: n'enregistrez pas",
    "fr: si vous voulez",
    "fr: vous enregistrez?",
    "zh: 别录",
    "zh: 不录没关系",
    "zh: 在录吗",
  ])("none: %s", (said) => expect(hear(said, "consent").confirm?.firm ?? false).toBe(false));
});

describe("yes and no to what was asked", () => {
  it.each([
    ["en: yes, everyone is fine", "yes"],
    ["en: yes, nobody is hurt", "yes"],
    ["en: no, the power went out yesterday", "no"],
    ["de: ja, allen geht es gut", "yes"],
    ["de: nein, der Strom ist seit gestern weg", "no"],
    ["es: sí, gracias a Dios todos están bien", "yes"],
    ["es: no, se nos fue la luz desde ayer", "no"],
    ["fr: oui, tout le monde va bien", "yes"],
    ["fr: non, on n'a plus de courant depuis hier", "no"],
    ["zh: 都好", "yes"],
    ["zh: 大家都平安", "yes"],
    ["zh: 有电", "yes"],
    ["zh: 没有电，昨天就停了", "no"],
    ["zh: 合作三年了吧", "yes"],
  ])("%s", (said, value) => {
    const { confirm, wishes } = hear(said, "confirm");
    expect(confirm).toMatchObject({ value, hedged: false });
    expect(wishes.filter((one) => one !== "nobody_hurt")).toEqual([]);
  });

  it.each([
    "en: no, everybody is fine",
    "en: yes, two people are missing",
    "en: everybody is safe except Tom",
    "fr: tous sauf Paul",
    "en: yes, a few are shaken",
    "de: nein, alle sind wohlauf",
    "de: ja, zwei Leute werden noch vermisst",
    "es: no, todos están bien",
    "es: sí, dos personas siguen desaparecidas",
    "fr: non, tout le monde va bien",
    "fr: oui, deux personnes sont coincées",
    "zh: 没有，大家都没事",
    "zh: 都好，有个人去了医院",
  ])("is asked again: %s", (said) => expect(hear(said, "confirm").confirm).toBeNull());

  it.each(["en: yes, everyone but Tom", "de: ja, alle außer Tom"])("is yes in part: %s", (said) =>
    expect(hear(said, "confirm").confirm?.value).toBe("partial"),
  );

  it.each(["en: yes, nobody is hurt but one is in the hospital", "de: keiner ist tot, aber zwei sind verletzt"])(
    "a denied injury hides no other one: %s",
    (said) => expect(hear(said, "confirm").wishes).toContain("injury_report"),
  );
});

describe("a defect told on the way", () => {
  it.each([
    "en: two hundred came out too soft",
    "en: the hardness was too low, we sorted out two hundred",
    "de: die Härte war zu niedrig, so zweihundert Stück haben wir aussortiert",
    "de: zweihundert Stück zu weich",
    "es: la dureza salió muy baja, apartamos unas doscientas piezas",
    "es: doscientas salieron muy blandas",
    "fr: la dureté était trop faible, on a écarté deux cents pièces",
    "fr: deux cents pièces trop molles",
    "zh: 硬度太低，挑出来两百个",
    "zh: 有两百个太软",
  ])("is a report, and its count no delivery: %s", (said) => {
    const { wishes, deliveries } = hear(said, "ship_date");
    expect(wishes).toEqual(["quality_report"]);
    expect(deliveries).toEqual([]);
  });

  it("leaves the quantity of the order alone", () => {
    const { deliveries } = hear("de: viertausend am dritten Dezember, zweihundert waren zu weich", "ship_date");
    expect(deliveries.map(({ quantity }) => quantity?.value)).toEqual([4000]);
  });

  it.each([
    "en: the price is too low",
    "en: we sorted it out",
    "es: le apartamos doscientas piezas",
    "de: das ist zu hart zu sagen",
  ])("is none: %s", (said) => expect(hear(said, "ship_date").wishes).not.toContain("quality_report"));
});

describe("other words for what is known", () => {
  it.each([
    "en: that left yesterday, didn't you get the notice?",
    "de: die sind doch schon gestern raus, haben Sie das Avis nicht bekommen?",
    "es: ya salió ayer, ¿no les llegó el aviso?",
    "fr: c'est parti hier, vous n'avez pas reçu l'avis ?",
    "zh: 昨天就发了，你们没收到通知吗？",
  ])("asks for a notice and complains of nothing: %s", (said) =>
    expect(hear(said, "ship_date").wishes).toEqual(["already_shipped"]),
  );

  it.each([
    "en: I don't talk to machines, have a person ring me",
    "de: mit Maschinen rede ich nicht, lassen Sie einen Menschen anrufen",
    "es: no hablo con máquinas, que me llame una persona",
    "fr: je ne parle pas aux machines, faites-moi rappeler par un humain",
    "zh: 我不跟机器说话，让真人打给我",
  ])("a person is asked for: %s", (said) =>
    expect(hear(said, "consent").wishes.sort()).toEqual(["human_request", "refuse_ai"]),
  );

  it.each([
    "en: no pardon, the fifteenth",
    "de: nein, Pardon, der fünfzehnte",
    "es: no, perdón, el quince",
    "fr: non pardon, le quinze",
    "fr: non pardon, je lisais la mauvaise ligne, le quinze",
    "zh: 不对不好意思，十五号",
  ])("a correction is no wish to hear it again: %s", (said) => {
    const { wishes, deliveries } = hear(said, "ship_date");
    expect(wishes).toEqual([]);
    expect(deliveries[0]?.date?.interval.earliest).toBe("2026-12-15");
  });

  it.each([
    ["en: try me again in, uh, forty minutes", undefined, 40],
    ["en: call me back on Thursday at two pm", [14, 0], undefined],
    ["en: call me back at twenty to eleven", [10, 40], undefined],
    ["de: rufen Sie in einer halben Stunde noch mal an", undefined, 30],
    ["es: llámeme el jueves a las dos de la tarde", [14, 0], undefined],
    ["fr: rappelez-moi jeudi vers quatorze heures", [14, 0], undefined],
    ["zh: 过四十分钟再打", undefined, 40],
  ])("when to call again: %s", (said, clock, minutes) => {
    const { observed, wishes } = hear(said, "availability");
    const [time] = observed.times;
    expect(wishes).toContain("call_back_later");
    expect(time && [time.hour, time.minute]).toEqual(clock);
    expect(observed.inMinutes).toBe(minutes);
  });
});

describe("an hour that was taken back", () => {
  it.each([
    "en: Friday at ten, no, at eleven in the morning",
    "de: Freitag um zehn, nein, um elf Uhr vormittags",
    "es: el viernes a las diez, no, a las once de la mañana",
    "fr: vendredi à dix heures, non, à onze heures du matin",
    "zh: 周五上午十点，不对，十一点",
  ])("leaves the other: %s", (said) =>
    expect(hear(said, "meeting_time").observed.times.map(({ hour }) => hour)).toEqual([11]),
  );
});

describe("a day that is denied later in the turn", () => {
  it.each([
    "en: Thursday, wait, not Thursday, Friday next week",
    "de: am vierten Dezember, ach, nicht am vierten Dezember, am achten",
    "es: el cuatro de diciembre, ah, el cuatro de diciembre no se puede, el ocho",
    "fr: le quatre décembre, ah, pas le quatre décembre, le huit",
    "zh: 十二月四号 诶十二月四号停电 那十二月八号吧",
  ])("was taken back: %s", (said) => expect(hear(said, "ship_date").deliveries).toHaveLength(1));
});

describe("the first day after a time it lies behind", () => {
  it.each([
    "en: after Christmas, the twenty-eighth of December at the earliest",
    "de: nach Weihnachten, frühestens am achtundzwanzigsten Dezember",
    "es: después de Navidad, el veintiocho de diciembre lo más temprano",
    "fr: après Noël, le vingt-huit décembre au plus tôt",
    "zh: 圣诞以后了 最快十二月二十八号",
  ])("is what was told: %s", (said) =>
    expect(hear(said, "ship_date").deliveries.map(({ date }) => date?.interval.earliest)).toEqual(["2026-12-28"]),
  );
});

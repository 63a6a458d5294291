/** Awkward answers of people and machines that are not about the order. */
import { expect } from "vitest";
import { THIRD } from "./answers.ts";
import { orderDataIn, promisesOf, reasonsOf, templatesOf } from "./call.ts";
import { asksOn, beginsWith, type Entry, endsWithTheThird, tellsNothing } from "./catalogue.ts";

const same = (says: Entry["says"]["en"]) => ({ en: says, es: says, zh: says });
const alone = (en: string, es: string, zh: string) => ({ en: [en], es: [es], zh: [zh] });
const then = (en: string, es: string, zh: string) => ({
  en: [en, ...THIRD.en],
  es: [es, ...THIRD.es],
  zh: [zh, ...THIRD.zh],
});
const QUIET = { silence: true } as const;

export const PEOPLE: readonly Entry[] = [
  {
    id: "ask-sales",
    careful: "notes that somebody else knows and asks to be put through",
    says: alone("ask sales", "pregunte a ventas", "你问销售部吧"),
    check: (call, first) => {
      expect(templatesOf(first)).toEqual(["ack.colleague", "transfer.put_through"]);
      expect(promisesOf(call)).toEqual([]);
    },
  },
  {
    id: "in-a-meeting",
    careful: "asks when to call and calls then",
    says: {
      en: ["in a meeting, call later", "tomorrow at ten"],
      es: ["estoy en una reunión, llame más tarde", "mañana a las diez"],
      zh: ["我在开会，晚点再打", "明天十点"],
    },
    check: (call) => {
      expect(call.state.outcome).toBe("call_back_later");
      expect(reasonsOf(call)).toEqual(["call_back"]);
      const next = { call: "attempted", result: "call_back_later", notBefore: "2026-11-24" };
      expect(call.asked.outreach).toMatchObject([next]);
      expect(promisesOf(call)).toEqual([]);
    },
  },
  {
    id: "send-email",
    careful: "asks nothing more, and writes from now on",
    says: alone("send email", "mándeme un correo", "发邮件给我吧"),
    check: (call, first) => {
      expect(first.said.filter(({ waitMs }) => waitMs !== null)).toEqual([]);
      expect(call.asked.outreach).toMatchObject([{ call: "preferWritten" }]);
      expect(promisesOf(call)).toEqual([]);
    },
  },
  {
    id: "add-me-on-wechat",
    careful: "asks nothing more, and writes from now on",
    says: alone("add me on WeChat", "agrégueme en WhatsApp", "加我微信吧"),
    check: (call, first) => {
      expect(first.said.filter(({ waitMs }) => waitMs !== null)).toEqual([]);
      expect(call.asked.outreach).toMatchObject([{ call: "preferWritten" }]);
      expect(promisesOf(call)).toEqual([]);
    },
  },
  {
    id: "whatsapp-next-time",
    careful: "takes the date, and writes the next time",
    says: {
      en: ["all of them on the third of December, and next time please message me on WhatsApp", "yes", "yes"],
      es: ["todas el tres de diciembre, y la próxima vez escríbame por WhatsApp", "sí", "sí"],
      zh: ["全部十二月三号出厂，下次请用微信联系我", "对", "对"],
    },
    check: (call) => {
      endsWithTheThird(call);
      expect(call.asked.outreach).toMatchObject([{ call: "preferWritten" }]);
      expect(call.state.outcome).toBe("completed");
    },
  },
  {
    id: "nobody-here-today",
    careful: "takes today for no date",
    says: then("nobody is here today", "hoy no hay nadie", "今天没人在"),
    check: (call, first) => {
      expect(first.said.map(({ act }) => act)).not.toContain("readback");
      expect(promisesOf(call).filter((promise) => promise.includes("2026-11-23"))).toEqual([]);
    },
  },
  {
    id: "silence",
    careful: "asks whether anybody is there, asks again, and ends",
    says: same([QUIET, QUIET, QUIET]),
    check: (call, first) => {
      expect(first.said.map(({ act }) => act)).toContain("repair");
      expect(call.state.outcome).toBe("no_answer");
      expect(call.asked.outreach).toMatchObject([{ call: "attempted", result: "no_answer" }]);
      expect(promisesOf(call)).toEqual([]);
    },
  },
  {
    id: "laughing",
    careful: "asks again and takes nothing from it",
    says: then("haha haha", "ja ja ja", "哈哈哈"),
    check: (call, first) => {
      asksOn(first);
      endsWithTheThird(call);
    },
  },
  {
    id: "machine-noise",
    careful: "asks again and takes nothing from it",
    says: then("krrr brrr shhh", "krrr brrr shhh", "嗡嗡嗡嗡"),
    check: (call, first) => {
      asksOn(first);
      endsWithTheThird(call);
    },
  },
  {
    id: "child",
    careful: "tells a child of no order",
    cold: true,
    says: {
      en: ["mama is not here", "I am six"],
      es: ["mi mamá no está", "tengo seis años"],
      zh: ["妈妈不在家", "我六岁了"],
    },
    check: (call) => tellsNothing(call),
  },
  {
    id: "two-people-talk",
    careful: "keeps none of two answers that contradict each other",
    says: alone(
      "the tenth, no, the third, he says the tenth",
      "el diez, no, el tres, él dice que el diez",
      "十号，不对，三号，他说是十号",
    ),
    check: (call, first) => {
      expect(promisesOf(call)).toEqual([]);
      expect(first.said.filter(({ waitMs }) => waitMs !== null)).toHaveLength(1);
    },
  },
  {
    id: "are-you-a-robot",
    careful: "says that it is one and goes on",
    says: then("are you a robot?", "¿es usted un robot?", "你是机器人吗？"),
    check: (call, first) => {
      beginsWith(first, "answer.robot");
      endsWithTheThird(call);
    },
  },
  {
    id: "who-gave-my-number",
    careful: "says where the number is from and goes on",
    says: then("who gave you my number?", "¿quién le dio mi número?", "谁给你我的电话的？"),
    check: (call, first) => {
      beginsWith(first, "answer.who_gave_number");
      endsWithTheThird(call);
    },
  },
  {
    id: "stop-calling",
    careful: "ends, and nobody calls again",
    says: alone("stop calling", "deje de llamar", "别再打电话了"),
    check: (call, first) => {
      expect(templatesOf(first)).toEqual(["opt_out.noted", "close.goodbye"]);
      expect(call.effects.map(({ type }) => type)).toContain("opt_out");
      expect(call.asked.outreach).toMatchObject([{ call: "optOut" }]);
      expect(call.state.outcome).toBe("refused");
    },
  },
  {
    id: "injury",
    careful: "leaves the orders and tells a person at once",
    says: alone("one worker is injured", "un trabajador está herido", "有一个工人受伤了"),
    check: (call, first) => {
      expect(templatesOf(first)).toEqual(["escalate.injury"]);
      expect(call.asked.alarms).toMatchObject([{ reason: "injury", how: "ring" }]);
      expect(call.asked.outreach).toMatchObject([{ call: "hold" }]);
    },
  },
  {
    id: "hold-music",
    careful: "waits, and ends where nobody comes; nothing is told meanwhile",
    says: {
      en: ["ask Mr. Zhou in planning", "one moment, I put you through", QUIET],
      es: ["pregunte al señor Zhou de planificación", "un momento, le comunico", QUIET],
      zh: ["这个要问计划部的周先生", "请稍等，我帮您转接", QUIET],
    },
    check: (call) => {
      expect(templatesOf(call.steps.at(-1)!)).toEqual(["transfer.nobody"]);
      expect(orderDataIn(call, call.steps.slice(4))).toEqual([]);
      expect(promisesOf(call)).toEqual([]);
    },
  },
  {
    id: "ivr",
    careful: "tells a menu of no order and lets it allow nothing",
    cold: true,
    says: alone(
      "welcome to Hongrui electronics, press one for sales, press two for planning",
      "bienvenido a Hongrui, para ventas marque uno, para planificación marque dos",
      "欢迎致电鸿瑞电子，销售请按一，计划部请按二",
    ),
    check: (call) => {
      tellsNothing(call);
      expect(call.state.recording).toBe("pending");
    },
  },
  {
    id: "full-mailbox",
    careful: "says nothing",
    cold: true,
    says: same([{ by: "mailbox_full" }]),
    check: (call) => expect(call.spoken).toBe(""),
  },
  {
    id: "call-screener",
    careful: "says its name and for whom it calls, and nothing of an order",
    cold: true,
    says: alone(
      "please state your name and the reason for your call",
      "diga su nombre y el motivo de la llamada",
      "请说出您的姓名和来电原因",
    ),
    check: (call, first) => {
      const said = first.said.map(({ text }) => text).join(" ");
      expect(said).toContain(call.snapshot.agentName);
      expect(said).toContain(call.snapshot.company);
      tellsNothing(call);
    },
  },
];

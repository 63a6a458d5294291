/** Values for looking at a sentence before any conversation speaks it: for the preview, and for its check. */
import { point } from "#kernel/interval.ts";
import type { CallSnapshot, FlowId, Say, SayValue, Subject } from "../../conversation/types.ts";
import { languageRules } from "../../language/index.ts";
import { actOf } from "./sentences.ts";

export const SAMPLE_TODAY = "2026-11-23";

const text = (value: string): SayValue => ({ type: "text", text: value });
const interval: SayValue = {
  type: "interval",
  interval: { earliest: "2026-12-03", likely: "2026-12-04", latest: "2026-12-05" },
};
const quantity: SayValue = { type: "quantity", value: 3200, uom: "pcs" };
const basis: SayValue = { type: "basis", basis: "ex_factory" };

const VALUES: Readonly<Record<string, SayValue>> = {
  agent: text("Mira"),
  company: text("Northwind Devices"),
  principal: text("Dana Reyes"),
  contact: text("Ms. Lin"),
  item: text("Main board"),
  qty: quantity,
  open: quantity,
  po: { type: "identifier", value: "4471" },
  line: { type: "identifier", value: "2" },
  interval,
  first: { type: "interval", interval: point("2026-12-03") },
  second: { type: "interval", interval: point("2026-12-08") },
  first_time: { type: "time", hour: 9, minute: 30 },
  second_time: { type: "time", hour: 14, minute: 0 },
  value: { type: "number", value: 20 },
  minutes: { type: "minutes", value: 40 },
  unit: text("pallet"),
  lot: { type: "identifier", value: "K117" },
  title: text("Soldering of J7"),
  point: text("The oven runs at profile B"),
  about: text("Altavista"),
  question: text("Is the road open?"),
  basis,
  list: { type: "list", template: "readback.delivery", items: [[quantity, interval, basis]] },
};

/** A sentence as an engine would say it; a placeholder without a sample value is a fault of ours, and render says so. */
export function sampleSay(template: string, language: string): Say {
  const wording = languageRules(language)?.templates[template] ?? "";
  const values = placeholdersOf(wording).flatMap((name) => {
    const value = VALUES[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { act: actOf(template), template, values: Object.fromEntries(values), line: null, slot: null, language };
}

export function placeholdersOf(wording: string): string[] {
  return [...wording.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
}

/** What the flow is about, where that comes with each conversation. */
export function sampleSubject(flow: FlowId): Subject | null {
  switch (flow) {
    case "teach-back":
      return {
        kind: "teach_back",
        title: { en: "Soldering of J7" },
        points: [{ id: "point", text: { en: "The oven runs at profile B" }, words: {} }],
      };
    case "reference-check":
      return { kind: "reference", about: "Altavista" };
    default:
      return null;
  }
}

/** A conversation in which each of the values may be spoken. */
export function sampleSnapshot(flow: FlowId, flowVersion: number, template: string): CallSnapshot {
  const asked: Subject = {
    kind: "campaign",
    questions: [{ id: "road", text: { en: "Is the road open?" }, answer: "yes_no" }],
  };
  return {
    conversationId: "sample",
    flow,
    flowVersion,
    language: "en",
    languages: ["en"],
    agentName: "Mira",
    company: "Northwind Devices",
    principal: "Dana Reyes",
    partner: { id: "partner", name: "Hongrui" },
    contact: { id: "contact", name: "Ms. Lin", timezone: "Asia/Shanghai" },
    today: SAMPLE_TODAY,
    subject: template.startsWith("campaign.") ? asked : sampleSubject(flow),
    lines: [
      {
        id: "line",
        po: "4471",
        line: "2",
        item: "Main board",
        openQty: 3200,
        uom: "pcs",
        pack: null,
        need: { date: "2026-12-01", basis: "ex_factory" },
        promises: [],
        transit: [],
        why: "no_promise",
        wish: null,
      },
    ],
  };
}

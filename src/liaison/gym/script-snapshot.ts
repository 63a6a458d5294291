/** What the agent would know before the call that a script describes. */
import { plainDateIn } from "#kernel/time.ts";
import type { CallSnapshot, LineSnapshot } from "../conversation/types.ts";
import type { Script } from "./schema.ts";

type ScriptLine = Script["context"]["lines"][number];

const PARTNER = "Hongrui";
const CONTACT = "Li Wei";

/** `languages`: all that the agent could go on in. */
export function snapshotOf(script: Script, flowVersion: number, languages: readonly string[]): CallSnapshot {
  const { context, language } = script;
  const timezone = context.contact.timezone ?? offsetOf(script.now);
  const known = {
    conversationId: "gym",
    flow: script.flow,
    flowVersion,
    subject: null,
    language,
    languages,
    agentName: context.agent,
    company: context.company,
    principal: context.principal,
    partner: { id: "partner", name: context.partner.name ?? PARTNER },
    contact: { id: "contact", name: context.contact.name ?? CONTACT, timezone },
    today: todayOf(script),
    lines: context.lines.map((line) => lineOf(line, todayOf(script))),
    ...context.flowData,
  };
  // Which flows there are is known to the engine that is given; the caller has looked.
  return known as CallSnapshot;
}

/** The contact's own date; where no zone is told, the date that is written. */
function todayOf({ now, context }: Script): string {
  const { timezone } = context.contact;
  return timezone === undefined ? now.slice(0, 10) : plainDateIn(timezone, Date.parse(now));
}

function offsetOf(now: string): string {
  return now.endsWith("Z") ? "UTC" : now.slice(-6);
}

function lineOf(line: ScriptLine, today: string): LineSnapshot {
  const told = line.promises ?? (line.promise ? [line.promise] : []);
  const promises = told.map((promise, index): LineSnapshot["promises"][number] => ({
    id: `${line.po}/${line.line}#${index + 1}`,
    qty: promise.qty ?? line.qty,
    interval: {
      earliest: promise.earliest,
      likely: promise.likely ?? promise.latest ?? promise.earliest,
      latest: promise.latest,
    },
    basis: promise.basis,
    status: promise.status,
    saidOn: promise.saidOn ?? today,
  }));
  return {
    id: `${line.po}/${line.line}`,
    po: line.po,
    line: line.line,
    item: line.item,
    openQty: line.qty,
    uom: line.uom,
    pack: line.pack ?? null,
    need: line.need ? { date: line.need, basis: line.basis } : null,
    promises,
    transit: line.transit.map(({ from, days }) => ({ from, to: line.basis, days })),
    why: promises.length === 0 ? "no_promise" : "chosen",
    wish: line.wish ?? null,
  };
}

/** What a simulated supplier learns of one of the agent's sentences: its act and its values, never its words. */
import type { Say } from "../conversation/types.ts";
import { clockOf } from "./persona.ts";
import type { AgentSentence, ToldDelivery } from "./supplier.ts";

/** Sentences that ask for keys are called so. */
const KEYPAD = /keypad$/;
/** Sentences that say a yes or a no back are called so. */
const YES_NO = /_(yes|no)$/;

/** What a promise hangs on is told beside it, and is no value of its own. */
const CONDITION = /^readback\.condition/;

/** `field`: of a form, which the open question asks for. */
export function sentenceOf(say: Say, waitMs: number | null, field: string | null): AgentSentence {
  const told = deliveriesOf(say);
  const saysValues = told.length === 0 && say.act === "readback" && !CONDITION.test(say.template);
  const readBack = saysValues ? valuesOf(say) : [];
  return {
    act: say.act,
    slot: say.slot,
    line: say.line,
    field,
    waitMs,
    ...(told.length > 0 ? { told } : {}),
    ...(readBack.length > 0 ? { readBack } : {}),
    ...(KEYPAD.test(say.template) ? { wantsKeys: true } : {}),
  };
}

/** Quantity and date pairs among a sentence's values, alone or in a list. */
export function deliveriesOf(say: Say): ToldDelivery[] {
  const groups = [
    Object.values(say.values),
    ...Object.values(say.values).flatMap((value) => (value.type === "list" ? value.items : [])),
  ];
  return groups.flatMap((values) => {
    const qty = values.find((value) => value.type === "quantity");
    const date = values.find((value) => value.type === "interval");
    const basis = values.find((value) => value.type === "basis");
    return qty && date ? [{ qty: qty.value, interval: date.interval, basis: basis?.basis ?? null }] : [];
  });
}

/** What of a form is said back; a yes or a no is told by the sentence itself. */
function valuesOf({ values, template }: Say): string[] {
  const told = Object.values(values);
  const [time] = told.flatMap((value) => (value.type === "time" ? clockOf(value) : []));
  const plain = told.flatMap((value) => {
    if (value.type === "quantity") return `${value.value}`;
    if (value.type === "identifier") return value.value;
    return value.type === "interval" ? [value.interval.likely, ...(time ? [time] : [])].join(" ") : [];
  });
  return [...plain, ...(YES_NO.exec(template)?.slice(1) ?? [])];
}

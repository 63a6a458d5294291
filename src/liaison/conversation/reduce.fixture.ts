/** Hand-written extractions and a fold for the reducer's tests. */
import { type DateInterval, point } from "#kernel/interval.ts";
import type { DateValue, DeliveryValue, Extraction, Intent, QuantityValue } from "../extraction/types.ts";
import { NOTHING } from "./reading.ts";
import { reduce } from "./reduce.ts";
import { initialState } from "./state.ts";
import type { CallSnapshot, ConversationEvent, ConversationState, Effect, LineSnapshot, Say } from "./types.ts";

const SPAN = { from: 0, to: 1 };

export function lineFixture(over: Partial<LineSnapshot> = {}): LineSnapshot {
  return {
    id: "line-a",
    po: "4471",
    line: "2",
    item: "Main board",
    openQty: 4000,
    uom: "pcs",
    pack: { uom: "carton", qty: 100 },
    need: { date: "2026-12-01", basis: "ex_factory" },
    promises: [],
    transit: [],
    why: "no_promise",
    wish: null,
    ...over,
  };
}

export const SECOND = lineFixture({
  id: "line-b",
  po: "4472",
  line: "1",
  item: "Power board",
  openQty: 500,
  pack: null,
});

export function snapshotFixture(lines: LineSnapshot[] = [lineFixture()]): CallSnapshot {
  return {
    conversationId: "call-1",
    flow: "order-status",
    flowVersion: 1,
    language: "en",
    languages: ["en"],
    agentName: "Mira",
    company: "Northwind Devices",
    principal: "Dana Reyes",
    partner: { id: "p1", name: "Hongrui" },
    contact: { id: "c1", name: "Ms. Lin", timezone: "Asia/Shanghai" },
    today: "2026-11-23",
    lines,
    subject: null,
  };
}

export function date(interval: string | DateInterval, over: Partial<DateValue> = {}): DateValue {
  const value = typeof interval === "string" ? point(interval) : interval;
  return {
    interval: value,
    precision: typeof interval === "string" ? "day" : "vague",
    basis: null,
    span: SPAN,
    ...over,
  };
}

export function qty(value: number, over: Partial<QuantityValue> = {}): QuantityValue {
  return { value, unit: null, approx: false, kind: "absolute", span: SPAN, ...over };
}

export function delivers(...deliveries: Array<Partial<DeliveryValue>>): Partial<Extraction> {
  return { deliveries: deliveries.map((one) => ({ date: one.date ?? null, quantity: one.quantity ?? null })) };
}

export const on = (day: string): Partial<Extraction> => delivers({ date: date(day) });
export const yes: Partial<Extraction> = { confirm: { value: "yes", hedged: false, firm: true, span: SPAN } };
export const no: Partial<Extraction> = { confirm: { value: "no", hedged: false, firm: false, span: SPAN } };
export const hedgedYes: Partial<Extraction> = { confirm: { value: "yes", hedged: true, firm: false, span: SPAN } };
export const nothing: Partial<Extraction> = {};
export const names = (...values: string[]): Partial<Extraction> => ({
  identifiers: values.map((value, index) => ({ value, span: { from: index * 10, to: index * 10 + 4 } })),
});
export const intent = (...values: Intent[]): Partial<Extraction> => ({
  intents: values.map((value) => ({ value, span: SPAN })),
});

export class Talk {
  state: ConversationState;
  effects: Effect[] = [];
  /** Effects of the last event alone. */
  last: Effect[] = [];
  #at = 0;
  readonly snapshot: CallSnapshot;

  constructor(snapshot: CallSnapshot = snapshotFixture()) {
    this.snapshot = snapshot;
    this.state = initialState(snapshot);
    this.event({ kind: "started" });
  }

  event(event: ConversationEvent): this {
    const { state, effects } = reduce(this.snapshot, this.state, event);
    this.state = state;
    this.last = effects;
    this.effects.push(...effects);
    effects.forEach((effect, index) => {
      if (effect.type !== "record") return;
      const ids = effect.deliveries.map((_, delivery) => `commitment-${index}-${delivery}`);
      this.state = reduce(this.snapshot, this.state, {
        kind: "recorded",
        effect: index,
        statementId: "s",
        commitmentIds: ids,
      }).state;
    });
    return this;
  }

  hear(...parts: Array<Partial<Extraction>>): this {
    this.#at += 1000;
    const extraction = Object.assign({}, NOTHING, ...parts) as Extraction;
    const heard = { contentId: `w${this.#at}`, fromMs: this.#at, toMs: this.#at + 500 };
    return this.event({ kind: "heard", heard, extraction, asked: this.state.lastSay?.slot ?? "status" });
  }

  key(...keys: string[]): this {
    for (const key of keys) {
      this.#at += 200;
      this.event({ kind: "key", key, atMs: this.#at });
    }
    return this;
  }

  silence(): this {
    this.#at += 7000;
    return this.event({ kind: "silence", atMs: this.#at });
  }

  /** Through the opening to the first question about a line. */
  toLine(): this {
    return this.hear(yes).hear(yes);
  }

  said(): string[] {
    return says(this.last).map((say) => say.template);
  }

  allSaid(): string[] {
    return says(this.effects).map((say) => say.template);
  }

  sayOf(template: string): Say {
    const found = says(this.effects).findLast((say) => say.template === template);
    if (!found) throw new Error(`${template} was not said`);
    return found;
  }

  of<T extends Effect["type"]>(type: T): Array<Extract<Effect, { type: T }>> {
    return this.effects.filter((effect): effect is Extract<Effect, { type: T }> => effect.type === type);
  }
}

function says(effects: Effect[]): Say[] {
  return effects.flatMap((effect) => (effect.type === "say" ? [effect.say] : []));
}

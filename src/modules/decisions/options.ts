/**
 * What a person may choose, what follows, and what the agent then says. No option accepts a price, changes a contract or
 * moves our own need date: those are not the agent's to change, and a person changes them where they are kept.
 */

import { neededBy, whenTexts } from "./late.ts";
import type { DecisionKind } from "./schema.ts";
import { type DecisionValues, lateDeliveries, number, text } from "./values.ts";
import { listed, quantity } from "./wording.ts";

export type Option = { key: string; label: string; consequence: string; saysToPartner: string };

type Build = (values: DecisionValues) => Omit<Option, "key" | "label">;

const CALL_YOURSELF: Build = () => ({
  consequence: "You take it from here. The agent says nothing about it.",
  saysToPartner: "",
});

/** Kind -> key -> label and wording, in the order they are shown. */
const OPTIONS: Record<DecisionKind, Record<string, { label: string; build: Build }>> = {
  late: {
    accept_for_planning: {
      label: "Plan with the later date",
      build: (values) => ({
        consequence: `You plan with ${when(values)}. The need date and the contract stay as they are, and the line stays late.`,
        saysToPartner: `Thank you, I have noted ${when(values)}. ${stays(values)}`,
      }),
    },
    ask_earlier: {
      label: "Ask for an earlier date",
      build: (values) => ({
        consequence:
          "The next call about this line asks for all or part of it earlier. The promise stays until they make another one.",
        saysToPartner: `We need ${wanted(values)}. Can all or part of them leave earlier than you said?`,
      }),
    },
    escalate: { label: "Speak with them yourself", build: CALL_YOURSELF },
  },
  contradiction: {
    ask_again: {
      label: "Ask which one holds",
      build: (values) => ({
        consequence:
          "The next call about this line reads what is on record and asks. Until then it stays contradictory.",
        saysToPartner: alone(values)
          ? "On record I have this promise. Does that hold?"
          : "I have more than one answer on record. Which one holds?",
      }),
    },
    plan_with_newest: {
      label: "Plan with the newest promise",
      build: () => ({
        consequence:
          "You plan with the newest promise. All of them stay in the record, and the line stays contradictory until they clear it up.",
        saysToPartner: "I have noted your latest answer for this order.",
      }),
    },
    escalate: { label: "Speak with them yourself", build: CALL_YOURSELF },
  },
  price_change: {
    keep_price: {
      label: "Keep the agreed price",
      build: () => ({
        consequence: "The order and its price stay as they are.",
        saysToPartner: "The agreed price stays. I cannot change it.",
      }),
    },
    negotiate: {
      label: "Talk about it yourself",
      build: () => ({
        consequence: "You answer them. Nothing changes until you change the order yourself.",
        saysToPartner: "I have passed your request on. A colleague of mine will answer you.",
      }),
    },
  },
  refusal: {
    another_contact: {
      label: "Ask another contact",
      build: () => ({
        consequence: "You choose another contact of this partner for the next call. This one is not called about it.",
        saysToPartner: "Thank you. I will not ask you about this again.",
      }),
    },
    escalate: { label: "Speak with them yourself", build: CALL_YOURSELF },
    leave: {
      label: "Leave it",
      build: () => ({
        consequence: "Nobody is called. The line keeps its last promise, or none, and turns stale.",
        saysToPartner: "Thank you for telling me. I will not call again about this.",
      }),
    },
  },
  unknown_attempt: {
    send_again: {
      label: "Send it again",
      build: () => ({
        consequence: "It goes out once more. They may get it twice.",
        saysToPartner: "You may have had this message already; if so, please ignore it.",
      }),
    },
    leave: {
      label: "Do not send it again",
      build: () => ({ consequence: "It counts as sent. If it was not, they never hear of it.", saysToPartner: "" }),
    },
  },
  human_request: {
    escalate: { label: "Speak with them yourself", build: CALL_YOURSELF },
    no_call: {
      label: "No call is needed",
      build: () => ({
        consequence: "Nobody calls back. The agent may ask about the line again when it turns stale.",
        saysToPartner: "My colleagues have noted your request.",
      }),
    },
  },
};

/** In the order they are shown. */
export function optionsOf(kind: DecisionKind, values: DecisionValues): Option[] {
  return Object.entries(OPTIONS[kind]).map(([key, { label, build }]) => ({ key, label, ...build(values) }));
}

/** A key of an older version reads as itself. */
export function labelOf(kind: DecisionKind, key: string): string {
  return OPTIONS[kind][key]?.label ?? key;
}

function when(values: DecisionValues): string {
  const deliveries = lateDeliveries(values);
  return deliveries.length === 0 ? "the later date" : whenTexts(deliveries, text(values, "uom") ?? "");
}

function stays(values: DecisionValues): string {
  const days = neededBy(lateDeliveries(values)).map(({ by }) => by);
  if (days.length < 2) return `Our required date stays ${days[0] ?? "as it is"}.`;
  return `Our required dates stay ${listed(days, " and ")}.`;
}

function wanted(values: DecisionValues): string {
  const parts = neededBy(lateDeliveries(values));
  if (parts.length === 0) return "it";
  return listed(
    parts.map(({ qty, by }) => `${quantity(qty, text(values, "uom") ?? "")} by ${by}`),
    " and ",
  );
}

function alone(values: DecisionValues): boolean {
  return number(values, "promises") === 1;
}

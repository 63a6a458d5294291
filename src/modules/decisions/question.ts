/** The one sentence a person is asked. Rendered when read, so that names are always today's. */
import { lateTexts } from "./late.ts";
import type { DecisionKind } from "./schema.ts";
import { type DecisionValues, date, lateDeliveries, number, text } from "./values.ts";
import { day, quantity } from "./wording.ts";

export type QuestionContext = {
  partner: string;
  /** "4471/2"; null when the question is about no order line. */
  line: string | null;
};

/** Reasons of liaison's `human_request`. A code that is not here reads as the general question. */
const HUMAN_REQUESTS = new Map(
  Object.entries({
    injury: "reports that somebody was hurt; who calls them now?",
    bank_change: "speaks of new bank details; who checks this by a number you already know?",
    safety_unknown: "could not say whether everybody is safe; who calls them now?",
    quality_report: "reports a defect; who in quality looks at it today?",
    appointment: "could not agree to a time that is free; who finds one with them?",
    instruction_gap: "did not name every point of a changed instruction; who goes through it with them again?",
    quality_question: "asks a question about quality; who answers it?",
    answer_disputed: "says that an answer we wrote down is not right; who clears it up?",
    own_side_late: "says that something from our side is late; who looks into it?",
    another_contact: "names somebody else to ask; who finds out whom to call?",
    already_shipped: "says that goods have left already, which no movement shows; who checks?",
    unit_unknown: "uses a unit we cannot convert; who clears up the quantity?",
    quantity_unclear: "names a quantity that does not fit the order; who clears it up?",
    recap_unclear: "did not plainly say yes to the sum-up; who reads what they said, and asks them?",
    not_sayable: "was not asked what confidential marks keep from being said; who asks them?",
    not_understood: "could not be understood; who calls them?",
    recording_withdrawn: "took back the consent to recording; is what was kept until then to be erased?",
    off_record: "went on off the record; who speaks with them, and is what was kept until then to be erased?",
    off_record_refused: "wanted to speak off the record, which is not possible here; who speaks with them?",
    off_record_topic: "came to speak, off the record, of something that has to be recorded; who speaks with them?",
    third_party_confidence:
      "spoke of another customer in confidence. No word or sound of it was kept; who looks, with legal, at what to do?",
    shared_line_risk:
      "told, with another customer's matter that was not kept, that our goods may be touched; who in quality asks what happened to ours?",
    threat: "threatens something; who speaks with them?",
    bribe_hint: "hints at a gift or a favour; who has to know of it?",
    forecast_request: "asks for our forecast; what may they know?",
    terms_request: "asks to change what the contract says; who answers them?",
    order_unknown: "does not know an order of ours; which number do they have for it?",
    document_request: "asks for a document; may they have it, and who sends it?",
    authority_claim: "says that one of us has already agreed to something; who checks that?",
    prefer_message: "would rather have messages than calls; do we change to that?",
    call_back: "had no time and asks to be called again; who calls, and when?",
  }),
);
const REFUSALS = new Map(
  Object.entries({
    stop_calling: "asked not to be called again; how do we reach them?",
    refuse_ai: "does not want to speak with an AI; who speaks with them?",
    send_email_instead: "wants an e-mail instead of a call; who writes?",
    ended_call: "ended the call without an answer; what shall we do?",
  }),
);

export function questionOf(kind: DecisionKind, values: DecisionValues, { partner, line }: QuestionContext): string {
  const about = line === null ? "" : ` about ${line}`;
  const reason = text(values, "reason") ?? "";
  switch (kind) {
    case "late":
      return late(values, partner, line);
    case "contradiction":
      return contradiction(values, partner, line);
    case "price_change": {
      const percent = number(values, "percent");
      const size = percent === null ? "a price change" : `a price change of ${percent} %`;
      return `${partner} asks for ${size}${line === null ? "" : ` on ${line}`}; what do we answer?`;
    }
    case "refusal":
      return `${partner}${about} ${REFUSALS.get(reason) ?? "gives no information; what shall we do?"}`;
    case "unknown_attempt":
      return `A message to ${partner}${about} may or may not have been sent; shall it go out again?`;
    case "human_request":
      if (reason === "call_back" && callBackAt(values) !== "") {
        return `${partner}${about} had no time and asks to be called again ${callBackAt(values)}; who calls?`;
      }
      return `${partner}${about} ${HUMAN_REQUESTS.get(reason) ?? "asks to speak with a person; who calls them?"}`;
  }
}

/** "on 26 November at 14:00", "in 40 minutes"; empty where no time was told. */
function callBackAt(values: DecisionValues): string {
  const [on, at, minutes] = [date(values, "on"), text(values, "at"), number(values, "inMinutes")];
  if (minutes !== null) return `in ${minutes} minutes (from when it was said)`;
  return [on === null ? [] : `on ${day(on)}`, at === null ? [] : `at ${at}, their time`].flat().join(" ");
}

function late(values: DecisionValues, partner: string, line: string | null): string {
  const deliveries = lateDeliveries(values);
  if (deliveries.length === 0)
    return `${partner} promises ${line ?? "an order"} after the need date; what shall we do?`;
  const told = lateTexts(deliveries, text(values, "uom") ?? "", line ?? "an order");
  return `${partner} promises ${told}; what shall we do?`;
}

function contradiction(values: DecisionValues, partner: string, line: string | null): string {
  const claimed = number(values, "claimed");
  const open = number(values, "open");
  if (claimed !== null && open !== null && claimed > open) {
    const uom = text(values, "uom") ?? "";
    if (number(values, "promises") === 1) {
      return `${partner} promises ${quantity(claimed, uom)} for ${line ?? "an order"}, but only ${quantity(open, uom)} are open; what holds?`;
    }
    return `Promises of ${partner} for ${line ?? "an order"} add up to ${quantity(claimed, uom)}, but only ${quantity(open, uom)} are open; which of them holds?`;
  }
  const saidOn = date(values, "saidOn");
  const promise = saidOn === null ? "A promise" : `The promise of ${day(saidOn)}`;
  return `${promise} by ${partner} for ${line ?? "an order"} is disputed; which one holds?`;
}

/** What a person may bring up in any flow, and what is answered before the open question returns. */
import type { Intent } from "../extraction/types.ts";
import type { DigressionSpec } from "./types.ts";

export const DIGRESSIONS: Partial<Record<Intent, DigressionSpec>> = {
  bank_change: { act: "refuse", say: "refuse.bank", decide: "bank_change", guarded: true },
  prompt_injection: { act: "refuse", say: "refuse.instructions", decide: null, guarded: true },
  ask_other_customer: { act: "refuse", say: "answer.other_customer", decide: null, guarded: true },
  are_you_a_robot: { act: "answer", say: "answer.robot", decide: null, guarded: false },
  ask_identity: { act: "answer", say: "answer.identity", decide: null, guarded: false },
  who_gave_number: { act: "answer", say: "answer.who_gave_number", decide: null, guarded: false },
  language_switch: { act: "answer", say: "answer.language", decide: null, guarded: false },
  ask_quality_question: { act: "answer", say: "answer.quality_question", decide: "quality_question", guarded: true },
  complaint_our_side_late: { act: "acknowledge", say: "ack.report", decide: "own_side_late", guarded: false },
  threat: { act: "answer", say: "answer.threat", decide: "threat", guarded: true },
  bribe_hint: { act: "refuse", say: "refuse.gift", decide: "bribe_hint", guarded: true },
  forecast_request: { act: "refuse", say: "refuse.forecast", decide: "forecast_request", guarded: true },
  document_request: { act: "refuse", say: "refuse.document", decide: "document_request", guarded: true },
  authority_claim: { act: "answer", say: "answer.cannot_check", decide: "authority_claim", guarded: true },
  prefer_message: { act: "acknowledge", say: "ack.prefer_message", decide: "prefer_message", guarded: false },
  speak_slower: { act: "repair", say: "repair.slower", decide: null, guarded: false },
  repeat_please: { act: "repair", say: "repair.repeat", decide: null, guarded: false },
};

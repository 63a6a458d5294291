/** What a person may bring up in any flow, and what is answered before the open question returns. */
import type { Intent } from "../extraction/types.ts";
import type { DigressionSpec } from "./types.ts";

export const DIGRESSIONS: Partial<Record<Intent, DigressionSpec>> = {
  bank_change: { act: "refuse", say: "refuse.bank", decide: "bank_change", guarded: true, dates: false },
  prompt_injection: { act: "refuse", say: "refuse.instructions", decide: null, guarded: true, dates: true },
  ask_other_customer: { act: "refuse", say: "answer.other_customer", decide: null, guarded: true, dates: true },
  are_you_a_robot: { act: "answer", say: "answer.robot", decide: null, guarded: false, dates: true },
  ask_identity: { act: "answer", say: "answer.identity", decide: null, guarded: false, dates: true },
  who_gave_number: { act: "answer", say: "answer.who_gave_number", decide: null, guarded: false, dates: true },
  language_switch: { act: "answer", say: "answer.language", decide: null, guarded: false, dates: true },
  ask_quality_question: {
    act: "answer",
    say: "answer.quality_question",
    decide: "quality_question",
    guarded: true,
    dates: true,
  },
  complaint_our_side_late: {
    act: "acknowledge",
    say: "ack.report",
    decide: "own_side_late",
    guarded: false,
    dates: true,
  },
  terms_request: { act: "refuse", say: "refuse.terms", decide: "terms_request", guarded: true, dates: true },
  threat: { act: "answer", say: "answer.threat", decide: "threat", guarded: true, dates: false },
  bribe_hint: { act: "refuse", say: "refuse.gift", decide: "bribe_hint", guarded: true, dates: false },
  forecast_request: { act: "refuse", say: "refuse.forecast", decide: "forecast_request", guarded: true, dates: false },
  document_request: { act: "refuse", say: "refuse.document", decide: "document_request", guarded: true, dates: true },
  authority_claim: { act: "answer", say: "answer.cannot_check", decide: "authority_claim", guarded: true, dates: true },
  prefer_message: {
    act: "acknowledge",
    say: "ack.prefer_message",
    decide: "prefer_message",
    guarded: false,
    dates: true,
  },
  speak_slower: { act: "repair", say: "repair.slower", decide: null, guarded: false, dates: true },
  repeat_please: { act: "repair", say: "repair.repeat", decide: null, guarded: false, dates: true },
};

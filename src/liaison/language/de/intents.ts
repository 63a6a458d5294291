/** What the person wants besides answering. Patterns over opened, folded words; several may hold in one turn. */
import type { Intent } from "../../extraction/types.ts";
import { createInjuries } from "../kit/injuries.ts";
import { createIntents, type IntentRule } from "../kit/intents.ts";
import { CONFIDENCES } from "./confidences.ts";
import { CONFIRM } from "./confirm.ts";
import { CONTRACT_RULES } from "./contract-intents.ts";
import { EVERYDAY_INTENTS } from "./everyday-intents.ts";
import { IMPOSTORS } from "./impostors.ts";
import { INABILITY } from "./inability.ts";
import { INJURIES } from "./injuries.ts";
import { CALL_RULES } from "./intents-call.ts";
import { ORDER_RULES } from "./intents-order.ts";
import { NOT_ALL_WELL, NOT_MEANT, UNHURT } from "./not-meant.ts";
import { PRESSED_TERMS } from "./pressed-terms.ts";
import { SETTLED_TERMS } from "./settled-terms.ts";
import { THREATS } from "./threats.ts";
import { TOLD_TERMS } from "./told-terms.ts";

/** An intent of the second list is dropped where one of the first explains the same words better. */
const OVERRULES: ReadonlyArray<readonly [Intent, readonly Intent[]]> = [
  [
    "prompt_injection",
    ["refuse_information", "ask_identity", "dont_know", "ask_quality_question", "as_planned", "authority_claim"],
  ],
  ["injury_report", ["call_back_later", "transfer_colleague", "quality_report"]],
  ["stop_calling", ["call_back_later", "refuse_information", "refuse_ai", "send_email_instead"]],
  ["refuse_ai", ["refuse_information", "are_you_a_robot", "send_email_instead"]],
  ["language_switch", ["repeat_please", "ask_identity", "human_request"]],
  ["human_request", ["transfer_colleague", "call_back_later", "ask_identity"]],
  ["are_you_a_robot", ["ask_recording", "ask_identity", "human_request"]],
  ["wrong_number", ["transfer_colleague", "dont_know", "who_gave_number"]],
  ["who_gave_number", ["ask_identity"]],
  ["stop_recording", ["ask_recording", "refuse_information", "stop_calling"]],
  ["off_record_request", ["refuse_information", "stop_recording"]],
  ["ask_recording", ["ask_identity", "refuse_information"]],
  ["connecting", ["hold_on"]],
  ["transfer_colleague", ["hold_on", "dont_know", "call_back_later", "as_planned", "human_request"]],
  ["send_email_instead", ["refuse_information", "call_back_later", "transfer_colleague", "document_request"]],
  ["call_back_later", ["hold_on", "dont_know", "goodbye", "repeat_please"]],
  ["speak_slower", ["repeat_please"]],
  ["ask_other_customer", ["price_change_request", "dont_know", "ask_identity"]],
  ["bank_change", ["terms_request", "price_change_request", "wrong_number"]],
  ["authority_claim", ["terms_request", "human_request"]],
  ["price_change_request", ["terms_request", "ask_quality_question", "dont_know"]],
  ["denies_promise", ["as_planned", "dont_know"]],
  [
    "third_party_confidence",
    ["off_record_request", "refuse_information", "ask_other_customer", "price_change_request"],
  ],
  [
    "complaint_our_side_late",
    ["dont_know", "human_request", "document_request", "send_email_instead", "denies_promise"],
  ],
  ["refuse_information", ["dont_know"]],
  ["threat", ["terms_request"]],
  ["order_unknown", ["wrong_number", "dont_know", "refuse_information", "denies_promise"]],
  ["hold_on", ["dont_know"]],
];

/** Where several hold, the graver and the more telling ones are told first. */
const FIRST: readonly Intent[] = ["injury_report", "prompt_injection", "bank_change", "stop_calling", "refuse_ai"];
const LAST: readonly Intent[] = [
  "ask_quality_question",
  "complaint_our_side_late",
  "send_email_instead",
  "transfer_colleague",
  "call_back_later",
  "hold_on",
  "refuse_information",
  "already_shipped",
  "as_planned",
  "dont_know",
  "goodbye",
];
const rank = (intent: Intent) =>
  FIRST.includes(intent) ? FIRST.indexOf(intent) - FIRST.length : LAST.indexOf(intent) + 1;
const RULES: readonly IntentRule[] = [
  ...EVERYDAY_INTENTS,
  ...CALL_RULES,
  ...ORDER_RULES,
  ...CONTRACT_RULES,
  ...PRESSED_TERMS,
  ...TOLD_TERMS,
  ...SETTLED_TERMS,
  ...CONFIDENCES,
  ...IMPOSTORS,
  ...THREATS,
].sort(([a], [b]) => rank(a) - rank(b));

/** A number of hundreds or more: no "zwei Minuten". */
const NUMBER = /(?:^| )(?:\d{3,}|\w*(?:hundert|tausend)\w*)(?: stuck| teile)?$/;

export const readIntents = createIntents({
  rules: RULES,
  overrules: OVERRULES,
  notMeant: NOT_MEANT,
  injury: createInjuries(INJURIES),
  unhurt: UNHURT,
  well: { told: CONFIRM.allWell, harm: CONFIRM.harm, doubted: NOT_ALL_WELL },
  inability: INABILITY,
  answered: NUMBER,
});

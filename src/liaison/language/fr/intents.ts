/** What the person wants besides answering; several intents may hold in one turn. */
import type { Intent } from "../../extraction/types.ts";
import { createInjuries } from "../kit/injuries.ts";
import { createIntents } from "../kit/intents.ts";
import { CONFIDENCES } from "./confidences.ts";
import { CONFIRM } from "./confirm.ts";
import { CONTRACT_RULES } from "./contract-intents.ts";
import { IMPOSTORS } from "./impostors.ts";
import { INABILITY } from "./inability.ts";
import { INJURIES } from "./injuries.ts";
import { BUSINESS_RULES, REPORT_RULES } from "./intent-business.ts";
import { CALL_RULES } from "./intent-rules.ts";
import { NOT_ALL_WELL, NOT_MEANT, UNHURT } from "./not-meant.ts";
import { PRESSED_TERMS } from "./pressed-terms.ts";
import { SETTLED_TERMS } from "./settled-terms.ts";
import { TOLD_TERMS } from "./told-terms.ts";

const RULES = [
  ...CALL_RULES,
  ...BUSINESS_RULES,
  ...REPORT_RULES,
  ...CONTRACT_RULES,
  ...PRESSED_TERMS,
  ...TOLD_TERMS,
  ...SETTLED_TERMS,
  ...CONFIDENCES,
  ...IMPOSTORS,
];

/** An intent of the second list is dropped where one of the first explains the same words better. */
const OVERRULES: ReadonlyArray<readonly [Intent, readonly Intent[]]> = [
  [
    "prompt_injection",
    [
      "refuse_information",
      "ask_identity",
      "dont_know",
      "ask_quality_question",
      "as_planned",
      "repeat_please",
      "document_request",
    ],
  ],
  ["injury_report", ["call_back_later", "transfer_colleague", "quality_report"]],
  ["stop_calling", ["call_back_later", "refuse_information", "refuse_ai", "threat"]],
  ["refuse_ai", ["refuse_information", "are_you_a_robot", "send_email_instead", "ask_identity"]],
  ["language_switch", ["repeat_please", "ask_identity", "human_request", "speak_slower"]],
  ["human_request", ["transfer_colleague", "call_back_later", "ask_identity", "connecting"]],
  ["are_you_a_robot", ["ask_recording", "ask_identity", "human_request"]],
  ["wrong_number", ["transfer_colleague", "dont_know", "call_back_later", "ask_identity"]],
  ["who_gave_number", ["ask_identity"]],
  ["stop_recording", ["ask_recording", "refuse_information", "stop_calling", "off_record_request"]],
  ["ask_recording", ["ask_identity", "refuse_information"]],
  ["transfer_colleague", ["hold_on", "dont_know", "call_back_later", "as_planned", "ask_identity"]],
  ["prefer_message", ["send_email_instead"]],
  ["document_request", ["send_email_instead"]],
  ["send_email_instead", ["refuse_information", "call_back_later", "transfer_colleague"]],
  ["call_back_later", ["hold_on", "dont_know", "goodbye", "repeat_please", "already_shipped", "as_planned"]],
  ["speak_slower", ["repeat_please"]],
  ["ask_other_customer", ["price_change_request", "dont_know", "ask_identity"]],
  ["bank_change", ["terms_request", "price_change_request", "wrong_number"]],
  ["price_change_request", ["terms_request", "ask_quality_question", "dont_know"]],
  ["ask_quality_question", ["ask_identity"]],
  [
    "third_party_confidence",
    ["off_record_request", "refuse_information", "ask_other_customer", "price_change_request"],
  ],
  ["complaint_our_side_late", ["dont_know", "document_request", "ask_identity"]],
  ["off_record_request", ["refuse_information", "prompt_injection"]],
  ["refuse_information", ["dont_know"]],
  ["threat", ["terms_request"]],
  ["authority_claim", ["terms_request", "ask_identity"]],
  ["order_unknown", ["wrong_number", "dont_know", "refuse_information", "denies_promise"]],
  ["hold_on", ["dont_know"]],
];

export const readIntents = createIntents({
  rules: RULES,
  overrules: OVERRULES,
  notMeant: NOT_MEANT,
  injury: createInjuries(INJURIES),
  unhurt: UNHURT,
  well: { told: CONFIRM.allWell, harm: CONFIRM.harm, doubted: NOT_ALL_WELL },
  inability: INABILITY,
  answered: null,
});

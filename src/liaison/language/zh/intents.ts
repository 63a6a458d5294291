/** What the person wants besides answering. Patterns over simplified text without spaces; several may hold in one turn. */
import type { Intent } from "../../extraction/types.ts";
import { createInjuries } from "../kit/injuries.ts";
import { createIntents, type Found } from "../kit/intents.ts";
import type { Phrase } from "../kit/words.ts";
import { CONFIDENCES } from "./confidences.ts";
import { CONFIRM } from "./confirm.ts";
import { CONTRACT_INTENTS } from "./contract-intents.ts";
import { IMPOSTORS } from "./impostors.ts";
import { INABILITY } from "./inability.ts";
import { INJURIES } from "./injuries.ts";
import { CALL_INTENTS } from "./intents-call.ts";
import { TRADE_INTENTS } from "./intents-trade.ts";
import { NOT_ALL_WELL, NOT_MEANT, UNHURT } from "./not-meant.ts";
import { PRESSED_TERMS } from "./pressed-terms.ts";
import { SETTLED_TERMS } from "./settled-terms.ts";
import { TOLD_TERMS } from "./told-terms.ts";

/** An intent of the second list is dropped where one of the first explains the same words better. */
const OVERRULES: ReadonlyArray<readonly [Intent, readonly Intent[]]> = [
  [
    "prompt_injection",
    ["refuse_information", "ask_identity", "dont_know", "ask_quality_question", "as_planned", "authority_claim"],
  ],
  ["injury_report", ["call_back_later", "transfer_colleague", "quality_report"]],
  ["stop_calling", ["call_back_later", "refuse_information", "refuse_ai", "wrong_number", "threat"]],
  ["refuse_ai", ["refuse_information", "are_you_a_robot", "send_email_instead", "transfer_colleague"]],
  ["language_switch", ["repeat_please", "ask_identity", "human_request"]],
  ["human_request", ["transfer_colleague", "call_back_later", "are_you_a_robot", "ask_identity"]],
  ["are_you_a_robot", ["ask_recording", "ask_identity", "human_request"]],
  ["wrong_number", ["transfer_colleague", "dont_know", "ask_identity", "complaint_our_side_late"]],
  ["who_gave_number", ["ask_identity"]],
  ["off_record_request", ["stop_recording", "ask_recording", "refuse_information"]],
  ["stop_recording", ["ask_recording", "refuse_information", "stop_calling"]],
  ["ask_recording", ["ask_identity", "refuse_information"]],
  ["connecting", ["transfer_colleague", "hold_on", "human_request", "call_back_later"]],
  ["transfer_colleague", ["hold_on", "dont_know", "call_back_later", "as_planned"]],
  ["prefer_message", ["send_email_instead"]],
  ["document_request", ["send_email_instead", "complaint_our_side_late", "prefer_message", "ask_quality_question"]],
  ["send_email_instead", ["refuse_information", "call_back_later", "transfer_colleague", "repeat_please"]],
  ["call_back_later", ["hold_on", "dont_know", "goodbye", "repeat_please"]],
  ["speak_slower", ["repeat_please"]],
  ["ask_other_customer", ["price_change_request", "dont_know", "ask_identity", "forecast_request"]],
  [
    "bank_change",
    ["terms_request", "price_change_request", "wrong_number", "call_back_later", "as_planned", "hold_on"],
  ],
  ["threat", ["terms_request", "price_change_request", "complaint_our_side_late"]],
  ["bribe_hint", ["off_record_request"]],
  ["authority_claim", ["terms_request", "human_request"]],
  ["price_change_request", ["terms_request", "ask_quality_question", "dont_know"]],
  [
    "third_party_confidence",
    ["off_record_request", "refuse_information", "ask_other_customer", "price_change_request"],
  ],
  ["complaint_our_side_late", ["dont_know", "ask_quality_question"]],
  ["refuse_information", ["dont_know"]],
  ["order_unknown", ["wrong_number", "dont_know", "refuse_information", "denies_promise"]],
  ["hold_on", ["dont_know"]],
];

const ANSWERED =
  /[\d一二两三四五六七八九十百千万]+ ?(?:号|月|日|个|件|箱|套|%|成|天|周|星期)|(?:下|这|本)?(?:周|星期|礼拜)[一二三四五六日天]|明天|后天|月底|百分之|[百千万]/;

const read = createIntents({
  rules: [
    ...CALL_INTENTS,
    ...TRADE_INTENTS,
    ...CONTRACT_INTENTS,
    ...PRESSED_TERMS,
    ...TOLD_TERMS,
    ...SETTLED_TERMS,
    ...CONFIDENCES,
    ...IMPOSTORS,
  ],
  overrules: OVERRULES,
  notMeant: NOT_MEANT,
  injury: createInjuries(INJURIES),
  unhurt: UNHURT,
  well: { told: CONFIRM.allWell, harm: CONFIRM.harm, doubted: NOT_ALL_WELL },
  inability: INABILITY,
  answered: ANSWERED,
});

export function readIntents(phrase: Phrase): Found {
  const found = read(phrase);
  // "你们老板已经同意加百分之四": a claim; with the price named it is a request as well.
  const claims = found.some(({ value }) => value === "authority_claim") && !/价|涨/.test(phrase.text);
  const standing = found.filter(({ value }) => !(claims && value === "price_change_request"));
  // "微信发给我" asks for writing as well.
  const message = standing.find((one) => one.value === "prefer_message");
  if (message !== undefined) standing.push({ value: "send_email_instead", span: message.span });
  // A connected call is a colleague's call too: the reference form knows only that.
  const connecting = standing.find((one) => one.value === "connecting");
  return connecting === undefined ||
    !/(?:部|同事|经理|小姐|先生|负责|办公室|采购|生产|业务|品质|转接|转过去|转给)/.test(phrase.text)
    ? standing
    : [...standing, { value: "transfer_colleague", span: connecting.span }];
}

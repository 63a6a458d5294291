/** What the person wants besides answering. Patterns over simplified text without spaces; several may hold in one turn. */
import type { Intent, Span } from "../../extraction/types.ts";
import { settleInability } from "../kit/inability.ts";
import { withoutNotMeant } from "../kit/not-meant.ts";
import { textFor, type Untold } from "../kit/untold.ts";
import type { Phrase } from "../kit/words.ts";
import { CONTRACT_INTENTS } from "./contract-intents.ts";
import { INABILITY } from "./inability.ts";
import { CALL_INTENTS } from "./intents-call.ts";
import { TRADE_INTENTS } from "./intents-trade.ts";
import { NOT_MEANT } from "./not-meant.ts";

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
  ["connecting", ["transfer_colleague", "hold_on"]],
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
  ["bribe_hint", ["price_change_request", "off_record_request"]],
  ["authority_claim", ["terms_request", "human_request"]],
  ["price_change_request", ["terms_request", "ask_quality_question", "dont_know"]],
  ["complaint_our_side_late", ["dont_know"]],
  ["refuse_information", ["dont_know"]],
  ["order_unknown", ["wrong_number", "dont_know", "refuse_information", "denies_promise"]],
  ["hold_on", ["dont_know"]],
];

const ANSWERED =
  /[\d一二两三四五六七八九十百千万]+ ?(?:号|月|日|个|件|箱|套|%|成|天|周|星期)|(?:下|这|本)?(?:周|星期|礼拜)[一二三四五六日天]|明天|后天|月底|百分之|[百千万]/;

const UNTOLD: Untold = {
  complaint_our_side_late: /(?:你们?|您|贵司)(?:.{0,4})(?:没|没有|还没)(?:收到|看到|接到)(?:.{0,10})(?:吗|么|嘛)/g,
  injury_report: /(?:没有?|无)(?:人|任何人|员工|工人)?(?:员)?(?:受伤|伤亡|住院)/g,
};

export function readIntents(phrase: Phrase): Array<{ value: Intent; span: Span }> {
  const found: Array<{ value: Intent; span: Span }> = [];
  for (const [value, pattern] of [...CALL_INTENTS, ...TRADE_INTENTS, ...CONTRACT_INTENTS]) {
    const match = pattern.exec(textFor(value, withoutNotMeant(phrase.text, value, NOT_MEANT), UNTOLD));
    if (match === null) continue;
    // "等一下，是三月十九号": the answer has come.
    if (value === "hold_on" && ANSWERED.test(phrase.text.slice(match.index + match[0].length))) continue;
    const lead = match[0].length - match[0].trimStart().length;
    found.push({ value, span: phrase.span(match.index + lead, match.index + match[0].length) });
  }
  const settled = settleInability(INABILITY, phrase, found);
  const values = settled.map((one) => one.value);
  const overruled = new Set(OVERRULES.flatMap(([over, under]) => (values.includes(over) ? under : [])));
  // "你们老板已经同意加百分之四": a claim; with the price named it is a request as well.
  if (values.includes("authority_claim") && !/价|涨/.test(phrase.text)) overruled.add("price_change_request");
  const standing = settled.filter((one) => !overruled.has(one.value));
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

/** What sounds like an intent and is none: nobody is hurt, somebody else is not to be called, a notice is asked for. */
import type { IntentCues } from "../kit/intents.ts";
import { AWAITED, NOT_COME } from "./intents-trade.ts";

const STOP = "(?:不要|别|不准|请勿|停止|不用)(?:再|老|总)?";

export const NOT_MEANT: IntentCues["notMeant"] = {
  complaint_our_side_late: /(?:你们?|您|贵司)(?:.{0,4})(?:没|没有|还没)(?:收到|看到|接到)(?:.{0,10})(?:吗|么|嘛)/g,
  // "你们的图纸还没给我们": late, and no wish for a copy.
  document_request: new RegExp(`${AWAITED}(?:确认|审批|.{0,2}?)${NOT_COME}`, "g"),
  // "一箱装几个你要问包装的": somebody else knows what was not asked.
  transfer_colleague:
    /(?:装|放|包|重)(?:的)?(?:是)?(?:几个|多少|多重)(?:.{0,2})(?:(?:你|您)(?:要|得|去)|要|得)?(?:问|找)(?:.{0,6})/g,
  injury_report: /(?:没有?|无)(?:人|任何人|员工|工人)?(?:员)?(?:受伤|伤亡|住院)/g,
  stop_calling: new RegExp(
    `${STOP}(?:给)?(?:打|联系|骚扰)(?:电话)?(?:给)?(?:我的?)?(?:手机|同事|老板|经理|.{1,3}(?:先生|小姐|经理|总|工)).{0,3}(?:打办公室|打座机|打给)?|${STOP}(?:打|给我打|联系).{0,3}(?:九点|八点|.{1,2}点)(?:以?前|之前)|.{1,3}点(?:以?前|之前|以后).{0,2}${STOP}(?:打|联系)(?:电话|给我)*|(?:周末|周日|星期天|星期日|晚上|中午|礼拜天).{0,2}${STOP}(?:给我)?(?:打|联系)(?:电话|给我|来)*|我们?不会(?:停止|不再)(?:打|联系)|(?:他们|有人|客户|他|她)(?:说|叫|让我们?|要我们?)${STOP}(?:打|联系)(?:电话|了)*`,
    "g",
  ),
};

/** Nobody is hurt, told as a fact. */
export const UNHURT =
  /^(?!.*(?:但愿|希望|应该|吧|除了))(?:(?!希望|但愿|有没有|不知道|不清楚|听说|应该|可能|好像|吗|是不是).)*?(?:没有?|无)(?:人|任何人|员工|工人)(?:员)?(?:受伤|伤亡)(?!.{0,4}(?:吗|吧|不知道|不清楚))/u;

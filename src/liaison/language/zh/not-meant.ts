/** What sounds like an intent and is none: nobody is hurt, somebody else is not to be called, a notice is asked for. */
import type { IntentCues } from "../kit/intents.ts";
import { AWAITED, NOT_COME } from "./intents-trade.ts";
import { NOT_SHIPPED } from "./not-shipped.ts";

const STOP = "(?:不要|别|不准|请勿|停止|不用)(?:再|老|总)?";

export const NOT_MEANT: IntentCues["notMeant"] = {
  already_shipped: NOT_SHIPPED,
  // "价格不变" wants nothing changed.
  price_change_request: /(?:价格?|单价|报价)(?:都|也|还是|是|跟|和|还)*(?:没有?|不|未)(?:会)?(?:变|涨|动|调整|改)化?|(?:价格?|单价)(?:还是|照旧|跟以前|和以前|一样|照原来|不动)+(?:一样)?|(?:时间|人手|人员|产量|产能|效率|进度)(?:都|会|再|多)*(?:加|涨|提高|提升|快)(?:了)?.{0,5}(?:点|%|百分)|(?:同样|一样|原来)的价格?/g,
  terms_request: /(?:合同|条款|付款条件|账期|协议)(?:都|也|还是|是)*(?:没有?|不|未)(?:会)?(?:变|改|动|调整)化?|(?:合同|条款|付款条件|账期)(?:还是|照旧|跟以前|和以前|一样)+(?:一样)?/g,
  complaint_our_side_late: /(?:你们?|您|贵司)(?:.{0,4})(?:没|没有|还没)(?:收到|看到|接到)(?:.{0,10})(?:吗|么|嘛)/g,
  // "你们的图纸还没给我们": late, and no wish for a copy.
  document_request: new RegExp(`${AWAITED}(?:确认|审批|.{0,2}?)${NOT_COME}`, "g"),
  // "一箱装几个你要问包装的": somebody else knows what was not asked.
  transfer_colleague:
    /(?:装|放|包|重)(?:的)?(?:是)?(?:几个|多少|多重)(?:.{0,2})(?:(?:你|您)(?:要|得|去)|要|得)?(?:问|找)(?:.{0,6})/g,
  injury_report:
    /[笑忙累吓急烦气热冷困饿吵]死(?:个|了)?人|(?:老板|总经理|经理|厂长|领导|老婆|太太|妻子|老公|丈夫|妈妈?|爸爸?|父亲|母亲|儿子|女儿|孩子|家里人|老人)(?:.{0,3})(?:住院|在医院|去医院|进医院)|(?:没有?|无)(?:人|任何人|员工|工人)?(?:员)?(?:受伤|伤亡|住院)/g,
  stop_calling: new RegExp(
    `${STOP}(?:给)?(?:打|联系|骚扰)(?:电话)?(?:给)?(?:我的?)?(?:手机|同事|老板|经理|.{1,3}(?:先生|小姐|经理|总|工)).{0,3}(?:打办公室|打座机|打给)?|${STOP}(?:打|给我打|联系).{0,3}(?:九点|八点|.{1,2}点)(?:以?前|之前)|.{1,3}点(?:以?前|之前|以后).{0,2}${STOP}(?:打|联系)(?:电话|给我)*|(?:周末|周日|星期天|星期日|晚上|中午|礼拜天).{0,2}${STOP}(?:给我)?(?:打|联系)(?:电话|给我|来)*|我们?不会(?:停止|不再)(?:打|联系)|(?:他们|有人|客户|他|她)(?:说|叫|让我们?|要我们?)${STOP}(?:打|联系)(?:电话|了)*`,
    "g",
  ),
};

/** Nobody is hurt, told as a fact. */
export const UNHURT =
  /^(?!.*(?:但愿|希望|应该|吧|除了))(?:(?!希望|但愿|有没有|不知道|不清楚|听说|应该|可能|好像|吗|是不是).)*?(?:没有?|无)(?:人|任何人|员工|工人)(?:员)?(?:受伤|伤亡)(?!.{0,4}(?:吗|吧|不知道|不清楚))/u;

/** Beside "everybody is fine": somebody is left out, it is hoped or supposed, or it follows a no that may be to anything. */
export const NOT_ALL_WELL =
  /^(?:没有?|不(?:是|对)?)(?= |$)|希望|但愿|应该|可能|好像|大概|估计|也许|吧|吗|除了|只有|就(?:一|两|三|几)?个?人|还有(?:.{0,2})人|(?:但|不过|只是|就是)(?:有|一|两|他|她|还有)(?:.{0,3})(?:人|个)|大部分|多数|差不多|不都|没都|不全|不知道|不清楚都|是不是/;

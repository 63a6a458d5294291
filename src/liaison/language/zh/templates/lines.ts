/** Order lines: what is asked of them, said back, acknowledged and summed up. */
import type { Templates } from "../../types.ts";

export const lines: Templates = {
  "line.ask": "采购订单{po}，第{line}行，{item}，数量{qty}。请问哪天出厂？",
  "line.ask_earlier":
    "采购订单{po}，第{line}行，{item}：我们需要{qty}，{interval}{basis}。请问能不能全部或者部分比您说的日期更早出厂？",
  "line.ask_which_holds": "采购订单{po}，第{line}行，{item}：我这里记录了不同的答复。{list}。请问以哪个为准？",
  "line.ask_holds": "采购订单{po}，第{line}行，{item}：我这里的记录是{list}。请问还是这样吗？",
  "line.ask_again": "请问哪天出厂？麻烦您说一下几月几号。",
  "line.ask_narrow": "也就是{interval}。请问具体是哪天？",
  "line.ask_either": "请问您说的是{first}，还是{second}？",
  "line.ask_sounds_like": "您说的是{first}，还是{second}？",
  "line.ask_keypad": "请用按键输入月份和日期，各两位数字。",
  "line.ask_basis": "请问那天是完工、备好待发、出厂，还是送到客户？",
  "line.ask_quantity": "还有{open}没有交。请问到时候是多少？",
  "line.ask_remainder": "那么还剩{qty}。请问这些什么时候出厂？",
  "line.ask_unit": "您说的是{value}{unit}。请问总共是多少件？",
  "line.ask_hedge": "请问这个日期定了吗，还是可能会有变动？",
  "line.ask_which": "请问是哪个订单？麻烦您说一下采购订单号。",
  "line.ask_as_planned": "按计划的话，就是{interval}。",

  "item.unnamed": "这一行的物料。",

  "readback.delivery": "{qty}，{interval}{basis}。",
  "readback.deliveries": "{list}。",
  "readback.question": "请问对吗？请说对或者不对。",
  "readback.keypad": "如果对，请按一；如果不对，请按二。",
  "readback.what_wrong": "请问哪里需要更正？",
  "readback.not_confirmed": "这个没有得到确认，我先记为待定。",

  "ack.recorded": "好的，我记下了。",
  "ack.unknown": "好的。我记下日期还没有定。",
  "ack.will_tell": "好的。日期还没有定，我记下您{interval}告诉我们。",
  "ack.not_kept": "因为您不想录音，我只保留确认过的内容，这个先记为待定。",
  "ack.said_only": "我记为您说过，但没有确认。",
  "ack.report": "我会记下来并转达。",
  "ack.order_unknown": "我记下您这边没有这个订单，会有人跟您核对。",
  "ack.left": "我记下货已{interval}出厂，并转达。",
  "ack.colleague": "我记下您同事的名字。",
  "ack.thanks": "谢谢。",
  "ack.prefer_message": "我记下您更希望收消息，不希望接电话。",

  "recap.intro": "我总结一下。",
  "recap.line": "采购订单{po}，第{line}行：{list}。",
  "recap.line_unknown": "采购订单{po}，第{line}行：还没有确认的日期。",
  "recap.rest_open": "还有{qty}没有日期。",
  "recap.question": "请问都对吗？请说对或者不对。",
  "recap.corrected": "我已经更正了。",
};

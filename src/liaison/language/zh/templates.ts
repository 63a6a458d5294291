/**
 * The agent's sentences in Chinese. Short, calm, polite (您), one question at a time; never cheerful about bad news, never
 * a promise of ours. No numbers stand in a sentence save those of its values and the keys to press: guard/ checks that.
 */
import type { Templates } from "../types.ts";

export const templates: Templates = {
  "open.greeting": "您好，{contact}，我是{agent}，是{company}{principal}的人工智能助手，打电话来了解贵司的订单情况。",
  "consent.ask": "为了做记录，我想把这通电话录音，您看可以吗？",
  "consent.reask": "这通电话可以录音吗？请说可以或者不可以。",
  "consent.keypad": "这通电话可以录音吗？可以请按一，不可以请按二。",
  "consent.thanks": "谢谢。现在开始录音。",
  "consent.withdrawn": "好的，录音已经停止。从现在起，我只记下您确认过的内容。之前的录音，我会把您的意思转达。",
  "consent.refused": "明白。我不会录音，只记下您确认过的内容。",

  "availability.ask": "您现在方便回答几个简短的问题吗？",
  "availability.later_ask": "您什么时候比较方便？",
  "availability.later_noted": "好的，我记下了。到时候会有人给您打电话。",

  "line.ask": "采购订单 P O {po}，第{line}行，{item}，数量{qty}。请问哪天出厂？",
  "line.ask_earlier":
    "采购订单 P O {po}，第{line}行，{item}：我们需要{qty}，{interval}{basis}。请问能不能全部或者部分比您说的日期更早出厂？",
  "line.ask_which_holds": "采购订单 P O {po}，第{line}行，{item}：我这里记录了不同的答复。{list}。请问以哪个为准？",
  "line.ask_holds": "采购订单 P O {po}，第{line}行，{item}：我这里的记录是{list}。请问还是这样吗？",
  "line.ask_again": "请问哪天出厂？麻烦您说一下几月几号。",
  "line.ask_narrow": "也就是{interval}。请问大概是哪天？",
  "line.ask_either": "请问您说的是{first}，还是{second}？",
  "line.ask_keypad": "请用按键输入月份和日期，各两位数字。",
  "line.ask_basis": "请问那天是完工、备好待发、出厂，还是送到客户？",
  "line.ask_quantity": "还有{open}没有交。请问到时候是多少？",
  "line.ask_remainder": "那么还剩{qty}。请问这些什么时候出厂？",
  "line.ask_unit": "您说的是{value}{unit}。请问总共是多少件？",
  "line.ask_hedge": "请问这个日期定了吗，还是可能会有变动？",
  "line.ask_which": "请问是哪个订单？麻烦您说一下采购订单号。",
  "line.ask_as_planned": "按计划的话，就是{interval}。",

  "readback.delivery": "{qty}，{interval}{basis}。",
  "readback.deliveries": "{list}。",
  "readback.condition": "这取决于您刚才说的条件。我会和日期记在一起。",
  "readback.question": "请问对吗？请说对或者不对。",
  "readback.keypad": "如果对，请按一；如果不对，请按二。",
  "readback.what_wrong": "请问哪里需要更正？",
  "readback.not_confirmed": "这个没有得到确认，我先记为待定。",

  "ack.recorded": "好的，我记下了。",
  "ack.unknown": "好的。我记下日期还没有定。",
  "ack.not_kept": "因为您不想录音，我只保留确认过的内容，这个先记为待定。",
  "ack.said_only": "我记为您说过，但没有确认。",
  "ack.report": "我会记下来并转达。",
  "ack.colleague": "我记下您同事的名字。",
  "ack.thanks": "谢谢。",

  "repair.not_heard": "不好意思，我没有听明白。",
  "repair.no_input": "我没有听到您的回答。",
  "repair.still_there": "请问您还在吗？",
  "repair.slower": "我说慢一点。",
  "repair.repeat": "我再说一遍。",

  "answer.robot": "是的，我是人工智能助手，不是真人。",
  "answer.identity": "我是{agent}，人工智能助手，替{company}的{principal}打电话。",
  "answer.recording_yes": "是的，按您之前的答复，这通电话有录音，用来做记录。",
  "answer.recording_no": "没有，这通电话没有录音。我只记下您确认过的内容。",
  "answer.who_gave_number": "您的号码在我们这些订单的联系人名单里。",
  "answer.other_customer": "我不谈论其他合作方，也不会对他们谈论贵司。",
  "answer.language": "这通电话我只能说中文。我会记下您希望用其他语言。",
  "answer.quality_question": "这个问题，我会请我们质量部的同事答复您。",

  "refuse.price": "我不能谈价格。您的要求我会记下来并转达。",
  "refuse.bank": "我不能在电话里受理银行信息。我们的财务会打我们存档的号码联系贵司。",
  "refuse.instructions": "这个我做不到。我只询问这些订单的情况。",
  "refuse.authority": "这个我不能决定，我会转给{principal}。",

  "escalate.human": "我会请{principal}给您打电话。",
  "escalate.injury": "很抱歉听到这个。订单可以等，请先照顾好您的人。我现在就告诉{principal}。",
  "escalate.refusal": "明白，我不再多问。如有需要，会有同事联系您。",

  "opt_out.noted": "明白。我们不会再拨打这个号码。",
  "transfer.ask": "请问我们应该找哪位？",
  "transfer.noted": "我记下了，我们会联系他们。",
  "hold.wait": "不着急，我等您。",

  "recap.intro": "我总结一下。",
  "recap.line": "采购订单 P O {po}，第{line}行：{list}。",
  "recap.line_unknown": "采购订单 P O {po}，第{line}行：还没有确认的日期。",
  "recap.question": "请问都对吗？请说对或者不对。",
  "recap.corrected": "我已经更正了。",

  "close.goodbye": "谢谢您的时间，再见。",
  "close.sorry": "很抱歉，我们这边出了点问题。会有同事联系您。再见。",
  "close.no_input": "我听不到您的声音。我们晚些时候再打。再见。",
  "close.wrong_number": "打扰了，很抱歉。再见。",
  "close.later": "好的。我们晚些时候再打。",
};

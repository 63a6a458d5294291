/** The first words: who calls and why, recording or none of it, a good time, the language. */
import type { Templates } from "../../types.ts";

export const opening: Templates = {
  "open.greeting":
    "您好，{contact}，我是{agent}，{company}的人工智能助手，受{principal}委托致电，想了解贵司的订单情况。",
  "open.put_through":
    "您好，我是{agent}，{company}的人工智能助手，受{principal}委托致电。电话刚刚转到您这里，想了解一个订单的情况。",
  "open.about_quality":
    "您好，{contact}，我是{agent}，{company}的人工智能助手，受{principal}委托致电，想了解贵司交货的质量情况。",
  "open.about_question": "您好，{contact}，我是{agent}，{company}的人工智能助手，替{principal}记录您关于质量的问题。",
  "open.about_date": "您好，{contact}，我是{agent}，{company}的人工智能助手，受{principal}委托致电，想和您约个时间。",
  "open.about_instruction":
    "您好，{contact}，我是{agent}，{company}的人工智能助手，受{principal}委托致电，想和您说一下作业指导书的变更。",
  "open.about_reference":
    "您好，{contact}，我是{agent}，{company}的人工智能助手，受{principal}委托致电，想请您介绍一家供应商的情况。",
  "open.about_sites":
    "您好，{contact}，我是{agent}，{company}的人工智能助手，受{principal}委托致电，有几个简短的问题要问各个工厂。",

  "consent.ask": "为了做记录，我想把这通电话录音，您看可以吗？",
  "consent.reask": "这通电话可以录音吗？请说可以或者不可以。",
  "consent.keypad": "这通电话可以录音吗？可以请按一，不可以请按二。",
  "consent.thanks": "谢谢。现在开始录音。",
  "consent.withdrawn": "好的，录音已经停止。从现在起，我只记下您确认过的内容。之前的录音，我会把您的意思转达。",
  "consent.refused": "明白。我不会录音，只记下您确认过的内容。",

  "off_record.open":
    "这次谈话不留记录。我不保存录音，也不保存原话，只保存是谁、什么时候、关于什么事，还有您确认过的内容。",
  "off_record.granted":
    "好的。从现在起，我不保存录音，也不保存原话，只保存您确认过的内容。之前保存的仍然保留，您的意思我会转达。",
  "off_record.already": "好的。现在没有录音。我不保存原话，只保存您确认过的内容。",
  "off_record.no_return": "这次通话里我不能再恢复录音。现在没有录音。下次通话时会再问您是否可以录音。",

  "availability.ask": "您现在方便回答几个简短的问题吗？",
  "availability.later_ask": "您什么时候比较方便？",
  "availability.later_noted": "好的，我记下了。到时候会有人给您打电话。",
  "availability.later_day": "好的。我们{first}再打给您。",
  "availability.later_time": "好的。我们{first}{first_time}再打给您。",
  "availability.later_hour": "好的。我们{first_time}再打给您。",
  "availability.later_wait": "好的。我们{minutes}分钟后再打给您。",

  "language.offer": "我们用中文继续，可以吗？",
  "language.changed": "好的，我们用中文继续。",
};

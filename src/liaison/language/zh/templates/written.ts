/** What is said otherwise in a conversation in writing: nobody calls, nothing sounds, words are kept and not recorded. */
import { reworded } from "../../kit/reworded.ts";
import type { Templates } from "../../types.ts";
import { templates } from "./index.ts";

export const written: Templates = {
  ...reworded(templates, {
    请说对或者不对: "请回答对或者不对",
    请说是或者不是: "请回答是或者不是",
    请说有或者没有: "请回答有或者没有",
  }),
  "open.greeting":
    "您好，{contact}，我是{agent}，{company}的人工智能助手，受{principal}委托给您写信，想了解贵司的订单情况。",
  "open.about_quality":
    "您好，{contact}，我是{agent}，{company}的人工智能助手，受{principal}委托给您写信，想了解贵司交货的质量情况。",
  "open.about_date":
    "您好，{contact}，我是{agent}，{company}的人工智能助手，受{principal}委托给您写信，想和您约个时间。",
  "open.about_instruction":
    "您好，{contact}，我是{agent}，{company}的人工智能助手，受{principal}委托给您写信，想和您说一下作业指导书的变更。",
  "open.about_reference":
    "您好，{contact}，我是{agent}，{company}的人工智能助手，受{principal}委托给您写信，想请您介绍一家供应商的情况。",
  "open.about_sites":
    "您好，{contact}，我是{agent}，{company}的人工智能助手，受{principal}委托给您写信，有几个简短的问题要问各个工厂。",
  "consent.ask": "为了做记录，我想保存这次对话，您看可以吗？",
  "consent.reask": "这次对话可以保存吗？请回答可以或者不可以。",
  "consent.keypad": "这次对话可以保存吗？请回答可以或者不可以。",
  "consent.thanks": "谢谢。这次对话会保存下来。",
  "consent.withdrawn": "好的，不再保存原话。从现在起，我只记下您确认过的内容。之前保存的，我会把您的意思转达。",
  "consent.refused": "明白。我不会保存这次对话，只记下您确认过的内容。",
  "off_record.open": "这次对话不留记录。我不保存原话，只保存是谁、什么时候、关于什么事，还有您确认过的内容。",
  "off_record.granted": "好的。从现在起，我不保存原话，只保存您确认过的内容。之前保存的仍然保留，您的意思我会转达。",
  "off_record.already": "好的。我不保存原话，只保存您确认过的内容。",
  "off_record.no_return": "这次对话里我不能再恢复保存原话。下次对话时会再问您。",
  "availability.later_noted": "好的，我记下了。到时候会有人联系您。",
  "availability.later_day": "好的。我们{first}再联系您。",
  "availability.later_time": "好的。我们{first}{first_time}再联系您。",
  "availability.later_hour": "好的。我们{first_time}再联系您。",
  "availability.later_wait": "好的。我们{minutes}分钟后再联系您。",
  "repair.no_input": "我还没有收到您的回答。",
  "repair.slower": "我再写一遍。",
  "repair.repeat": "我再写一遍。",
  "form.again_quantity": "请只写数字。",
  "form.again_lot": "请按标签上的样子写。",
  "form.again_date": "请只写几月几日。",
  "line.ask_again": "请问哪天出厂？麻烦您写一下几月几日。",
  "line.ask_which": "请问是哪个订单？麻烦您写一下采购订单号。",
  "line.ask_keypad": "请只写几月几日。",
  "readback.keypad": "请问对吗？请只回答对或者不对。",
  "ack.not_kept": "因为您不希望保存原话，我只保留确认过的内容，这个先记为待定。",
  "answer.language": "这次对话我只能用中文。我会记下您希望用其他语言。",
  "opt_out.noted": "明白。我们不会再联系您。",
  "close.later": "好的。我们晚些时候再联系您。",
  "answer.identity": "我是{agent}，人工智能助手，替{company}的{principal}给您写信。",
  "answer.recording_yes": "是的，按您之前的答复，这次对话会保存，用来做记录。",
  "answer.recording_no": "没有，这次对话不保存。我只记下您确认过的内容。",
  "refuse.bank": "我不能在这里受理银行信息。我们的财务会打我们存档的号码联系贵司。",
  "close.no_input": "我没有收到您的回答。我们晚些时候再联系。再见。",
};

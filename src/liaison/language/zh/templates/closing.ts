/** Putting through, waiting, messages on a machine, and the last words. */
import type { Templates } from "../../types.ts";

export const closing: Templates = {
  "hold.wait": "不着急，我等您。",

  "opt_out.noted": "明白。我们不会再拨打这个号码。",

  "transfer.ask": "请问我们应该找哪位？",
  "transfer.noted": "我记下了，我们会联系他们。",
  "transfer.put_through": "请问您现在能帮我转接给您的同事吗？",
  "transfer.wait": "谢谢，我等着。",
  "transfer.nobody": "一直没有人接听。我们晚些时候再打。再见。",

  "voicemail.message":
    "您好，我是{agent}，{principal}团队的人工智能助手。请您方便的时候回电，或者回复我们的消息。谢谢。",

  "close.goodbye": "谢谢您的时间，再见。",
  "close.sorry": "很抱歉，我们这边出了点问题。会有同事联系您。再见。",
  "close.no_input": "我听不到您的声音。我们晚些时候再打。再见。",
  "close.wrong_number": "打扰了，很抱歉。再见。",
  "close.later": "好的。我们晚些时候再打。",
};

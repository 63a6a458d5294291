/** What was not understood, what is answered on the way, what is refused, and what goes to a person. */
import type { Templates } from "../../types.ts";

export const answers: Templates = {
  "repair.not_heard": "不好意思，我没有听明白。",
  "repair.no_input": "我没有听到您的回答。",
  "repair.still_there": "请问您还在吗？",
  "repair.slower": "我说慢一点。",
  "repair.repeat": "我再说一遍。",

  "answer.robot": "我是人工智能助手，不是真人。",
  "answer.identity": "我是{agent}，人工智能助手，替{company}的{principal}打电话。",
  "answer.recording_yes": "是的，按您之前的答复，这通电话有录音，用来做记录。",
  "answer.recording_no": "没有，这通电话没有录音。我只记下您确认过的内容。",
  "answer.who_gave_number": "您的号码在我们这些订单的联系人名单里。",
  "answer.other_customer": "我不谈论其他合作方，也不会对他们谈论贵司。",
  "answer.language": "这通电话我只能说中文。我会记下您希望用其他语言。",
  "answer.quality_question": "这个问题，我会请我们质量部的同事答复您。",
  "answer.threat": "您说的我会记下来，并转达给{principal}。",
  "answer.cannot_check": "这个我在这里没有办法核实。我会记下您说过这件事，并转达。",
  "answer.on_record": "我这里的记录是{list}。您有不同看法，我会记下来。",
  "answer.order_named": "我说的是采购订单{po}，第{line}行，{item}，数量{qty}。您那边可能是别的单号。",

  "refuse.gift": "这类东西我不能收，也不能转交。我只询问这些订单的情况。",
  "refuse.forecast": "除了这些订单，其他情况我不能说。您的问题我会转达。",
  "refuse.document": "我不能发送文件。您的要求我会转达，由我们的同事看哪些可以提供。",
  "refuse.price": "我不能谈价格。您的要求我会记下来并转达。",
  "refuse.bank": "我不能在电话里受理银行信息。我们的财务会打我们存档的号码联系贵司。",
  "refuse.instructions": "这个我做不到。我只询问这些订单的情况。",
  "refuse.terms": "合同条款的事我不能决定。您的要求我记下来并转达。",
  "refuse.authority": "这个我不能决定，我会转给{principal}。",
  "refuse.off_record_gmp": "涉及 GMP 的事项，我不能不留记录：和产品有关的内容必须有书面记录。",
  "refuse.off_record_food_safety": "可能涉及食品安全的事项，我不能不留记录：必须有书面记录。",
  "refuse.off_record_safety": "可能有人受伤的事项，我不能不留记录：必须有书面记录。",
  "refuse.off_record_quality": "质量方面的发现，我不能不留记录：必须有书面记录。",
  "refuse.off_record_legal_hold": "这里我不能不留记录。有关这件事的记录，我们必须保留。",
  "refuse.off_record_person": "如果您更想和真人谈，请告诉我，{principal}会给您打电话。",
  "refuse.off_record_topic": "这次谈话我不保存原话，而这件事必须有书面记录。{principal}会为这件事给您打电话。",
  "refuse.third_party": "我不谈论其他合作方，也请您不要告诉我其他客户的事。这些内容我不会保存。",

  "escalate.human": "我会请{principal}给您打电话。",
  "escalate.injury": "很抱歉听到这个。订单可以等，请先照顾好您的人。我现在就告诉{principal}。",
  "escalate.shared_line":
    "可能影响到我们的产品，这一点我会转达。我们质量部的同事会向您了解情况。我现在就告诉{principal}。",
  "escalate.refusal": "明白，我不再多问。我会告诉{principal}，可能会再跟您联系。",
};

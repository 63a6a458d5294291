/** Order lines: what is asked of them, said back, acknowledged and summed up. */
import type { Templates } from "../../types.ts";

export const lines: Templates = {
  "line.ask": "P O {po}, line {line}: {qty} of {item}. On which day will they leave the factory?",
  "line.ask_earlier":
    "P O {po}, line {line}, {item}: we need {qty} {basis} {interval}. Can all or part of them leave earlier than you said?",
  "line.ask_which_holds":
    "P O {po}, line {line}, {item}: I have more than one answer on record. {list}. Which one holds?",
  "line.ask_holds": "P O {po}, line {line}, {item}: on record I have {list}. Does that hold?",
  "line.ask_again": "On which day will they leave the factory? Please say the day and the month.",
  "line.ask_narrow": "So {interval}. Do you have a day in mind?",
  "line.ask_either": "Do you mean {first}, or {second}?",
  "line.ask_sounds_like": "Did you say {first}, or {second}?",
  "line.ask_keypad": "Please key in the day and the month, two digits each.",
  "line.ask_basis":
    "Is that the day they are finished, ready to ship, leaving the factory, or arriving at the customer?",
  "line.ask_quantity": "{open} are open. How many of them will that be?",
  "line.ask_remainder": "That leaves {qty}. When will those leave the factory?",
  "line.ask_unit": "You said {value} {unit}. How many pieces is that in all?",
  "line.ask_hedge": "Is that firm, or may it move by a day or more?",
  "line.ask_which": "Which order is that for? Please say the P O number.",
  "line.ask_as_planned": "As planned, that is {interval}.",

  "item.unnamed": "The item of this line.",

  "readback.delivery": "{qty} {basis} {interval}.",
  "readback.deliveries": "{list}.",
  "readback.question": "Is that right? Please say yes or no.",
  "readback.keypad": "Press one if that is right, or two if it is not.",
  "readback.what_wrong": "What should I correct?",
  "readback.not_confirmed": "I could not get that confirmed. I note it as open.",

  "ack.recorded": "I have recorded that.",
  "ack.unknown": "All right. I note that the date is not known yet.",
  "ack.will_tell": "All right. The date is not known yet, and I note that you will let us know {interval}.",
  "ack.not_kept": "As you do not want a recording, I keep only what is confirmed. I leave this open.",
  "ack.said_only": "I note it as said, not as confirmed.",
  "ack.report": "I note that and pass it on.",
  "ack.order_unknown": "I note that you do not know this order. A person will clear it up with you.",
  "ack.left": "I note that they left {interval}, and pass it on.",
  "ack.colleague": "I note your colleague's name.",
  "ack.thanks": "Thank you.",
  "ack.prefer_message": "I note that you would rather have messages than calls.",

  "recap.intro": "Let me sum up.",
  "recap.line": "P O {po}, line {line}: {list}.",
  "recap.line_unknown": "P O {po}, line {line}: no date confirmed.",
  "recap.rest_open": "For {qty} no date is known yet.",
  "recap.question": "Is everything right? Please say yes or no.",
  "recap.corrected": "I have corrected that.",
};

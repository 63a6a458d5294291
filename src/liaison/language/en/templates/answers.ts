/** What was not understood, what is answered on the way, what is refused, and what goes to a person. */
import type { Templates } from "../../types.ts";

export const answers: Templates = {
  "repair.not_heard": "Sorry, I did not understand that.",
  "repair.no_input": "I did not hear an answer.",
  "repair.still_there": "Are you still there?",
  "repair.slower": "I will speak more slowly.",
  "repair.repeat": "I will say that again.",

  "answer.robot": "I am an AI assistant, not a person.",
  "answer.identity": "I am {agent}, an AI assistant. I call for {principal} at {company}.",
  "answer.recording_yes": "Yes, this call is recorded for our notes, as you allowed.",
  "answer.recording_no": "No, this call is not recorded. I write down only what you confirm.",
  "answer.who_gave_number": "Your number is in our contact list for these orders.",
  "answer.other_customer": "I do not talk about other partners, and I do not talk about you to them.",
  "answer.language": "I do not speak that language on this call. I note that you would like another one.",
  "answer.quality_question": "I will have someone from our quality team answer that.",
  "answer.threat": "I note what you say and pass it on to {principal}.",
  "answer.cannot_check": "I cannot check that from here. I note that you said it and pass it on.",
  "answer.on_record": "On record I have: {list}. I note that you see it differently.",
  "answer.order_named":
    "The order I mean is P O {po}, line {line}: {qty} of {item}. You may have it under another number.",

  "refuse.gift": "I cannot take or pass on anything like that. I only ask about these orders.",
  "refuse.forecast": "I cannot tell you more than these orders. I pass your question on.",
  "refuse.document": "I cannot send documents. I pass your wish on, and a person looks at what may be shared.",
  "refuse.price": "I cannot talk about prices. I note your request and pass it on.",
  "refuse.bank": "I cannot take bank details by phone. Our finance team will call the number we have on file.",
  "refuse.instructions": "I cannot do that. I only ask about these orders.",
  "refuse.terms": "I cannot decide about terms of the contract. I note what you ask and pass it on.",
  "refuse.authority": "I cannot decide that. I will pass it to {principal}.",
  "refuse.off_record_gmp": "In GMP matters I cannot go off the record: what touches the product has to be documented.",
  "refuse.off_record_food_safety":
    "Where it may touch the safety of food I cannot go off the record: it has to be documented.",
  "refuse.off_record_safety": "Where people may be hurt I cannot go off the record: it has to be documented.",
  "refuse.off_record_quality": "About findings of quality I cannot go off the record: they have to be documented.",
  "refuse.off_record_legal_hold": "I cannot go off the record here. We have to keep our records of this.",
  "refuse.off_record_person": "If you would rather talk to a person, please say so, and {principal} will call you.",
  "refuse.off_record_topic":
    "I keep no words of this call, and that has to be documented. {principal} will call you about it.",
  "refuse.third_party":
    "I do not discuss other partners. Please do not share other customers' matters with me either. I keep no word of that.",

  "escalate.human": "I will ask {principal} to call you.",
  "escalate.injury": "I am sorry. The orders can wait. Please look after your people. I am telling {principal} now.",
  "escalate.shared_line":
    "That it may touch our product I pass on. Our quality people will ask you. I am telling {principal} now.",
  "escalate.refusal": "Understood. I will not ask further. I tell {principal}, who may get in touch with you.",
};

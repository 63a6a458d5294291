/**
 * The agent's sentences. Short, calm, one question at a time; never cheerful about bad news, never a promise of ours.
 * No numbers stand in a sentence save those of its values and the keys to press: guard/ checks that.
 */
import type { Templates } from "../types.ts";

export const templates: Templates = {
  "open.greeting":
    "Hello {contact}, this is {agent}, an AI assistant calling for {principal} at {company} about your orders.",
  "consent.ask": "I would like to record this call for our notes. Is that all right?",
  "consent.reask": "May I record this call? Please say yes or no.",
  "consent.keypad": "May I record this call? Press one for yes, or two for no.",
  "consent.thanks": "Thank you. The recording is on.",
  "consent.withdrawn":
    "All right, the recording is off. From now on I write down only what you confirm. I pass on your wish about what was recorded before.",
  "consent.refused": "Understood. I will not record. I write down only what you confirm.",

  "off_record.open":
    "This conversation is off the record. I keep no recording and no words: only who spoke, when, about what, and what you confirm.",
  "off_record.granted":
    "All right. From here on I keep no recording and no words, only what you confirm. What was kept before stays, and I pass on your wish.",
  "off_record.already": "All right. Nothing is recorded. I keep no words, only what you confirm.",
  "off_record.no_return":
    "I cannot record again in this call. Nothing is recorded. The next call asks you about recording again.",

  "availability.ask": "Is now a good time for a few short questions?",
  "availability.later_ask": "When would be a better time?",
  "availability.later_noted": "I have noted that. Somebody will call you then.",

  "line.ask": "P O {po}, line {line}: {qty} of {item}. On which day will they leave the factory?",
  "line.ask_earlier":
    "P O {po}, line {line}, {item}: we need {qty} {basis} {interval}. Can all or part of them leave earlier than you said?",
  "line.ask_which_holds":
    "P O {po}, line {line}, {item}: I have more than one answer on record. {list}. Which one holds?",
  "line.ask_holds": "P O {po}, line {line}, {item}: on record I have {list}. Does that hold?",
  "line.ask_again": "On which day will they leave the factory? Please say the day and the month.",
  "line.ask_narrow": "So {interval}. Do you have a day in mind?",
  "line.ask_either": "Do you mean {first}, or {second}?",
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
  "readback.condition": "That depends on the condition you named. I note it with the date.",
  "readback.question": "Is that right? Please say yes or no.",
  "readback.keypad": "Press one if that is right, or two if it is not.",
  "readback.what_wrong": "What should I correct?",
  "readback.not_confirmed": "I could not get that confirmed. I note it as open.",

  "ack.recorded": "I have recorded that.",
  "ack.unknown": "All right. I note that the date is not known yet.",
  "ack.not_kept": "As you do not want a recording, I keep only what is confirmed. I leave this open.",
  "ack.said_only": "I note it as said, not as confirmed.",
  "ack.report": "I note that and pass it on.",
  "ack.colleague": "I note your colleague's name.",
  "ack.thanks": "Thank you.",

  "repair.not_heard": "Sorry, I did not understand that.",
  "repair.no_input": "I did not hear an answer.",
  "repair.still_there": "Are you still there?",
  "repair.slower": "I will speak more slowly.",
  "repair.repeat": "I will say that again.",

  "answer.robot": "Yes, I am an AI assistant, not a person.",
  "answer.identity": "I am {agent}, an AI assistant. I call for {principal} at {company}.",
  "answer.recording_yes": "Yes, this call is recorded for our notes, as you allowed.",
  "answer.recording_no": "No, this call is not recorded. I write down only what you confirm.",
  "answer.who_gave_number": "Your number is in our contact list for these orders.",
  "answer.other_customer": "I do not talk about other partners, and I do not talk about you to them.",
  "answer.language": "I can only speak English on this call. I note that you would like another language.",
  "answer.quality_question": "I will have someone from our quality team answer that.",

  "refuse.price": "I cannot talk about prices. I note your request and pass it on.",
  "refuse.bank": "I cannot take bank details by phone. Our finance team will call the number we have on file.",
  "refuse.instructions": "I cannot do that. I only ask about these orders.",
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
  "escalate.refusal": "Understood. I will not ask further. A person will get in touch if needed.",

  "opt_out.noted": "Understood. We will not call this number again.",
  "transfer.ask": "Who should we talk to, please?",
  "transfer.noted": "I note that. We will contact them.",
  "hold.wait": "Take your time. I am waiting.",

  "recap.intro": "Let me sum up.",
  "recap.line": "P O {po}, line {line}: {list}.",
  "recap.line_unknown": "P O {po}, line {line}: no date confirmed.",
  "recap.question": "Is everything right? Please say yes or no.",
  "recap.corrected": "I have corrected that.",

  "close.goodbye": "Thank you for your time. Goodbye.",
  "close.sorry": "I am sorry, something went wrong on our side. A person will get in touch. Goodbye.",
  "close.no_input": "I cannot hear you. We will try again later. Goodbye.",
  "close.wrong_number": "I am sorry for the mistake. Goodbye.",
  "close.later": "All right. We will call again later.",
};

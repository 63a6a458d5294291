/**
 * The agent's sentences. Short, calm, one question at a time; never cheerful about bad news, never a promise of ours.
 * No numbers stand in a sentence save those of its values and the keys to press: guard/ checks that.
 */
import type { Templates } from "../types.ts";

export const templates: Templates = {
  "open.greeting":
    "Hello {contact}, this is {agent}, an AI assistant calling for {principal} at {company} about your orders.",
  "open.put_through":
    "Hello, this is {agent}, an AI assistant calling for {principal} at {company}. I was put through to you about an order.",
  "open.about_quality":
    "Hello {contact}, this is {agent}, an AI assistant calling for {principal} at {company} about the quality of your deliveries.",
  "open.about_question":
    "Hello {contact}, this is {agent}, an AI assistant of {principal} at {company}. I take down your question about quality.",
  "open.about_date":
    "Hello {contact}, this is {agent}, an AI assistant calling for {principal} at {company} to arrange a date.",
  "open.about_instruction":
    "Hello {contact}, this is {agent}, an AI assistant calling for {principal} at {company} about a changed work instruction.",
  "open.about_reference":
    "Hello {contact}, this is {agent}, an AI assistant calling for {principal} at {company} to ask for a reference.",
  "open.about_sites":
    "Hello {contact}, this is {agent}, an AI assistant calling for {principal} at {company} with a few short questions to all sites.",
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

  "form.unknown": "All right. I note that it is not known.",

  "quality.intro": "I am sorry to hear that. I have a few short questions, so that the right people know.",
  "quality.ask_safe": "First of all: is everybody safe?",
  "quality.ask_what": "What exactly is wrong?",
  "quality.ask_where": "At which step or station was it found?",
  "quality.ask_quantity": "How many pieces are affected?",
  "quality.ask_lot": "Which lot or batch is it?",
  "quality.ask_since": "Since when does it happen?",
  "quality.ask_containment": "Are the affected parts on hold? Please say yes or no.",
  "quality.ask_next": "What happens next on your side?",
  "quality.readback_quantity": "{qty} are affected.",
  "quality.readback_lot": "The lot is {lot}.",
  "quality.readback_since": "It began {interval}.",
  "quality.readback_containment_yes": "The affected parts are on hold.",
  "quality.readback_containment_no": "The affected parts are not on hold.",
  "quality.done": "Thank you. I have noted that, and a person of ours looks at it today.",

  "question.ask_question": "What would you like to know?",
  "question.ask_lot": "Which lot or batch is it about?",
  "question.ask_due": "By when do you need the answer?",
  "question.readback_due": "You need the answer {interval}.",
  "question.done": "Thank you. I pass your question on. The answer comes from a person, not from me.",

  "scheduling.intro_audit": "It is about an audit at your site.",
  "scheduling.intro_inspection": "It is about an inspection of the goods at your site.",
  "scheduling.intro_pick_up": "It is about the pick-up of the goods at your site.",
  "scheduling.intro_meeting": "It is about a meeting with you.",
  "scheduling.offer_two": "Would it suit you {first}, {first_time}, or {second}, {second_time}, your time?",
  "scheduling.offer_one": "Would it suit you {first}, {first_time}, your time?",
  "scheduling.offer_again": "Either {first}, {first_time}, or {second}, {second_time}. Which day suits you?",
  "scheduling.ask_other": "Which day and time would suit you?",
  "scheduling.not_free": "I am sorry, that time is not free on our side.",
  "scheduling.readback": "So {first}, {first_time}, your time.",
  "scheduling.done": "Thank you. I have noted that.",
  "scheduling.wish": "I note your wish and pass it on. A person of ours gets in touch about the date.",

  "teach.intro": "It is about this instruction: {title}. It has changed.",
  "teach.ask": "Please tell me in your own words what is done differently from now on.",
  "teach.ask_point": "And how do you do this one: {point}?",
  "teach.done": "Thank you. I note which points are clear and which are still open.",

  "reference.intro": "I have a few short questions about {about}. Your answers stay with us.",
  "reference.ask_worked": "Have you worked with them in the last few years? Please say yes or no.",
  "reference.ask_delivery": "How reliable are their deliveries?",
  "reference.ask_quality": "How good is the quality they deliver?",
  "reference.ask_problems": "When something went wrong, what did they do?",
  "reference.ask_again": "Would you work with them again? Please say yes or no.",
  "reference.done": "Thank you. That helps us.",

  "campaign.intro": "We ask all our sites the same questions today.",
  "campaign.ask_safe": "Is everybody at your site safe? Please say yes or no.",
  "campaign.ask_power": "Do you have power? Please say yes or no.",
  "campaign.ask_stock": "Has any stock become wet or damaged? Please say yes or no.",
  "campaign.ask_ship": "Can you ship as planned? Please say yes or no.",
  "campaign.ask_need": "What do you need from us?",
  "campaign.ask_own": "{question}",
  "campaign.done": "Thank you. I have noted your answers.",

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
  "answer.language": "I do not speak that language on this call. I note that you would like another one.",
  "answer.quality_question": "I will have someone from our quality team answer that.",

  "answer.threat": "I note what you say and pass it on to {principal}.",
  "answer.cannot_check": "I cannot check that from here. I note that you said it and pass it on.",
  "answer.on_record": "On record I have: {list}. I note that you see it differently.",
  "ack.prefer_message": "I note that you would rather have messages than calls.",
  "refuse.gift": "I cannot take or pass on anything like that. I only ask about these orders.",
  "refuse.forecast": "I cannot tell you more than these orders. I pass your question on.",
  "refuse.document": "I cannot send documents. I pass your wish on, and a person looks at what may be shared.",
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
  "transfer.put_through": "Can you put me through to your colleague now?",
  "transfer.wait": "Thank you. I will wait.",
  "transfer.nobody": "Nobody has come to the phone. We will try again later. Goodbye.",
  "hold.wait": "Take your time. I am waiting.",

  "language.offer": "Shall we go on in English?",
  "language.changed": "Of course. Let us go on in English.",

  "recap.intro": "Let me sum up.",
  "recap.line": "P O {po}, line {line}: {list}.",
  "recap.line_unknown": "P O {po}, line {line}: no date confirmed.",
  "recap.question": "Is everything right? Please say yes or no.",
  "recap.corrected": "I have corrected that.",

  "voicemail.message":
    "Hello, this is {agent}, an AI assistant from the team of {principal}. Please call back or answer our message when it suits you. Thank you.",

  "close.goodbye": "Thank you for your time. Goodbye.",
  "close.sorry": "I am sorry, something went wrong on our side. A person will get in touch. Goodbye.",
  "close.no_input": "I cannot hear you. We will try again later. Goodbye.",
  "close.wrong_number": "I am sorry for the mistake. Goodbye.",
  "close.later": "All right. We will call again later.",

  "minutes.title": "What we wrote down.",
  "minutes.intro": "{company} wrote down what was said {interval}. Please check each point.",
  "minutes.promise": "{qty} {basis} {interval}.",
  "minutes.condition": "This depends on a condition that you named.",
  "minutes.condition_due": "This depends on a condition that you named. You expect it {interval}.",
  "minutes.said": "Said, not confirmed yet.",
  "minutes.confirmed_spoken": "Confirmed in the conversation.",
  "minutes.confirmed_written": "Confirmed in writing.",
  "minutes.kept": "This has been delivered as said.",
  "minutes.broken": "This was not delivered as said.",
  "minutes.disputed": "Marked as not right.",
  "minutes.your_words": "Your words.",
  "minutes.open_date": "No date is known yet.",
  "minutes.open_rest": "There is no date yet for {qty}.",
  "minutes.replaced": "A later answer took the place of this one.",
  "minutes.requests": "What you asked for.",
  "minutes.request_price": "You spoke about the price. A person will look at it.",
  "minutes.request_person": "You asked for a person. Somebody will get in touch.",
  "minutes.request_stop": "You did not want to go on. A person will look at it.",
  "minutes.request_other": "One point was passed to a person. Somebody will look at it.",
  "minutes.right": "Right.",
  "minutes.wrong": "Not right.",
  "minutes.what_is_right": "What is right?",
  "minutes.date": "Date.",
  "minutes.quantity": "Quantity.",
  "minutes.note": "Note.",
  "minutes.send": "Send.",
  "minutes.cancel": "Cancel.",
  "minutes.thanks_confirmed": "Thank you. This is confirmed.",
  "minutes.thanks_corrected": "Thank you. Your correction is written down.",
  "minutes.thanks_denied": "Thank you. We note that this is not right. A person will look at it.",
  "minutes.need_one": "Please give a date, a quantity or a note.",
  "minutes.unanswered": "What you do not answer stays as it was said.",
  "minutes.kept_as_evidence": "What you tap and write here is kept as your answer.",
  "minutes.too_much": "That is more than is open on this order.",
  "minutes.changed": "This point has changed meanwhile. Please look at it once more.",
  "minutes.failed": "That did not work, and nothing was changed. Please try again.",
};

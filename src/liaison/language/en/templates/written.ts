/** What is said otherwise in a conversation in writing: nobody calls, nothing sounds, words are kept and not recorded. */
import { reworded } from "../../kit/reworded.ts";
import type { Templates } from "../../types.ts";
import { templates } from "./index.ts";

export const written: Templates = {
  ...reworded(templates, { "P O": "PO", "Please say yes or no": "Please answer yes or no" }),
  "open.greeting":
    "Hello {contact}, this is {agent}, an AI assistant writing for {principal} at {company} about your orders.",
  "open.about_quality":
    "Hello {contact}, this is {agent}, an AI assistant writing for {principal} at {company} about the quality of your deliveries.",
  "open.about_date":
    "Hello {contact}, this is {agent}, an AI assistant writing for {principal} at {company} to arrange a date.",
  "open.about_instruction":
    "Hello {contact}, this is {agent}, an AI assistant writing for {principal} at {company} about a changed work instruction.",
  "open.about_reference":
    "Hello {contact}, this is {agent}, an AI assistant writing for {principal} at {company} to ask for a reference.",
  "open.about_sites":
    "Hello {contact}, this is {agent}, an AI assistant writing for {principal} at {company} with a few short questions to all sites.",
  "consent.ask": "I would like to keep this conversation for our notes. Is that all right?",
  "consent.reask": "May I keep this conversation? Please answer yes or no.",
  "consent.keypad": "May I keep this conversation? Please answer yes or no.",
  "consent.thanks": "Thank you. This conversation is kept.",
  "consent.withdrawn":
    "All right, no more words are kept. From now on I write down only what you confirm. I pass on your wish about what was kept before.",
  "consent.refused": "Understood. I will not keep this conversation. I write down only what you confirm.",
  "off_record.open":
    "This conversation is off the record. I keep no words: only who wrote, when, about what, and what you confirm.",
  "off_record.granted":
    "All right. From here on I keep no words, only what you confirm. What was kept before stays, and I pass on your wish.",
  "off_record.already": "All right. I keep no words, only what you confirm.",
  "off_record.no_return":
    "I cannot go back to keeping words in this conversation. The next one asks you about it again.",
  "availability.later_noted": "I have noted that. Somebody will get in touch then.",
  "availability.later_day": "All right. We will get in touch again {first}.",
  "availability.later_time": "All right. We will get in touch again {first}, {first_time}.",
  "availability.later_hour": "All right. We will get in touch again at {first_time}.",
  "availability.later_wait": "All right. We will get in touch again in {minutes} minutes.",
  "repair.no_input": "I have no answer yet.",
  "repair.slower": "I will write that again.",
  "repair.repeat": "I will write that again.",
  "form.again_quantity": "Please write only the number.",
  "form.again_lot": "Please write it exactly as it stands on the label.",
  "form.again_date": "Please write only the day and the month.",
  "line.ask_again": "On which day will they leave the factory? Please write the day and the month.",
  "line.ask_which": "Which order is that for? Please write the PO number.",
  "line.ask_keypad": "Please write only the day and the name of the month.",
  "readback.keypad": "Is that right? Please answer only yes or no.",
  "ack.not_kept": "As you do not want your words kept, I keep only what is confirmed. I leave this open.",
  "answer.language": "I do not write that language in this conversation. I note that you would like another one.",
  "opt_out.noted": "Understood. We will not contact you again.",
  "close.later": "All right. We will get in touch again later.",
  "answer.identity": "I am {agent}, an AI assistant. I write for {principal} at {company}.",
  "answer.recording_yes": "Yes, this conversation is kept for our notes, as you allowed.",
  "answer.recording_no": "No, this conversation is not kept. I write down only what you confirm.",
  "refuse.bank": "I cannot take bank details here. Our finance team will call the number we have on file.",
  "close.no_input": "I have no answer from you. We will try again later. Goodbye.",
};

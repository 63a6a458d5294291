/** The first words: who calls and why, recording or none of it, a good time, the language. */
import type { Templates } from "../../types.ts";

export const opening: Templates = {
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
  "availability.later_day": "All right. We will call again {first}.",
  "availability.later_time": "All right. We will call again {first}, {first_time}.",
  "availability.later_hour": "All right. We will call again at {first_time}.",
  "availability.later_wait": "All right. We will call again in {minutes} minutes.",

  "language.offer": "Shall we go on in English?",
  "language.changed": "Of course. Let us go on in English.",
};

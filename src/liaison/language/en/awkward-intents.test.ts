import { expect, it } from "vitest";
import type { Intent } from "../../extraction/types.ts";
import { toPhrase } from "../kit/words.ts";
import { AWKWARD_INTENTS } from "./awkward-intents.ts";
import { readIntents } from "./intents.ts";
import { toWords } from "./tokens.ts";

const NEW = AWKWARD_INTENTS.map(([intent]) => intent);
const intentsOf = (text: string): Intent[] => readIntents(toPhrase(toWords(text))).map(({ value }) => value);

const SAID: Partial<Record<Intent, readonly string[]>> = {
  off_record_request: [
    "Off the record, the inspector found something.",
    "this is not for the record but we may slip a week",
    "between you and me, the third is not realistic",
    "please keep this quiet",
    "can we keep that between us",
    "don't write this down",
    "unofficially I'd say the tenth",
  ],
  quality_report: [
    "we found cracks on line two",
    "there are scratches on about fifty housings",
    "the inspector found something",
    "the batch failed the dissolution test",
    "our lab has detected foreign particles",
    "we have a quality problem with the last lot",
    "thirty boards were rejected, the lot was contaminated",
    "inspection findings from Monday",
  ],
  denies_promise: [
    "I never said that",
    "we did not promise the tenth",
    "we never confirmed any date",
    "that's not what we agreed",
    "nobody here promised the third",
    "I don't remember saying that",
    "who told you that?",
  ],
  authority_claim: [
    "your boss already agreed to it",
    "your purchasing manager approved the new date",
    "your engineer said we can use the other paste",
    "it was already agreed with your director",
    "we have the approval of your quality team",
  ],
  threat: [
    "if you don't pay we stop all shipments",
    "unless you accept, we will cancel the order",
    "otherwise we sell it to somebody else",
    "you will regret this",
    "see you in court",
    "this is the last warning",
    "no payment, no goods",
  ],
  bribe_hint: [
    "there could be a small gift for you",
    "we will send you a red envelope",
    "let us make it worth your while",
    "we can take care of you personally",
    "some commission for you personally",
  ],
  forecast_request: [
    "what is your forecast for next year",
    "can you share the updated rolling forecast",
    "how many will you order next quarter",
    "when will you place the next orders",
  ],
  document_request: [
    "please send us the latest drawing",
    "can you mail me the gerber files",
    "we need the approved artwork first",
    "could we get a copy of the quality agreement",
    "send me the test procedure again",
  ],
  prefer_message: [
    "add me on WeChat",
    "better by WhatsApp please",
    "just text me",
    "do you have telegram",
    "WeChat is better",
  ],
  connecting: [
    "one moment, I put you through",
    "let me put you through to production",
    "I'm connecting you now to the planner",
    "you are being transferred",
    "please hold the line while I look for him",
  ],
  shared_line_risk: [
    "their batch failed, and it ran on the same line as yours",
    "there is a danger of cross contamination",
    "your goods may be affected",
  ],
  on_record_request: ["okay, back on the record now", "you may record again", "please turn the recording on"],
  third_party_confidence: [
    "We also make this for B., their batch failed, keep it quiet.",
    "we also produce the same board for Zenith",
    "another customer of ours had a batch that failed",
    "their lot was recalled last week",
  ],
};

it.each(Object.entries(SAID).flatMap(([intent, all]) => all.map((text) => [intent, text] as const)))(
  "%s: %s",
  (intent, text) => {
    expect(intentsOf(text)).toContain(intent);
  },
);

it("has sentences for each of them", () => {
  expect(Object.keys(SAID).sort()).toEqual([...NEW].sort());
});

/** Ordinary answers that come near: none of them is any of these. */
it.each([
  "the third of December, four thousand pieces",
  "we stop production for the holiday and start again on the tenth",
  "we will hold the shipment until Friday",
  "I did not say the tenth was impossible",
  "we have not confirmed it yet",
  "he did not tell me",
  "we never ship on a Sunday",
  "the machine broke and the repair takes three days",
  "another customer has a rush order, so we are full",
  "we produce for export and for stock",
  "we also make it for the twelfth",
  "we will send you the packing list on Monday",
  "I send the documents together with the goods",
  "the signal board is ready",
  "please hold, I check",
  "we take care of the shipment",
  "we look after your order first",
  "the plan is for ninety percent on Friday",
  "eighty percent done, quality is fine",
  "the boards passed the test",
  "we are waiting for your artwork since Monday",
  "I said the third, not the thirteenth",
  "yes, that is what we said",
  "no problem, as planned",
  "your order is number two in the queue",
  "it depends on the inspection on Thursday",
  "the inspector comes on Thursday",
  "I can put half of it on the truck tomorrow",
  "we put them in cartons",
  "call me next week",
  "there is a small delay for you",
  "the gift boxes are ready",
  "we have recorded it in our system",
  "both items run on the same line",
  "that is a record for us",
])("leaves an ordinary answer alone: %s", (text) => {
  expect(intentsOf(text).filter((intent) => NEW.includes(intent))).toEqual([]);
});

it("takes a wish for secrecy for that, and no refusal to tell or to be recorded", () => {
  for (const text of ["keep it confidential, the third is not realistic", "off the record we may slip"]) {
    expect(intentsOf(text)).not.toEqual(expect.arrayContaining(["refuse_information"]));
    expect(intentsOf(text)).not.toContain("stop_recording");
  }
  expect(intentsOf("We also make this for B., their batch failed, keep it quiet.")).toEqual(["third_party_confidence"]);
});

it("hears a question after other partners without a question word", () => {
  expect(intentsOf("You also buy from Zenith? What yield do they get?")).toContain("ask_other_customer");
});

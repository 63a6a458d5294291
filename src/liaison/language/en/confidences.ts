/** What is told of another customer: who, how many, what they pay. That their order comes first is a reason and no more. */
import { type IntentRule, rule } from "../kit/intents.ts";

const NUMBER = "(?:\\d{2,}|\\w*(?:hundred|thousand|million)|ten|twenty|thirty|forty|fifty|dozens?|double)";
const MONEY = "(?:cents?|dollars?|euros?|pounds?|yuan|bucks)";
const CUSTOMER =
  "(?:(?:another|a different|a second|our other|our (?:biggest|largest|main|best|big)|one of our(?: other)?|some other) (?:customers?|clients?|buyer|brand)|other customers|(?:your|a) competitors?)";
/** A word that stands alone like a name: no pronoun, and none that an article leads. */
const NAMED =
  "(?<!\\b(?:the|our|my|your|an?|his|her|their|to|another|other|others|this|that|one|some|more|in|for|of|from|new|all) )(?!(?:we|you|they|she|who|which|what|nobody|someone|somebody|anybody|everyone|everybody|people|purchasing|sales|planning|production|logistics|insurance|management|customs|customers?|clients?|suppliers?|this|that|and|have|has|had|just|already|also|never|not|been|was|were|then|because|but|yes|only|mister|please)\\b)[a-z]{3,}";
const FROM_NAME =
  "from (?!(?:you|your|us|our|ourselves|last|this|that|next|the|an?|another|some|other|someone|somebody|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|now|before|there|here|overseas|abroad|stock|headquarters|purchasing|sales|planning|him|her|them|these|those|\\d+)\\b)[a-z]+";
const YOURS = "(?:yours|you|your)";

export const CONFIDENCES: readonly IntentRule[] = [
  [
    "third_party_confidence",
    rule(
      `${CUSTOMER} (?:has |have |just |also |already |\\w+ )?(?:ordered|bought|booked|takes?|wants?|gets?|buys?|asked for) (?:\\w+ ){0,2}?${NUMBER}(?! (?:more )?(?:days?|weeks?|hours?|percent)\\b)`,
      `${NAMED} (?:has |have |had |just |also |already )*(?:ordered|bought) (?:\\w+ ){0,2}?${NUMBER}`,
      `(?:${CUSTOMER}|${NAMED}) (?:all |also |always |now )*(?:pays?|paid|is paying|are paying|offers?|offered)(?: us)? (?:\\w+ ){0,3}?(?:more|better|double|less|twice|${MONEY})`,
      "they (?:all |also |always |even )*(?:pay|paid|are paying|offer|offered)(?: us)? (?:\\w+ )?(?:more|better|double|less|twice)(?: (?:than (?:you|that)|for (?:it|them|these|this)|$)|$)",
      `(?:an?|another|one|have|got) (?:\\w+ ){0,2}?(?:orders?|jobs?|projects?) ${FROM_NAME}`,
      `${NAMED} ?'?s (?:orders?|boards|parts|goods|batch|lot|job|pieces|stuff) (?:\\w+ ){0,3}?(?:before|ahead of|in front of) ${YOURS}`,
    ),
  ],
];

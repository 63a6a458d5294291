/** Somebody on the phone who says that they are of our side, and orders: whoever it is, a voice proves nothing. */
import { type IntentRule, rule } from "../kit/intents.ts";

const SUPERIOR =
  "(?:boss|director|buyer|purchaser|ceo|c e o|owner|president|chairman|manager|(?:purchasing|procurement|sourcing|managing|general) (?:manager|director|head)|head of (?:purchasing|procurement|sourcing)|chief (?:buyer|executive))";
const ORDERS = "(?:cancel|accept|approve|authori[sz]e|instruct|close|delete|release|agree|order)";

export const IMPOSTORS: readonly IntentRule[] = [
  [
    "authority_claim",
    rule(
      `(?:this is|i am|it is|you are (?:talking|speaking) (?:to|with)) (?:\\w+ ){0,3}?your (?:own )?${SUPERIOR}`,
      `(?:this is|i am|it is) (?:the |an? )?${SUPERIOR} (?:of|at|from|in) your (?:own )?(?:company|firm|office|headquarters|organi[sz]ation)`,
      "i (?:also )?work (?:for|at|in) your (?:own )?(?:company|firm|headquarters|organi[sz]ation)",
      "i am (?:calling )?from your (?:own )?(?:company|firm|headquarters|purchasing|procurement)",
      `(?:this is|i am|it is) (?:\\w+ ){1,3}(?:myself|himself|herself|in person|personally)(?: (?:and|so|please|now|just|i|you))* ${ORDERS}`,
      "(?:this is|i am) (?:\\w+ ){1,3}?(?:and )?i (?:hereby )?(?:authori[sz]e|instruct|order) (?:it|this|that|you)",
    ),
  ],
];

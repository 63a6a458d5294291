/** Intents in the words of the shop floor, as whole turns of phrase. */
import { type IntentRule, rule } from "../kit/intents.ts";

const MACHINE =
  "(?:robots?|machines?|computers?|bots?|automated (?:things?|calls?|systems?|voices?)|talking (?:machines?|computers?)|recordings?|ai)";
const LATE = "(?:late|behind schedule|after (?:the )?(?:date|deadline))";
const SENT = "(?:sent|shipped|delivered|supplied|gave|got|issued|released|approved|signed off|paid)";

export const EVERYDAY_INTENTS: readonly IntentRule[] = [
  [
    "are_you_a_robot",
    rule(
      `(?:am i|are you|is this|is that|you are)(?: (?:talking|speaking) (?:to|with))? (?:just |only |like |actually )?(?:one of (?:them|those|these|your)|some (?:kind|sort) of) (?:\\w+ )?${MACHINE}`,
      "you (?:do not|hardly|never) sound (?:like |very |that |at all )*(?:an? )?(?:real |actual |proper )?(?:human|person|real)",
      "is there (?:really |actually )?(?:an? )?(?:actual|real|living) (?:human(?: being)?|person) (?:there|in there|on (?:the )?(?:other )?(?:end|line)|behind (?:this|that))",
    ),
  ],
  [
    "refuse_ai",
    rule(
      `(?:do not|will not|can not|never) (?:do|bother with|entertain) (?:\\w+ )?${MACHINE}`,
      `(?:no|not any|have not (?:got )?(?:any )?) ?(?:time|patience) for (?:\\w+ )?${MACHINE}`,
    ),
  ],
  [
    "ask_other_customer",
    rule(
      "do you (?:\\w+ )?also (?:buy|order|source|purchase|call|work) (?:for|with|from|at)",
      "who else (?:is|are|do you have|have you got) (?:making|building|supplying|running|producing|delivering|doing)",
      "are you (?:also )?(?:calling|ringing|phoning|chasing) (?!me|us|back|from|about|again|for|because|to|at|on|in)\\w+(?: \\w+)? (?:as well|too|about (?:the same|their))",
      "is (?!it|that|this|the|there|he|she|everything|your|our|my)\\w+ (?:\\w+ ){0,3}(?:late|behind|short|delayed|in trouble|struggling) (?:too|as well)(?: or (?:is it )?just us)?",
      "what (?:are|is|do|does) (?:they|he|she) (?:ordering|order|paying|pay|buying|buy|getting|get)(?: \\w+){0,3}",
    ),
  ],
  [
    "complaint_our_side_late",
    rule(
      `(?:you|your (?:lot|people|side|office|buyers?|engineers?)) (?:\\w+ ){0,2}?${SENT} (?:us |it |them )?(?:\\w+ ){0,6}?(?:(?:too|so|very|weeks?|days?|months?) ${LATE}|late (?:yourselves|yourself))`,
      `your (?:own )?(?:\\w+ ){1,3}?(?:only|just) (?:got|came|arrived|landed|turned up|showed up|reached us)`,
      `your (?:\\w+ ){1,3}?(?:got|came|arrived|landed|turned up|showed up|reached us) (?:\\w+ ){0,4}?(?:weeks?|days?|months?|too|far too) late`,
      "(?:you|your (?:lot|people|side)) (?:took|have taken|have been taking) (?:ages|forever|weeks|months|so long|too long|an age)",
    ),
  ],
  [
    "call_back_later",
    rule(
      "(?:can|could) not (?:really )?talk (?:right )?now",
      "(?:try|get|grab|catch) me (?:again )?(?:later|after|in (?:an?|half|the)|this afternoon|tomorrow|around)",
    ),
  ],
  ["refuse_information", rule("not at liberty to (?:say|tell|share|discuss|give)")],
];

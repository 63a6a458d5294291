/** Contract terms pressed on us as if they were settled: a rise in cents, days to pay, a release, other Incoterms, a deviation. */
import { type IntentRule, rule } from "../kit/intents.ts";

const MONEY = "(?:cents?|pence|penn(?:y|ies)|nickels?|dimes?|bucks?|dollars?|euros?|usd|eur|yuan|rmb|rupees?)";
/** What is owed is no price. */
const NOT_OWED = "(?<!\\b(?:owe[ds]?|invoices?|outstanding|deposit|balance|paid|transfer\\w*|overdue|bank) .{0,60})";
/** A rise of the output is none of the price. */
const NOT_OUTPUT =
  "(?<!\\b(?:output|capacity|production|progress|yield|speed|volume) .{0,40})(?!.{0,40}\\b(?:output|capacity|production|yield|since|done|complete\\w*|finished|speed)\\b)";
const DAYS =
  "(?:\\d+|seven|eight|ten|fourteen|fifteen|twenty|thirty|forty five|forty|sixty|seventy five|ninety|(?:one |a )?hundred(?: and)?(?: twenty)?) days?";
/** A promise that was broken is a complaint, not a demand. */
const NOT_BROKEN = "(?<!\\b(?:promised|not|never|was|were) .{0,30})";
const GOODS =
  "(?:lots?|batch(?:es)?|goods|shipments?|parts|pieces|cargo|deliver(?:y|ies)|consignments?|samples?|first articles?|pallets?)";
/** "As soon as you release the lot" waits for it and asks for nothing. */
const NOT_AWAITED =
  "(?<!\\b(?:not|never|until|wait\\w*|once|when|if|soon as|before|after|unless|yet|we|they) (?:\\w+ ){0,3})";
const RELEASE = `(?:release|approve|clear|sign off(?: on)?) (?:(?:the |this |that |our |these |those )(?:\\w+ )?${GOODS}|(?:lot|batch) \\w+)`;
const ASKED =
  "(?:please|just|kindly|(?:can|could|will|would) you|you(?: can| could| should| must)?|(?:need|want|like|asking) you to|go ahead and)";
const INCOTERM = "(?:exw|ex ?works|ex ?factory|fob|fca|cif|cfr|dap|ddp|dpu|cpt|cip|fas)";
const FREIGHT = "(?:freight|transport|shipping(?: costs?)?|customs|dut(?:y|ies)|insurance)";
const FROM_NOW = "(?:from now on|in future|in the future|going forward|as of now|starting now)";
const DEVIATION = "(?:deviations?|concessions?|non ?conformit(?:y|ies))";

export const PRESSED_TERMS: readonly IntentRule[] = [
  [
    "price_change_request",
    rule(
      `${NOT_OWED}${MONEY} (?:more|extra|on top|higher|dearer|apiece|a piece|a unit|a part|(?:per|each|every|(?:for|on|to) (?:each|every)) (?:piece|unit|part|one|item|board))`,
      `${NOT_OWED}(?:add|adding|put|putting|rais(?:e|es|ing)|increase|(?:go|goes|going|gone|went) up|bump) (?:\\w+ ){0,4}?${MONEY}`,
      `${NOT_OWED}(?:another|extra|additional) \\w+ ${MONEY}`,
      `${NOT_OUTPUT}we (?:(?:will|have to|need to|must|are going to|want to) )?(?:go|going|went|raise|increase|put) (?:it |this |everything |that )?(?:up )?(?:by )?(?:\\w+ ){1,3}(?:percent|per cent|%|points?)`,
      `you (?:will |have to |must |should )?(?:pay|cover|bear|take over) (?:for )?(?:the |all )?${FREIGHT}`,
    ),
  ],
  [
    "terms_request",
    rule(
      `${NOT_BROKEN}(?:payable|payments?|pay|due)(?: terms?)?(?: (?:is|are|be|us|now))* (?:in|within|after|at|due in) ${DAYS}`,
      `${DAYS} (?:after (?:the )?invoice|from (?:the )?(?:date of )?invoice|end of (?:the )?month|credit|to pay)`,
      "cash (?:on|before|against) (?:delivery|shipment|documents|order)|payment on delivery",
    ),
  ],
  ["terms_request", rule(`${NOT_AWAITED}${ASKED} (?:just |please )?${RELEASE}`)],
  ["terms_request", new RegExp(`^(?:(?:yes|okay|ok|well|so|then|now) )*${RELEASE}\\b(?! (?:on|by|next|tomorrow)\\b)`)],
  [
    "terms_request",
    rule(
      `${NOT_AWAITED}${ASKED} (?:just |please )?release (?:it|them|that|this)`,
      `${NOT_AWAITED}release (?:it|them|that|this) (?:now|please|for (?:us|shipment))`,
    ),
  ],
  [
    "terms_request",
    rule(
      `(?:switch\\w*|chang\\w+|mov(?:e|ing)|convert\\w*|shift\\w*|go|going) (?:\\w+ ){0,4}?(?:to|into) ${INCOTERM}`,
      `${INCOTERM} (?:instead of|rather than|in place of|and not|not) (?:${INCOTERM}|delivered|free|door)`,
      `${FROM_NOW} (?:\\w+ ){0,4}?${INCOTERM}`,
      `${INCOTERM} (?:only )?${FROM_NOW}`,
      `you (?:arrange|organi[sz]e|book|take care of) (?:the )?${FREIGHT} (?:${FROM_NOW}|now|instead)`,
    ),
  ],
  [
    "terms_request",
    rule(
      `${NOT_AWAITED}(?:accept|approve|grant|take|sign) (?:the |this |that |these |those |our |them |it |us |a |parts |goods )*(?:\\w+ )?(?:under (?:a )?)?${DEVIATION}`,
      `not (?:yet )?(?:accepted|approved|granted|signed) (?:the |this |that |our |a )*${DEVIATION}`,
      "(?:accept|take|keep|use) (?:the parts |the goods |them |it |these |this )+(?:just )?as (?:they are|it is)",
    ),
  ],
];

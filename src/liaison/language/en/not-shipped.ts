/** What sounds like goods that have left and is none: denied, still to come, what remains, and other things that went somewhere. */
const GONE =
  "(?:shipped|left|sent|gone|dispatched|despatched|delivered|departed|picked up|handed over|collected|on (?:the|its|their) way|in transit|out the door)";
const HALF_SAID = "(?:yet |ever |even |all |been |actually |really |already |just |probably |surely |then |now )*";
const BE = "(?:has|have|had|is|was|were|are|got|gets?)";
const PAPER =
  "(?:drawings?|certificates?|invoices?|proformas?|documents?|papers?|paperwork|reports?|e ?mails?|mails?|messages?|quotes?|quotations?|samples?|photos?|pictures?|forms?|lists?|specs?|specifications?|contracts?|confirmations?|answers?|details|money|payment|feedback|file|files|link|notes?|letter)";
const PERSON =
  "(?:planner|boss|manager|colleagues?|foreman|buyer|supervisor|engineer|operators?|guys?|lady|people|he|she|everybody|everyone|somebody|someone|workers?|team|shift|secretary|director)";
const SUPPLY =
  "(?:suppliers?|vendors?|mill|foundry|steel|materials?|fabrics?|yarn|resin|components?|connectors?|chips?|packaging|cartons|tool|tooling|mould|mold|machine|spare parts?|power|money)";
/** Where something goes inside the house, and how a time went. */
const ELSEWHERE =
  "(?:through|into|to (?:the )?(?:test\\w*|final|paint\\w*|plating|coating|quality|inspection|assembly|packing|heat|lab|customs)|for (?:test\\w*|inspection|paint\\w*|plating|coating|analysis|approval)|(?:a bit |very |really |quite |so |too |pretty )*(?:badly|bad|well|wrong|slow\\w*|smooth\\w*|fine|better|worse|quiet\\w*|quick\\w*|mad|crazy|down|up|over|by|back|bust|home|sideways|missing|from))";

export const NOT_SHIPPED = new RegExp(
  `\\b(?:${[
    `(?:nothing|none|no \\w+|not an? (?:single )?\\w+|not one|neither)(?: of (?:it|them|those|these|that|(?:the|our|your) \\w+))? ${BE} ${HALF_SAID}${GONE}`,
    `(?:${BE}|did|does|do) not ${HALF_SAID}(?:ship|leave|go|${GONE})`,
    `(?:will|would|shall|should|might|may|could|must|can|going to|to|ought to) ${HALF_SAID}(?:have|be) ${HALF_SAID}${GONE}`,
    `(?:is|are|get|gets|being) (?:being |getting )?(?:picked up|collected|shipped|sent|delivered|dispatched|handed over) (?:out )?(?:on|by|in|at the|next|tomorrow|this|around|about|before|after|when|once|as soon)`,
    "(?:what|whatever|which|much|many|all|days?|weeks?|pieces|parts|work|units|little|bit|one|some|hundred|thousand|dozen|\\d+) (?:that )?(?:is|are|was|were|we have|they have) (?:still |only |just )*left",
    "(?:is|are) (?:still |only |just |now )*left(?! (?:yesterday|already|last|this))",
    "(?:all|have|has|had|we|they|is|are) left (?:to|over|is|are|for us|undone|behind)",
    "(?:has|have|had|was|were|is|are|it|they|all) (?:left|gone) (?:the company|the firm|us a|you a|a message|a note|for (?:lunch|today|the day|home))",
    `${PERSON} (?:${BE} |already |just )*${GONE}`,
    `${PAPER} (?:${BE} |already |just |been )*${GONE}`,
    `(?:${BE} |we |i |they |already |just )+(?:sent|handed over|delivered|left) (?:you |them |him |her |over |out |your \\w+ )*(?:the |a |an |our |my |your |that |this )?(?:\\w+ )?${PAPER}`,
    `${SUPPLY} (?:${BE} |already |just |been )*${GONE}`,
    `(?:${BE}|it|they|all|everything|that) ${HALF_SAID}(?:gone|sent|left|went|delivered|collected) ${ELSEWHERE}`,
  ].join("|")})\\b`,
  "g",
);

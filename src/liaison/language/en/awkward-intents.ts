/**
 * Intents of the awkward answers: defects told unasked, wishes for secrecy, denials, pressure, and requests beside the
 * orders. A threat, a bribe or a denial that is none would be worse than one that is missed: these patterns want the whole turn
 * of phrase, never a word alone.
 */
import { type IntentRule, rule } from "../kit/intents.ts";
import { PLAIN_DEFECTS } from "./plain-defects.ts";
import { OUT_OF_ORDER } from "./quality.ts";

const WE = "(?:we|i|they|you|he|she)";
const HAVE = "(?:have|has|had|just|also|already|even|recently)";
/** Up to so many words in between. */
const any = (most: number) => `(?:\\w+ ){0,${most}}`;

const DEFECT =
  "(?:cracks?|(?:cracked|scratched|chipped|bent|dented|broken|burnt|warped|rusty|loose|torn) \\w+|scratch(?:es|ed)?|burrs?|dents?|defects?|defective (?:parts?|pieces|units|boards?)|voids?|porosity|rust|corrosion|mould|mold growth|contaminat(?:ion|ed)|foreign (?:matter|bod(?:y|ies)|particles?)|metal (?:particles?|pieces)|glass (?:particles?|pieces)|cold joints?|short circuits?|misprints?|wrong labels?|mislabell?ed|deviations?|non ?conformit(?:y|ies)|out of (?:spec(?:ification)?|tolerance)|shade (?:variation|difference)s?|loose threads?|leaks?)";
const LOT =
  "(?:batch(?:es)?|lots?|parts|pieces|units|boards?|samples?|panels?|goods|shipment|carton|delivery|tablets?)";
const INSPECTION =
  "(?:inspectors?|inspection|auditors?|audit|lab|laboratory|qa|q a|qc|q c|quality (?:team|department|people|control)|customs|the fda|the authority)";

const DOCUMENT =
  "(?:drawings?|spec(?:s|ifications?|ification sheets?)?|data ?sheets?|cad(?: files?| data)?|gerbers?(?: files?| data)?|bom|bill of materials?|artworks?|step files?|test (?:reports?|procedures?|plans?)|work instructions?|tech ?packs?|certificates?|coa|material declarations?|quality agreement|purchase order|po copy|p o copy|contract|packing (?:list|instructions?)|nda)";
const FILLER =
  "(?:us|me|to|over|please|the|a|an|your|our|latest|new|newest|current|updated|last|that|this|these|full|revised|missing|final|signed|approved|first|again|also|still|more|one|copy|of) ";
const CHAT = "(?:we ?chat|whats ?app|telegram|viber|zalo|kakao(?: ?talk)?|sms|text messages?|chat)";

const OUR_PEOPLE =
  "(?:your|the) (?:boss|bus|bust|manager|director|buyer|purchas(?:er|ing)(?: \\w+)?|sourcing(?: \\w+)?|ceo|c e o|president|owner|chief|head(?: of \\w+)?|supervisor|engineer(?:s|ing)?|quality (?:team|manager|people|department)|colleagues?|company|headquarters|side)";
const STOPS =
  "(?:(?:stop|halt|cancel|block|freeze|hold(?: back)?|withhold|keep) (?:all |every |any |the |your )*(?:shipments?|deliver(?:y|ies|ing)|shipping|production|producing|orders?|goods|lines?|everything|work(?:ing)?)|not (?:ship|deliver|produce) (?:anything|any more|a single|one more|your)|sell (?:it|them|your \\w+|the \\w+) to (?:someone|somebody|another|others)|sue|take (?:legal|you to))";
const CONDITION = "(?:if you do not|unless you|if you (?:refuse|keep)|or else|otherwise)";

const ELSEWHERE =
  "(?:another|a different|our other|one of our(?: other)?|some other) (?:customer|client|buyer|brand)(?: 's|s)?";
/** Whose it is made for, when it is none of ours. */
const NOT_YOU =
  "for (?!(?:you|your|us|export|stock|sale|now|today|tomorrow|this|that|these|it|next|the|a|an|about|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|free|sure|delivery|shipment|shipping|testing|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december)\\b)\\w+";
const WENT_WRONG =
  "(?:failed|fails?|recalled|rejected|contaminated|went bankrupt|is bankrupt|was returned|got recalled|has (?:a )?recall)";

export const AWKWARD_INTENTS: readonly IntentRule[] = [
  [
    "third_party_confidence",
    rule(
      `(?:we|they) (?:also|too) (?:make|manufacture|produce|build|supply|run) ${any(3)}${NOT_YOU}`,
      `(?:we|they) (?:make|manufacture|produce|build|supply|run) (?:this|it|the same|that|these|them) ${any(2)}also ${NOT_YOU}`,
      `${ELSEWHERE} ${any(7)}${WENT_WRONG}`,
      `(?:their|his|her) (?:batch|lot|order|product|shipment|goods|parts|launch)(?: ${HAVE}| was| were| is| been)* ${WENT_WRONG}`,
      `(?:from|at|for) (?:your competitor|a competitor of yours)`,
    ),
  ],
  [
    "shared_line_risk",
    rule(
      "cross ?contaminat\\w+",
      "(?:on|at|from|in|with|use|uses|shares?) (?:the|our|a) (?:same|shared) (?:production )?(?:line|machine|equipment|room|mixer|press|reactor|vessel|kettle|oven|tank)s?(?: (?:as|like) (?:yours?|you))",
      "(?:same|shared) (?:production )?(?:line|machine|equipment|room|mixer|press|reactor|vessel|tank) (?:as|with|like) (?:yours?|you)\\b",
      "your (?:product|goods|batch|lot|order|material)s? (?:may|might|could|can) (?:also )?be (?:affected|contaminated|touched|mixed)",
    ),
  ],
  [
    "on_record_request",
    rule(
      "(?:back|go|going|again|now) on (?:the )?record",
      "(?:you )?(?:can|may|could|should) (?:start )?record(?:ing)? again",
      "(?:start|switch on|turn on|resume) (?:the )?recording(?: again)?",
      "turn (?:the )?recording (?:back )?on",
    ),
  ],
  [
    "off_record_request",
    rule(
      "off the record",
      "not (?:for|on) the record",
      "between you and me(?! and\\b)",
      "(?:keep|leave) (?:this|that|it|me|us)(?: bit| part| one)? (?:out of|off) (?:the |your |any )?(?:minutes|notes?|records?|protocol|report|transcript|system|file|books?)",
      "(?:not|nothing) for (?:the |your )?(?:minutes|protocol|notes|records?|report|file|transcript)",
      "(?:do not|never|without) (?:write|writing|put|putting|enter|entering|note|noting|mention|mentioning|include|including) (?:this|that|it|any of (?:this|that)) (?:in|into|to|anywhere|on)(?: the| your)?(?: minutes| notes?| records?| protocol| report| transcript| system| file)?",
      "(?:do not|please do not) (?:note|write) (?:this|that|it)(?! (?:as|wrong)\\b)",
      "(?:this|that|it) is not official|not officially|forget (?:that )?i (?:ever )?(?:said|told you|mentioned) (?:this|that|it|anything)|(?:rather|prefer)(?: that)? you (?:did|do|would) not (?:note|write|record|mention|keep|put)",
      "confidentially|in (?:strict |all |strictest )?confidence|strictly private|do not quote me|not to be quoted",
      "(?:just |strictly |only )(?:between us|among us|between ourselves)",
      "keep (?:this|it|that) (?:quiet|secret|confidential|between us|to yourself|off the record|among us)",
      "(?:do not|never|please do not) (?:write|note|put) (?:this|that|it) down",
      "(?:this|that|it) stays? (?:between us|in this room|off the record)",
      "you (?:did not|never) hear (?:this|that|it) from me",
      "un ?officially",
      "(?:please |^)no notes(?: please| (?:of|about) (?:this|that|it)| now|$)",
      "(?:do not|never) (?:keep|save|store) (?:this|that|it)(?: please)?$",
      "(?:just|only|strictly) for your (?:own )?(?:ears|information only)|for your ears only",
      "(?:keep|leave) (?:my|our) names? out(?: of (?:it|this|that))?|do not (?:mention|use|say|write) my name",
      "(?:delete|erase|forget|strike|scratch) (?:what|everything|all) (?:that )?(?:i|we) (?:have |had |just )*(?:said|told)",
      "^(?:(?:this|that|it) (?:is|stays|remains) )?(?:strictly|absolutely|totally|completely|highly) confidential|(?:this|that|it) is (?:strictly|absolutely|totally) confidential",
    ),
  ],
  [
    "quality_report",
    rule(
      `${WE} (?:${HAVE} )*(?:found|find|see|saw|discovered|detected|noticed|observed|got|have|had) ${any(4)}${DEFECT}`,
      `there (?:is|are|was|were) ${any(4)}${DEFECT}`,
      `${INSPECTION} (?:${HAVE} )*(?:found|finds|detected|discovered|rejected|failed|complained|stopped|raised|reported)`,
      `inspection findings?`,
      `${LOT} (?:${HAVE} )*(?:failed|fails?|did not pass|does not pass|do not pass|(?:is|are|was|were) (?:rejected|contaminated|cracked|scratched|defective|faulty|out of (?:spec|tolerance)))`,
      `(?:quality|safety) (?:problem|issue|defect|incident)s? (?:on|in|with|at|from)`,
      `(?:we|i) (?:have|had|got) (?:a |an |some |another |big |serious |small )*(?:quality|safety) (?:problem|issue|incident)s?`,
      "(?:product|batch|lot|voluntary) recall",
      OUT_OF_ORDER.source,
      ...PLAIN_DEFECTS,
    ),
  ],
  [
    "denies_promise",
    rule(
      "(?:i|we|nobody|no one|he|she|they) never (?:ever )?(?:said|promised|confirmed|agreed|committed|told you|gave you (?:that|a|any)|wrote)",
      "(?:i|we|he|she|they) (?:did|have|has) not (?:ever |actually |really )?(?:promised?|committ?(?:ed)?|said?)(?: (?:to|you|anything))* (?:that|this|it|the|so|such|any|anything|a date|monday|tuesday|wednesday|thursday|friday)",
      "(?:that|this|it) is not what (?:i|we|he|she|they) (?:said|promised|agreed|confirmed|told)",
      "(?:there was|there is|we made|i made|we gave|i gave) (?:never )?no (?:such )?(?:promise|commitment|confirmation)",
      "(?:do|can|could) not (?:remember|recall) (?:saying|promising|confirming|any such|such a)",
      "who (?:said|says|told you|promised) (?:that|this|so)(?! we)",
      "(?:nobody|no one) (?:here )?(?:promised|confirmed|said|told you)",
    ),
  ],
  [
    "authority_claim",
    rule(
      `${OUR_PEOPLE} (?:${HAVE} )*(?:said|says|told (?:us|me)) (?:that )?(?:yes|ok|okay|it is (?:ok|okay|fine|no problem|agreed)|we (?:can|may|could|should)|you (?:will|would) (?:accept|pay|take|agree))`,
      `${OUR_PEOPLE} (?:${HAVE} )*(?:agreed|approved|accepted|confirmed|signed(?: off)?|authori[sz]ed|released|ok ?ayed|waived|allowed|promised to (?:pay|accept|take))`,
      `(?:it|this|that|everything) (?:is|was|has been) (?:already )?(?:agreed|approved|accepted|authori[sz]ed|signed off) (?:by|with) (?:your|the) (?:boss|manager|director|buyer|purchasing|ceo|head|engineer\\w*|quality|colleague|side|company)`,
      "(?!we |i |they |it |you |all |everybody )[a-z]+ (?:has )?already (?:agreed|approved|accepted|said yes)(?: to| with| that)?",
      "(?:i|we) (?:already )?(?:have|got) (?:the |a |an |your )?(?:approval|permission|ok|okay|agreement|authori[sz]ation|sign ?off) (?:from|of|by) your",
    ),
  ],
  [
    "threat",
    rule(
      `${CONDITION} .{0,60}(?:we|i) (?:will |are going to |shall |have to |must )?${STOPS}`,
      `(?:we|i) (?:will |are going to |shall |am going to )?${STOPS} .{0,40}(?:if you do not|unless you|until you pay)`,
      "or (?:else )?(?:we|i) (?:will )?(?:stop|cancel|sue|walk away)",
      "you(?: will| are going to)? (?:regret (?:it|this|that)|be (?:very )?sorry)",
      "(?:see|meet) you in court",
      "(?:our|my|the) lawyers? (?:will|are|is going)",
      "(?:legal action|take you to court|sue (?:you|your))",
      "(?:last|final) warning",
      "(?:i|we) know where you (?:live|are|sit|work)",
      "no (?:money|payment|increase|price)(?: then)? no (?:goods|parts|shipments?|delivery|boards|deliveries)",
    ),
  ],
  [
    "bribe_hint",
    rule(
      "(?:small|little|nice|special|personal) (?:gift|present|envelope|bonus|commission|reward|thank you) (?:for|to) (?:you|your|him|her|the)",
      "red (?:envelope|packet)s?",
      "hong ?bao",
      "kick ?backs?",
      "brib(?:e|es|ery)",
      "under the table",
      "coffee money|tea money|facilitation payment",
      "make it worth (?:your|his|her) (?:while|time)",
      "(?:we|i) (?:can|will|would|could) (?:take (?:good )?care of|look after) (?:you|your (?:boss|buyer|manager)|him|her)(?: personally)?(?! r)",
      "(?:something|money|percent|commission|share) for you (?:personally|privately|yourself)",
      "(?:what|how much) (?:do|would) you (?:personally|yourself) (?:want|need|take)",
    ),
  ],
  [
    "forecast_request",
    rule(
      `(?:what|how|where) (?:is|are|about|does|do) ${any(2)}(?:your|the) ${any(2)}(?:forecasts?|demand|order plans?|volume plans?)`,
      `(?:send|give|share|tell|show|need|want|get|see|have|update|mail) ${any(4)}forecasts?`,
      "how (?:much|many)(?: \\w+)? (?:will|do|would|are) (?:you|your company) (?:be )?(?:going to |plan(?:ning)? to |want to )?(?:order|ordering|buy|buying|need|needing|take|purchase|plan)",
      `(?:your|the) (?:rolling |yearly |annual |next |monthly |quarterly )*(?:forecast|order forecast|volume forecast|next orders|future orders|volumes? for (?:next|the next|20\\d\\d))`,
      "when (?:will|do) you (?:place|send|give)(?: us| me)? (?:the |your |a )?(?:next|new|more) orders?",
    ),
  ],
  [
    "document_request",
    rule(
      `(?:send|e ?mail|mail|forward|give|show|fax|upload)(?: over)? (?:us|me|to us|to me) (?:${FILLER})*(?:\\w+ )?${DOCUMENT}`,
      `(?:we|i) (?:${FILLER})*(?:need|want|require|would like) (?:to (?:have|see|get) )?(?:${FILLER})*(?:\\w+ )?${DOCUMENT}`,
      `(?:can|could|will|would|may|please)(?: (?:you|we|i|someone|somebody))?(?: please)? (?:send|have|get|see|share|give|mail|e ?mail|forward|provide|upload|resend) (?:${FILLER})*(?:\\w+ )?${DOCUMENT}`,
    ),
  ],
  [
    "prefer_message",
    rule(
      `(?:on|via|by|over|through|use|using|add|prefer|with|send|have) (?:me |us |you |it |a |an |my |our |your )*${CHAT}`,
      `${CHAT} (?:me|us|is (?:better|easier|faster)|would be|please|instead|group|only)`,
      "(?:text|message|add) (?:me|us)(?! (?:the|a|an) (?:order|line|number))",
      "do you (?:have|use) (?:we ?chat|whats ?app|telegram|viber|zalo|kakao)",
    ),
  ],
  [
    "connecting",
    rule(
      "(?:i will |i am |let me |i shall |going to )?(?:put|putting|connect|connecting|transfer|transferring|patch|patching|get|getting)(?: you| the call| this call)(?: (?:now|just|quickly))? (?:through|over to|to (?:him|her|them|the \\w+|our \\w+|production|planning|sales|quality|logistics|shipping|mr|ms|mrs)|with (?:him|her|them|the \\w+))",
      "(?:i will |i am |let me )(?:connect|connecting|transfer|transferring)(?: you| the call)?(?: now)?$",
      "(?:you are|your call is|the call is) being (?:connected|transferred|put through)",
      "(?:please )?(?:hold|stay on) the line(?: while| and)? (?:i|we|you|he|she)",
    ),
  ],
];

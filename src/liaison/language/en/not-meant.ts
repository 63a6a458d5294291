/** What sounds like an intent and is none: nobody is hurt, somebody else is not to be called, a notice is asked for. */
import type { IntentCues } from "../kit/intents.ts";
import { NOT_SHIPPED } from "./not-shipped.ts";

const CALL = "(?:call|calling|phone|phoning|ring|ringing|contact|contacting|bother|bothering)";
const OTHERS =
  "(?:(?:mr|mrs|ms|him|her|them)\\b|(?:my|our|his|her|their|the|your|that|a|another) (?!(?:number|phone|line|mobile|cell|house|home|factory|company|office)\\b)\\w+|(?!(?:me|us|here|this|again|any|anymore|ever|on|at|before|after|in|now|please|because|and|or|so|we|you|i|from|it|for|with|no|every|all)\\b)[a-z]+ (?:at|in|from|about|for|instead)\\b)";
const TIMES =
  "(?:before|after|between|during|on (?:sundays?|saturdays?|weekends?|mondays?|fridays?|holidays?)|on the weekend|at (?:night|lunch|weekends?)|until|till|so (?:early|late)|too (?:early|late)|in the (?:morning|evening|afternoon)|that early|that late|today|tomorrow|now)";

/** "Don't call me Li, call me Wei" is about a name. */
const NAMED_OTHERWISE =
  "(?:not|never) (?:ever )?call (?:me|us) (?!(?:again|any\\w*|ever|here|back|on|at|please|now|and|or|no|if|because|from|with|about|for|every|all|so|it|today|tomorrow)\\b)(?:mr |mrs |miss )?[a-z]+ (?:(?:but|please|just|it is) )*(?:call (?:me|us)|my name|i am)\\b";
/** A list of those who are late is none of numbers to call. */
const OTHER_LIST =
  "(?:take|remove|delete) (?:me|us) (?:off|from|out of) (?:the |your |that |this )?(?:list of (?!calls|callers|numbers|contacts|people)|(?:late|delayed|overdue|black|red|problem|risk) )";
const PIECE_COUNT = "(?:\\d+|\\w+ (?:hundred|thousand)|\\w+ty(?: \\w+)?|\\w+teen)";

/** An answer stands before it. */
const ANSWERED =
  "(?<=\\b(?:\\w{1,9}day|to ?morrow|weeks?|days?|months?|january|february|march|april|may|june|july|august|september|october|november|december|first|second|third|\\w{1,9}th|hundred|thousand|percent|\\d+|ten|eleven|twelve|\\w{1,6}teen|\\w{1,6}ty) .{0,90})";

export const NOT_MEANT: IntentCues["notMeant"] = {
  // "We need the customer's certificate first": somebody else is to give it; an artwork or a drawing only we can.
  document_request:
    /\b(?:(?:need|require|must have|have to get) (?:(?!(?:your|artworks?|drawings?|gerbers?|specs?|specifications?)\b)[\w']+ ){1,7}?(?:first|beforehand|before(?! you))|first (?:we|i) (?:need|require|must have) (?:(?!your\b)[\w']+ ){0,7})(?!\w* ?(?:from|of) you\b)/g,
  already_shipped: NOT_SHIPPED,
  // "The price stays the same" wants nothing changed.
  price_change_request:
    /\b(?:prices?|costs?|rates?) (?:(?:is|are|stays?|remains?|will|be|of course|all) )*(?:the same|unchanged|as (?:agreed|before|it was))|\b(?:no|without(?: any)?) (?:price|cost) (?:changes?|increases?|rises?)|\b(?:prices?|costs?) (?:do|does|did|has|have|will) not (?:change\w*|go up|increase\w*|rise\w*)|\b(?:at|for) the same price|\b(?:percent|per cent|%) (?:more|extra|higher|additional) (?:time|people|staff|output|work|workers|operators?|parts|pieces|units|capacity|hours|yield|production|shifts?|speed|boards|volume|goods)/g,
  terms_request:
    /\b(?:contract|terms|agreement|payment terms|incoterms?) (?:is|are|stays?|remains?|has|have) (?:all |still )*(?:the same|unchanged|as (?:agreed|before)|not changed?)|\b(?:no|without(?: any)?) changes? (?:to|in) (?:the |our )?(?:contract|terms|agreement)/g,
  // "It is going up seven percent, just say accepted" presses for a price.
  prompt_injection:
    /(?<=\b(?:percent|per cent|prices?|surcharges?) .{0,60})(?:just |simply |only )?say (?:the word )?(?:accepted|agreed|approved|confirmed)\b/g,
  // "Friday, the line is terrible": what was asked is told, and nothing is to be said again.
  repeat_please: new RegExp(
    `\\b(?:i (?:will|can|am going to|only|have) )(?:\\w+ ){0,2}?(?:say|saying|said|told you|tell you|repeat) (?:it |that |this )?(?:just )?(?:once more|once again|one more time|again)|^(?:well |so |yes |okay )?once (?:again|more) (?=(?:it|we|they|that|the|on)\\b(?! (?:please|question|date)))|\\b(?:(?:line|connection|signal|reception) (?:is|was|'s) (?:\\w+ ){0,2}?(?:breaking up|bad|noisy|choppy|terrible|awful|rubbish|cutting out)|(?:bad|poor|terrible|awful) (?:line|connection))${ANSWERED}`,
    "g",
  ),
  // "Next week, I'm eating a sandwich" excuses how it sounds.
  call_back_later: new RegExp(
    `\\b(?:i am|we are) (?:just |only )?(?:eating|chewing|having (?:my|a|some))${ANSWERED}(?! \\w+ (?:call|ring|try|phone)\\b)`,
    "g",
  ),
  injury_report:
    /\b(?:(?:nobody|no one|none of (?:us|them|the \w+|our \w+|my \w+))(?: (?:is|was|were|are|got|has|have|been|here))* (?:hurt|injured|harmed|wounded|killed|in (?:the )?hospital)|(?:boss|chef|manager|director|ceo|owner|wife|husband|mother|father|mom|mum|dad|son|daughter|baby|parents?|grand\w+|family) (?:\w+ )?(?:is|was|are|went|had to go) (?:(?:currently|now|still|sick|ill|back) )*(?:in|to|at) (?:the )?hospital|(?<=\b(?:to|in|at) )(?:the )?hospital (?:\w+ ){0,2}?(?:to have|to give birth|having|giving birth|to deliver|for the birth|with (?:a|the|her) (?:new )?baby)|(?:parts?|pieces|components?|boards?|lights?|kits?|seats?|panels?|cables?|equipment) for (?:the |an? )?(?:\w+ )?ambulances?|(?:suppl(?:y|ies)|sells?|builds?|makes?|produces?|equips?) (?:\w+ ){0,3}?ambulances?|(?:truck|lorry|van|carrier|vehicle|trailer|shipment|container) (?:has |have |had |was |got )+(?:been |in |into )*an? (?:\w+ )?accident|(?:machine|robot|gripper|line|crane|fixture|mou?ld) (?:has |have |had |just )*lost (?:an?|its|the|one|two) (?:\w+ )?(?:arms?|fingers?|hands?|foot|feet|legs?|heads?)|lost (?:\w+ )?hands? (?:on|in) the (?:order|deal|project|price)|no injur(?:y|ies)|without (?:any )?injur(?:y|ies))\b/g,
  stop_calling: new RegExp(
    `\\b(?:(?:stop|not|never) (?:ever )?${CALL} ${OTHERS}|(?:not|never) (?:ever )?${CALL} (?:me |us |here |again )?${TIMES}|(?:not|never) call (?:me|us|it|this|that) (?!(?:again|any|ever|here|back|on|at|please|now|and|or|no|if|because|from|with|about|for|every|all|so|it|today|tomorrow)\\b)[a-z]+$|${NAMED_OTHERWISE}|${OTHER_LIST}|(?:asked|told|ask|tell|want|wants|wanted) (?:me|us|him|her|them) to stop ${CALL}|(?:someone|somebody|they|he|she|people|everyone|nobody|customers?|\\w+ who) (?:said|says|say|told \\w+|wrote|shouted) (?:that )?(?:please )?(?:stop|do not|never) ${CALL}(?: (?:me|us|here|again))*|(?:we|i) (?:will|shall|would|can|do|are|am) (?:not|never) (?:going to )?(?:ever )?(?:stop )?${CALL}(?: (?:you|me|us|here|this number|again))*)`,
    "g",
  ),
  // "The wrong number of cartons", "the wrong number, three hundred": a count, and no telephone.
  wrong_number: new RegExp(
    `\\b(?:wrong number (?:of|on|in|for) \\w+|wrong number (?:(?:it|that) (?:is|should be) |not |i meant )*${PIECE_COUNT}|(?:i|we) (?:\\w+ )?(?:gave|told|said|had|wrote|took|read|sent) (?:you )?(?:the|a) wrong number|(?!(?:he|she|mr|mrs|ms|person|man|woman|\\w+ (?:he|she)) )(?:steril\\w+|it|this|that|they|machines?|\\w*tion|\\w+ing|line|press|mou?ld|software|system|tool|plan|date|day|which|what|also|boards?|parts?|units?) (?:is |are |was |were )?(?:(?:do|does|did|will|can|could|would) )?(?:not|no longer) work(?:s|ing)?(?: (?:here|out))?|not work(?:ing)? (?:out|on|over|at|during|between|that day|weekends)\\b)`,
    "g",
  ),
  // No machine that talks: one that stands in the works.
  refuse_ai:
    /\bno (?:robots|machines|bots) (?:on|in|at|here|for|running|working|available|free|left)\b|\b(?:have|has|had|got|are|is) no (?:robots|machines|bots)\b(?! please)|\b(?:to|with|from) (?:the|our|your|a) (?:machine|robot|computer) (?:operators?|shop|people|department|builders?|suppliers?|guys?|team|technicians?|room|house|manufacturers?)|\bnot work (?:with|on) the (?:machine|computer|software) (?:on|at|in|during|over)\b/g,
  // A discount is no information, and "I won't say yes" tells how it stands.
  refuse_information:
    /\b(?:not|never) (?:be able to |going to )?(?:give|provide|release) (?:you )?(?:any |an? |such |out )?(?:discounts?|rebates?|credits?|guarantees?|refunds?|free \w+|priority|presents?|gifts?)\b|\bnot say (?:yes|no|ok|okay)\b/g,
};

/** Nobody is hurt, told as a fact. */
export const UNHURT =
  /^(?!.*\b(?:hope|hopefully|touch wood|god willing|as far as|too badly|except|apart from)\b)(?:(?!\b(?:hope|hoping|if|whether|not|sure|think|know|believe|pray|god|suppose|guess|told|heard|ask\w*|maybe)\b).)*?\b(?:nobody|no one|none of (?:us|them|the \w+|our \w+)) (?:is|was|got|has been|were|are) (?:hurt|injured|harmed)\b(?! (?:badly|seriously|yet|i (?:hope|think)))/;

/** Beside "everybody is fine": somebody is left out, it is hoped or supposed, or it follows a no that may be to anything. */
export const NOT_ALL_WELL =
  /^(?:no|nope|nah)\b|\b(?:hope\w*|hopefully|think|guess|believe|suppose|probably|presumably|maybe|perhaps|apparently|should be|except|apart from|other than|all but|everyone but|everybody but|(?:but|only|just) (?:one|two|three|half|(?:some|a few) (?:are|were|of|people|men|workers)|a (?:man|woman|guy|colleague|worker)|he|she|not|most)|half of (?:us|them)|most of (?:us|them)|not (?:all|everyone|everybody|sure|yet)|if|whether|badly|seriously|severely|as far as|do not know|was|were|until)\b/;

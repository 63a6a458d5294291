/** Bank data and terms of the contract told in passing, as if they were a fact: each is a wish for people to look at. */
import { type IntentRule, rule } from "../kit/intents.ts";

const ANY = "(?:\\w+ ){0,3}?";
const PENALTY = "(?:(?:late|delay|delivery) )*(?:penalt(?:y|ies)|liquidated damages|fines?|late fees?|charge ?backs?)";
const FREIGHT =
  "(?:air ?freight|sea ?freight|freight|express(?: (?:cost|fee|charge)s?)?|courier(?: (?:cost|fee)s?)?|shipping(?: costs?)?|transport(?: costs?)?|overtime|extra (?:cost|shift)s?|tooling(?: costs?)?|customs|dut(?:y|ies))";
const PAYEE = "(?:beneficiary|payee|account holder|account name|recipient of (?:the )?payment)";
const COUNT = "(?:\\d+|ten|fifteen|twenty|thirty|forty five|forty|sixty|ninety|one|two|three|four|five|six|half)";
const OUR_BOSS = "your (?:boss|manager|director|buyer|colleague|purchas\\w+|supervisor|chief|ceo)";

export const TOLD_TERMS: readonly IntentRule[] = [
  [
    "bank_change",
    rule(
      `${PAYEE}(?: name)? (?:\\w+ )?(?:changed|changes|is (?:now|another|a new|different)|will be|has)|(?:new|different|other|changed) ${PAYEE}`,
      "(?:do not|no longer|never|stop) (?:please )?(?:use|using|pay (?:in)?to|send (?:\\w+ )?to|transfer to) (?:the |our |that )?(?:old|previous|former|current|usual) (?:bank|account|iban|details)|old account is (?:closed|blocked|gone|dead)",
      "(?:we|i) (?:now |will )*bank (?:with|at) \\w+|(?:we are|we have moved|we moved|moved) (?:now )?(?:with|to|at) (?:a new|another|a different) bank",
      `(?:payments?|money|the invoice|transfers?|funds?) (?:now |will |should |must |has to |have to |to )*(?:goes?|runs?|be (?:made|sent|paid)|is (?:made|handled)) (?:${ANY})(?:through|via|to|in the name of|under) (?:${ANY})(?:compan(?:y|ies)|entity|account|branch|subsidiary|bank|trading|agent)`,
      `(?:pay|paying|remit|wire|transfer|send)(?: the| it| this)*(?: money| invoice| payment| balance| funds?)? (?:directly )?(?:through|via|to|in favou?r of) (?:${ANY})(?:sister|parent|other|new|hong kong|trading|agent'?s?|personal|private|daughter)(?: \\w+)? ?(?:compan(?:y|ies)|entity|account|branch|bank)?`,
    ),
  ],
  [
    "terms_request",
    rule(
      `${PENALTY} (?:${ANY})(?:do not|does not|will not|would not|is not|are not|can not|no longer) (?:\\w+ )?(?:apply|applied|count|due|be|valid|charged|hold)|${PENALTY} (?:is|are|be) (?:then )?(?:off|out|gone|no longer|history|nothing)`,
      `(?:will|would|should|can|do|does|is) not (?:be |have |there |then |any |a |an |the |contractual |expect )*${PENALTY}|(?:no|without(?: any)?) contractual (?:penalt\\w+|damages)`,
      "(?:need|want|take|get|ask for|require|expect)(?: about)? (?:\\w+ )?(?:percent|per cent|%)(?: of it| down)? (?:before|up ?front|to start|first)",
      "(?:take|accept|ship|get|release) (?:them|it|the \\w+|these|this) (?:\\w+ )?without (?:the |a |any )?(?:\\w+ )?(?:reports?|certificates?|inspections?|tests?|approval|coc|papers)",
      "(?:shorter|less|longer|reduced|limited) (?:\\w+ )?(?:warranty|guarantee)|(?:is|be|it is|as|only|just|all) (?:exw|ex ?works|ex ?factory|fob|fca) (?:then|now|only|from now|this time)",
      `${COUNT} days? (?:instead of|rather than|and not|not) (?!one\\b)${COUNT}|from ${COUNT} (?:days )?to ${COUNT} days (?:net|credit|payment|to pay)`,
      `(?:half|all|\\w+ percent|a third|part|some|rest) (?:of )?(?:the |our )?(?:money|payment|cash|amount)(?: \\w+)? (?:before|up ?front|in advance|when|first)|(?:we )?(?:get|need|want|take|receive) (?:half|all|\\w+ percent|a third|everything|it)(?: of (?:it|the \\w+))? (?:up ?front|in advance|beforehand)`,
      "(?:warranty|guarantee)(?: period)? (?:\\w+ ){0,2}?(?:is|of|be|becomes?|goes? (?:down )?to|only|ends?) (?:\\w+ ){0,2}?(?:year|years|months?|\\d+)|no (?:more )?(?:warranty|guarantee)",
      "(?:you|we) (?:will |can |could |should |must |just )*(?:waive|skip|drop|forgo) (?:the |your |any |all )*(?:\\w+ )?(?:inspections?|tests?|audits?|checks?|claims?|certificates?)",
      `(?:minimum|moq)(?: order)?(?: quantity)? (?:is|goes|becomes|of) (?:now )?\\w+`,
    ),
  ],
  [
    "price_change_request",
    rule(
      `${FREIGHT} (?:\\w+ )?(?:is|are|goes?|will be|has to be|must be|comes?|to be) (?:then |all |also )*(?:on|to|for|with|paid by|borne by|covered by|at) (?:you|your|yours)\\b`,
      `you (?:\\w+ ){0,3}?(?:pay|cover|bear|take over|carry|absorb|stand) (?:for )?(?:the |all |our |this |that |half (?:of )?(?:the )?)*${FREIGHT}`,
      `(?:charge|bill|invoice|pass on to) (?:it to )?you (?:for )?(?:the |all |our |this |\\w+ percent |some |extra |more )*(?:${FREIGHT}|difference|surcharges?|fees?|percent|extra|more)`,
      `(?:surcharges?|supplement|levy)(?: \\w+){0,2} (?:is|of|will be|comes to|runs at|are)`,
      "(?:costs?|charges?|fees?|difference|expenses?|overtime|freight) (?:\\w+ )?(?:go|goes|comes?|will be|will go|is|are|put) (?:then )?(?:on|onto|to|added to) your (?:bill|invoice|account|tab)",
      "(?:add\\w*|put\\w*|introduc\\w+|apply\\w*|charg\\w+|there is|there will be|comes? with|plus) (?:on )?(?:\\w+ ){0,3}?(?:surcharges?|supplement|levy|handling fee|extra charge)",
      "(?:the |our |your |unit |piece )*prices? (?:now )?(?:goes?|moves?|becomes?|rises?|climbs?|is going|are going|jumps?|went|gets?) (?:up )?(?:to|by|from)? ?(?:\\w+ ){0,3}?(?:from|in|as of|then|now|by|percent|\\d+|each|apiece)",
      "(?:take|want|need|charge|put|add|come|comes|ask|get|asking|adding|taking) (?:another |an? |us |about |around )*(?:\\w+ ){1,2}?(?:percent|per cent|%) (?:on top|more|extra|up|higher|increase|for (?:energy|material|steel|copper|the rush))",
    ),
  ],
  [
    "authority_claim",
    rule(
      `(?:agreed|arranged|settled|cleared|sorted|fixed|shook hands)(?: it| this| that| about it| on it)? (?:already )?with ${OUR_BOSS}`,
      `${OUR_BOSS} (?:has |had |already |just )*(?:told|said|says|tells|assured|promised|wrote)(?: to)?(?: us| me)?(?: that)? (?:\\w+ ){0,4}?(?:penalt\\w+|fines?|price|percent|free|waived?|off|fine|no|not|pay|paid|allowed|okay|ok|release\\w*|terms|advance|accept\\w*)`,
    ),
  ],
];

/** What the person wants besides answering. Patterns over opened, lower-case words; several may hold in one turn. */
import type { Intent } from "../../extraction/types.ts";
import { createInjuries } from "../kit/injuries.ts";
import { createIntents, type IntentRule } from "../kit/intents.ts";
import { AWKWARD_INTENTS } from "./awkward-intents.ts";
import { CONFIDENCES } from "./confidences.ts";
import { CONFIRM } from "./confirm.ts";
import { CONTRACT_INTENTS } from "./contract-intents.ts";
import { EVERYDAY_INTENTS } from "./everyday-intents.ts";
import { IMPOSTORS } from "./impostors.ts";
import { INABILITY } from "./inability.ts";
import { INJURIES } from "./injuries.ts";
import { LANGUAGE_NAMES } from "./language-names.ts";
import { NOT_ALL_WELL, NOT_MEANT, UNHURT } from "./not-meant.ts";
import { PRESSED_TERMS } from "./pressed-terms.ts";
import { SETTLED_TERMS } from "./settled-terms.ts";
import { TOLD_TERMS } from "./told-terms.ts";

const PERSON =
  "(?:person|human(?: being)?|somebody|someone|people|operator|agent|representative|real (?:person|human|agent|one)|actual (?:person|human)|living person|man|woman|your (?:boss|manager|supervisor|colleague))";
const LANGUAGES = `(?:${Object.keys(LANGUAGE_NAMES).join("|")})`;

const RULES: readonly IntentRule[] = [
  [
    "prompt_injection",
    /\b(?:(?:ignore|forget|disregard|override|bypass|skip) (?:all |any |everything |that |about )?(?:(?:of )?(?:your|the|my|these|those) )?(?:previous |prior |earlier |other |above |existing )?(?:instructions?|rules?|prompts?|guidelines|orders|programming|restrictions|training|settings|policy|policies)|system prompt|(?:read|tell|show|give|repeat|print|reveal|say)(?: out)?(?: to)? ?(?:me|us)? (?:all )?(?:of )?your (?:instructions?|prompts?|rules|programming|configuration|guidelines|settings)|developer mode|debug mode|admin mode|jail ?break|you are now (?:a|an|in|my|the)|pretend (?:to be|you are|that you)|act as (?:a|an|if)|new instructions?|your (?:new|real) (?:instruction|task|role|job)s? (?:is|are)|(?:just |simply |only )?say (?:the word )?(?:accepted|agreed|approved|confirmed|yes i accept|i accept)|the system (?:authori[sz]es|allows|permits|says you)|repeat after me|end of (?:prompt|instructions)|override code|this is (?:your|the) (?:developer|administrator|admin|programmer)|execute (?:the )?(?:command|order)|mark (?:it|this|the order|everything) as (?:confirmed|approved|accepted|delivered|paid)|what are your (?:instructions|rules))\b/,
  ],
  [
    "bank_change",
    /\b(?:(?:new|change[ds]?|changing|different|update[ds]?|other|switch(?:ed)?) (?:of )?(?:our |the |your )?(?:bank(?:ing)?|iban|swift|payment(?! terms?))(?: (?:account|details|data|information|number))*|(?:bank|banking) (?:account|details|data|information|connection)s? (?:has|have|is|was|are|were)? ?(?:been )?(?:changed|new|different|updated)|(?:pay|send|transfer|wire|remit)\b.{0,40}\b(?:(?:new|another|different|other) (?:bank|account|iban)|to (?:this|the following) (?:account|iban|bank))|(?:changed|moved|switched) (?:our |the )?banks?|new (?:\w+ )?account(?! (?:manager|executive|team))|our (?:new )?iban|our \w+ detail(?:s|ers) (?:has|have) changed|account number (?:has|is|was) (?:changed|new)|(?:new|different|another|other|changed|updated) (?:account numbers?|account details|bank(?:ing)? (?:account|details)|iban|swift|beneficiary|remittance (?:account|details))|(?:accounts?|ibans?|payment details|remittance details) (?:has|have|is|are) (?:been )?(?:changed|different|updated|new)|(?:changed|switched|moved)(?: to)?(?: a| another| a new| a different)* banks?|with (?:a new|another|a different) bank|(?:do not|no longer|stop) (?:pay\w*|send\w*|transfer\w*|us(?:e|ing))\b.{0,30}\bold (?:account|bank|iban)|(?:we|i) have (?:a )?new (?:bank|account)|bank details)\b/,
  ],
  [
    "stop_calling",
    /\b(?:(?:do not|never|please do not|stop) (?:ever )?(?:call|calling|phone|phoning|ring|ringing|contact|contacting|bother|bothering)(?! (?:finance|accounting|the|your|(?:our|my)(?! (?:numbers?|phone|mobile|cell|line)\b)|a|him|her|them|it|anybody|anyone)\b)(?: (?:me|us|here|this number|again|any ?more|any longer|ever))*|(?:take|remove|delete) (?:me|us|this number|my number|our number) (?:off|from|out)|no more calls|do not want (?:you to call|any (?:more )?calls|to be called|your calls|these calls|calls)|leave (?:me|us) alone|lose (?:this|my|our) number|unsubscribe|block(?:ing)? (?:this|your) number)\b/,
  ],
  [
    "refuse_ai",
    /\b(?:(?:not|never|do not|will not|would not|refuse to|rather not|can not|not going to|do not want to|not gonna|not here to|hate to|hate) (?:want to |like to |like |wish to )?(?:talk(?:ing)?|speak(?:ing)?|discuss(?:ing)?|deal(?:ing)?|negotiat(?:e|ing)|answer(?:ing)?|communicat(?:e|ing)|work(?:ing)?|tell(?:ing)?)\b.{0,30}\b(?:machines?|robots?|robot ?call\w*|robus|bots?|computers?|ai|a i|artificial(?: intelligence)?|automated?(?: (?:system|call|voice)s?)?|recordings?|software|program(?:me)?s?|automat\w*)|(?:do not|not) (?:trust|like|take calls from|accept calls from|answer)\b.{0,12}\b(?:machines?|robots?|bots?|computers?|ai|a i|automated)|no (?:robots|machines|bots|ai)(?: please)?|do not (?:talk|want) to rob us|i hate (?:these )?(?:robots|bots|machines|robocalls))\b/,
  ],
  [
    "human_request",
    new RegExp(
      `\\b(?:(?:talk|speak|connect|put|pass|get|give|transfer|want|need|like|prefer|have|let)(?:ing)?\\b[a-z ]{0,28}\\b(?:an? |some |the )?${PERSON}(?: (?:call|please|there|from|instead|on the))?|real (?:person|human)|(?:a|an|some) (?:human|actual person|living person)|is there (?:a|an|any|some)?(?:body|one)? ?(?:real )?(?:person|human|one i can|body i can)|(?:can|could|have|let|ask|tell|please have) (?:your (?:boss|manager|colleague|supervisor|buyer)|dana|a colleague of yours) (?:to )?call|(?:someone|somebody) (?:from your (?:side|team|company)|else) (?:should |can |could |to |must )?call|operator please)\\b`,
    ),
  ],
  [
    "who_gave_number",
    /\b(?:(?:who|where|how) (?:(?:on earth|in the world|the (?:hell|heck|devil)|exactly) )?(?:gave|give|did you get|do you have|have you got|you got|come you have|did you find|you have|you get|you find)\b.{0,25}\b(?:number|my (?:\w+ )?(?:mobile|cell|phone))|(?:get|got|have|find|obtain) (?:my|this|our) (?:phone |mobile |private |direct )?number (?:from)?|my number from)\b/,
  ],
  [
    "stop_recording",
    /\b(?:(?:stop|end|quit|cease|switch off|turn off|shut off|disable|delete|erase|destroy|remove) (?:the |this |that |your |my |any |all )*(?:record(?:ing|ings)?|taping|tape)\b|turn (?:the |this |that )?(?:recording|tape) off|(?:do not|not|never|stop|no longer) (?:\w+ ){0,4}?(?:be |being |get |getting )?(?:recorded|taped|record(?:ing)?(?: (?:this|me|us|the (?:call|line|conversation)|it|any ?more))+)|(?:no|without) (?:recording|taping)s?(?: please)?|withdraw (?:my |the |our )?(?:consent|permission|agreement|approval))\b/,
  ],
  [
    "ask_recording",
    /\b(?:(?:is|are|was|will|do|does|why)\b(?: (?:this|the|it|you|we|our|all|that|everything|i))*(?: call| conversation| line)?(?: (?:being|going to|get|getting|be|all|now))*(?: being)? (?:record(?:ed|ing|s)?|tap(?:ed|ing|ped))|(?:recording|taping) (?:this|me|us|the|it)|(?:who|what) (?:hears|listens to|happens to|happens with|will hear) (?:this|the|it|my)|are you record\w*|do you (?:record|keep a recording|store)|where (?:is|are|will) (?:the|this|these|my) (?:recording|data|call|voice)|what (?:do|will) you do with (?:the|this|my) (?:recording|data|voice)|how long (?:do|will) you keep)\b/,
  ],
  [
    "are_you_a_robot",
    /\b(?:(?:are|is|am|was) (?:you|this|it|that|i)(?: (?:talking|speaking) (?:to|with))?(?: (?:really|actually|maybe|perhaps|just|by chance|some kind of|even))?(?: like)? (?:an? )?(?:real |actual |human |live )?(?:robots?|robus|machine|bot|chat ?bot|computer|ai|a i|artificial(?: intelligence)?|person|human(?: being)?|automat(?:ed|ic)\w*|recording(?! (?:this|me|us|it|the|our|my))|tape|program(?:me)?|virtual|answering machine|voice assistant|real)|you (?:are|sound like|sound) (?:an? )?(?:robot\w*|machine|computer|bot|ai)|robot or (?:a )?(?:human|person)|human or (?:a )?(?:machine|robot|computer))\b/,
  ],
  [
    "ask_identity",
    /\b(?:who (?:is|am|are) (?:this|that|it|i|you|calling|speaking|there|on the (?:line|phone))(?: (?:speaking|talking|calling)(?: (?:to|with|from|please))?)?|who (?:do|did) (?:you|i)\b.{0,20}\b(?:work|call|speak|represent|talk)\w*|(?:which|what) company|(?:what|which) is (?:your|the) (?:name|company)|what was your name|your name(?: again)?(?: please)?|where are you (?:calling|from)|(?:calling|call) (?:from where|on behalf)|on (?:whose|who) behalf|may i ask who|who sent you|who is calling|where (?:do|does) (?:you|this) call come from|why are you calling|what is this (?:call )?about|what do you want|who wants to know|what company|from (?:which|what) company|identify yourself|introduce yourself|^(?:and )?you are$)/,
  ],
  [
    "wrong_number",
    /\b(?:wrong (?:number|person|company|extension|department|factory|place)|no such (?:person|man|woman|name|company|employee) (?:here|with us|in)|you have your own numbers?|(?:there is )?(?:no ?(?:one|body)|nobody) (?:here )?(?:by|with|of|called|named) (?:that|this)(?: name)?|(?:not|no longer) work(?:s|ing)? (?:here|with us|for (?:this|that|the) (?:company|firm|factory))|(?:not|no longer) (?:employed|with us|the right (?:person|company|number|department))(?: here)?|(?:this|it) is a private (?:number|phone|household|line)|do not know (?:any|this|that|your) (?:company|order|such|person)|misdial\w*|you (?:have |must have )?(?:dialed|dialled|called) (?:the )?wrong|never heard of (?:you|that|this|your|them)|we are not (?:a factory|the factory|a supplier|that company|hongrui)|left the company|does not work here|(?:this is|we are|you have (?:rung|called|reached|got|phoned)) an? (?:\w+ )?(?:salon|hairdresser\w*|barber\w*|restaurant|pizzeria|bakery|school|kindergarten|nursery|dentist\w*|surgery|clinic|hotel|pub|cafe|florist\w*|church|library|private (?:house|home)|residence)(?! (?:holiday|break|chain|order|project|customer|supplier)s?\b)|this is an? (?:\w+ ){1,3}you have (?:rung|called|reached|got|phoned|dialled|dialed)|do not (?:make|produce|have) (?:anything|any) (?:like that|for you|such))\b/,
  ],
  [
    "language_switch",
    new RegExp(
      `\\b(?:(?:do|can|could|would|may|might) (?:you|we|i|they)(?: please| also| maybe)?(?: (?:speak|talk|continue|switch|change|do (?:this|it)|have (?:this|it)|understand|go on|use)| prefer)*(?: (?:to|in|into|it in|this in))* ${LANGUAGES}|(?:speak|talk|continue|switch|change|prefer|understand)(?: (?:to|in|into|only|better|a little|some|it))* ${LANGUAGES}|in ${LANGUAGES} (?:please|would|is better|better|possible)|${LANGUAGES} (?:please|is better|would be (?:better|easier|good)|speaker|possible|ok)|no (?:good )?english|(?:my|our) english is (?:not|bad|poor|weak|very)|(?:do|can) not (?:really )?(?:speak|understand)(?: (?:much|good|well|any|your|so much|very much))* english|(?:another|different|my) language|i (?:only )?speak ${LANGUAGES}|(?:anyone|someone|somebody|anybody)(?: there)?(?: who| that| to)? speaks? ${LANGUAGES})\\b`,
    ),
  ],
  [
    "speak_slower",
    /\b(?:(?:more )?slow(?:ly|er|ed)?(?: down)?(?! (?:season|month|week|period|machine|production|line|supplier))(?: please)?|(?:too|so|very) (?:fast|quick(?:ly)?)(?: for me)?|not so (?:fast|quick)|take it slow)\b/,
  ],
  [
    "repeat_please",
    /\b(?:(?:can|could|would|will|please|kindly|may|sorry)?(?: you| i)?(?: please)?(?: just)? ?(?:repeat|say (?:that|it|this|the (?:question|date|number))(?: \w+)? ?(?:again|once more|one more time|over)|say again|come again|run (?:that|it) by me|go over (?:that|it) again|rephrase|once more|one more time|once again)|(?<!\bno )(?:beg (?:your )?)?pardon(?: me)?(?= (?:what|could|can|please|i did|say)\b|$)|(?:i )?(?:did|could|can|do) not (?:quite |really |properly |fully )?(?:hear|catch|understand|get|follow|make out)(?: (?:you|that|it|the (?:question|last|number|name|date|first)))*|what (?:was|is|were) (?:the|that|your|it)\b.{0,30}\bagain|what (?:did|was) (?:you|it|that|the question|your question)(?: (?:say|said|again|ask|asking|mean))*|(?:what|sorry|huh|eh|excuse me) ?(?:what|sorry)?(?: again| please)?$|hello (?:can you hear me)?$|(?:you are|line is|connection is|it is|that was|very|so|too) (?:breaking up|very bad|bad|noisy|choppy|unclear|not clear|terrible|cutting out|hard to hear)|you (?:broke up|keep (?:breaking up|cutting out)|cut out|went (?:dead|quiet|silent))|(?:bad|poor|terrible) (?:line|connection)|can not hear(?: you)?|speak (?:up|louder)|louder(?: please)?|what do you mean|which (?:order|item|line|part)(?: (?:is that|do you mean|was that|again|are you talking about|number))?$|what order|breaking up)/,
  ],
  [
    "price_change_request",
    /\b(?:(?:accept|agree(?:d|ing)? (?:to|with|on)|confirm|approve|need|want|ask(?:ing)? for|request|give (?:us|me)|pay(?: us| me)?|raise|increase[ds]?|raising|higher|new|adjust|renegotiate|discuss|talk about|change|up|rise in|more for)\b.{0,45}\b(?:prices?|pricing|surcharges?|rates?|costs?|per ?cent more|percent (?:more|extra|increase|on top)|quotation|quote|unit price)|(?:prices?|costs?|rates?|surcharges?|quotation|quote) (?:\w+ ){0,4}(?:increase[ds]?|raise[ds]?|higher|go(?:es|ing)? up|went up|gone up|have risen|has risen|rise|rises|adjust\w*|is (?:now|too low)|are too low|must|needs? to|has to|have to|will be|doubled)|(?:swallow|absorb|pass(?:ing)? on|carry)\b.{0,25}\b(?:prices?|costs?|increase)|price (?:increase|rise|adjustment|change|list)|(?:put|putting|add|adding|stick|slap) (?:an? |another |an extra )?(?:\w+ ){1,3}?(?:percent|per ?cent) (?:extra )?(?:on|onto|to)(?: top of)? (?:it|them|(?:the |our |your )?(?:prices?|invoice|bill|costs?|rate))\b|(?:it|that|they|everything|this) (?:is|are|will be|has|have) (?:going |gone |go )?up (?:by )?(?:(?:about|around|another) )?(?:\w+ ){1,3}?(?:percent|per ?cent)(?! (?:done|complete|finished|ready|from (?:last|yesterday)))|(?:cost|price) (?:us|me|you) (?:more|extra)|(?:without|unless|only (?:if|with))\b.{0,25}\b(?:increase|more money|extra money|higher price|surcharge|price)|prices? (?:\w+ ){0,3}(?:plus|per ?cent)|(?:accept|agree(?: to)?|pay) (?:\w+ ){0,4}per ?cent(?! (?:done|complete|finished|ready|of))|pay(?:ing)? (?:us |me )?(?:a (?:bit|little) )?(?:more|extra)\b|more money|extra (?:charge|money|payment|cost)|expedite fee|rush fee|(?:too|very) expensive for us|(?:percent|per cent) (?:more|extra|on top|increase|higher|up)|can you pay|you pay the (?:air ?freight|freight|transport|overtime)|pay (?:for )?(?:the )?(?:air ?freight|overtime|express))\b/,
  ],
  [
    "ask_other_customer",
    /\b(?:(?:read|tell|give|show|send) (?:me|us) (?:all |the )*(?:open )?orders of (?:all|other|the other|your other) (?:suppliers|partners|factories|vendors)|(?:what|how much) (?:do|does|did|are) (?:you|the|your|other)\b.{0,40}\b(?:pay(?:ing)?|suppliers?|others?|competitors?|customers?|get|charge)|(?:your|the|any|which|what) other (?:suppliers?|customers?|factor(?:y|ies)|vendors?|partners?|manufacturers?|clients?)|(?:who|which) (?:else|other)\b.{0,30}\b(?:makes?|suppl\w+|produces?|deliver\w*|work\w*|buy\w*|factor\w+|compan\w+)|(?:do|does|are) (?:you|they) (?:also |still )?(?:buy|buying|work|working|order|ordering|source|sourcing|purchase|deal)\b.{0,20}\b(?:from|with)|pay(?:ing)? (?:the )?others?|competitors?|our competition|(?:other|another) (?:factory|supplier)'?s? (?:price|date|quality|yield|lead time)s?|how are the others?|you (?:also|still) (?:buy|order|source|purchase) (?:\w+ )?from|what (?:yields?|prices?|rates?|lead times?) (?:do|does|did) (?:they|the others?))\b/,
  ],
  [
    "ask_quality_question",
    /\b(?:(?:what|which|how)\b.{0,30}\b(?:tolerance|spec(?:s|ification)?s?|torque|hardness|roughness|dimension|revision|limits?|standards?|aql|criteria|criterion|colou?r (?:code|standard)|finish|material grade|thickness|temperature|inspection (?:level|plan)|test (?:method|limit|plan)|drawing|coating|allowed|acceptable|class)|(?:is|are|would|can|may|could) (?:it|this|that|we|they|a|the|these|small|some)\b.{0,40}\b(?:acceptable|allowed|within (?:tolerance|spec\w*|limits?)|in (?:spec\w*|range|tolerance)|out of (?:spec\w*|tolerance)|permitted|good enough|ok for (?:you|quality)|deviat\w+|use (?:an?other|a different|alternative))|(?:which|what|latest|current|newest) (?:revision|version)(?: of)?|question (?:about|on|regarding) (?:the )?(?:quality|spec\w*|drawing|tolerance|inspection|test)|need (?:a )?(?:concession|deviation|waiver)|do you accept (?:a )?(?:deviation|concession|scratch\w*|colou?r))\b/,
  ],
  [
    "complaint_our_side_late",
    /\b(?:(?:you|your (?:side|company|team|people|engineers?|buyer|colleagues?|office|purchasing|quality))\b.{0,30}\b(?:(?:are|is|were|have been|was) (?:the ones? )?(?:late|slow|delay\w*|behind|holding|not answering)|(?:have|has|did|do|still have) not (?:sent|send|answer\w*|approv\w*|paid|pay|repl\w*|respond\w*|given|give|confirm\w*|deliver\w*|provid\w*|released|signed|come back|told|decided|got back)|never (?:sent|answered|replied|paid|approved|responded|confirmed)|owe us|fault|promised)|(?:waiting|wait|waited)\b.{0,20}\b(?:for|on) (?:you|your)\b|(?:because|due to|thanks to) (?:of )?you(?:r| )|(?:still )?(?:missing|need) (?:it |them |the \w+ )?from (?:you|your)|(?:no|without) (?:answer|reply|response|feedback|approval|payment) from (?:you|your)|your (?:own )?(?:delay|fault|approval|drawing|payment|artwork|order|samples?|material|answer)s? (?:is|was|are|came|were|has|have|arrived) (?:\w+ )?(?:late|missing|overdue|delayed|not)|it is (?:on )?your (?:side|fault|problem)|your fault)\b/,
  ],
  [
    "send_email_instead",
    /\b(?:(?:send|write|drop|shoot|put|mail|e ?mail|forward|text|message|whatsapp)\b.{0,30}\b(?:e ?mail|mail|in writing|writing|message|whats ?app|we ?chat|text|by letter|fax)|(?:by|via|over|per|through|in|prefer|use|rather|better) (?:an )?(?:e ?mail|mail|writing|whats ?app|we ?chat|text message)|e ?mail (?:me|us|it|that|please|is better|would be)|(?:add me|contact me|reach me|message me) on|write (?:to )?(?:me|us)(?! down)|annie mail|me (?:an?|in an?) (?:e ?mail|a ?mail|mail)(?:ing)?\b|send (?:me|us) (?:a |the |your )?(?:list|question|request|message|document|details|note)s?)\b/,
  ],
  [
    "transfer_colleague",
    /\b(?:(?:i will|i am going to|let me|i can|i could|i would|i shall|i have to|will|shall i|i am|going to|please hold i)?(?: just| quickly)? ?(?:(?:transfer|connect|redirect|forward)(?:ring|ing)? (?:you|the (?:phone|call)|this call)|(?:put|pass|hand|switch|give|get|route|patch|turn)(?:ing|ting)? (?:you|the (?:phone|call)|this call|it)(?: \w+)? ?(?:through|over|on to|onto|to|with|across)(?! (?:the|a|an) (?:date|answer|number|figure|quantity|update|exact|list|report)))|(?:speak|talk|ask|call|contact|check) (?:to|with)? ?(?:my|our|the|a) (?:\w+ )?(?:colleague|boss|manager|planner|supervisor|sales|production (?:manager|planner|department|team|guy|people)|planning|logistics|quality (?:manager|department)|shipping|engineer|purchas\w+|foreman)|(?:ask|call|talk to|speak to|speak with|contact|try) (?:mr|mrs|ms|miss|mister|madam|engineer|doctor|dr)\b|(?:let me|i will) (?:get|fetch|find|bring|call) (?:you )?(?:my|our|the|somebody|someone|a) ?(?:colleague|boss|manager|planner|who|else)?|not my (?:job|department|part|area|responsibility|business)|(?:someone|somebody) (?:else|who knows)(?: (?:here|who))?|wrong (?:guy|man|lady) for|not the (?:right )?(?:person|one|guy|man|lady) (?:for|to ask)|(?:speak|talk) (?:to|with) (?!me\b|us\b|you\b|him\b|her\b|them\b)[a-z]+ (?:in|from|over in) (?!the\b|a\b|an\b|an? )\w+|(?:is )?(?:a question|one) for (?!you\b|us\b|me\b|the (?:next|week)\b|tomorrow\b|an?\b)(?:the )?[a-z]+ (?:in|from) \w+|(?:you should|you need to|you have to|you must|better|please|best) (?:ask|call|talk to|speak to|speak with|contact|check with) (?!me\b|again\b|back\b|later\b|for me)(?:\w+)|(?:production|planning|sales|logistics|shipping|quality) (?:handles|can tell you|knows|would know|department can|does that|is responsible)|my colleague(?: \w+)? (?:knows|handles|can|will|is responsible|takes|does)|(?:he|she|they) (?:knows|handles|can tell you|is responsible|is in charge|would know)|ask (?:sales|planning|production|logistics|quality|shipping|purchasing|the (?:office|warehouse)))\b/,
  ],
  [
    "call_back_later",
    /\b(?:(?:call|phone|ring|try|reach|contact|telephone)(?: me| us| him| her| here| again| back)*(?: again| back| later| tomorrow| next| another| some other| at (?!\d+ %)| after| in (?:a|an|the|twenty|ten|two|half|fifteen|thirty|five|one|\d+)| on (?:mon|tues|wednes|thurs|fri)| around| this (?:afternoon|evening)| monday| tuesday| wednesday| thursday| friday| when (?:he|she|they|i))|(?:can|could|would|may|will) (?:you|we|i|they)\b[a-z ]{0,20}\b(?:call|talk|phone|speak|do this|ring)\b[a-z ]{0,20}\b(?:later|tomorrow|another (?:time|day)|next week|afternoon|again|back)|(?:bad|not a (?:good|great)|wrong|poor|not the best|inconvenient|terrible) (?:time|moment)|(?:in|into|have|at|on) (?:a |an |another |my )?(?:meeting|conference|lunch|another call|other call|break)(?! room)|(?:i am|we are|is|are|am|very|too|really|pretty|quite) (?:very |too |really |quite |a bit |so )?(?:busy|driving|in the car|on the road|occupied|tied up|about to leave|eating)|^(?:(?:no|please|maybe|sorry|yes|but|rather|better) )*(?:later|another time|some other time|not now|not right now)(?: please)?$|(?:have|got) no time(?: now| right now| today)?|do not have (?:any )?time(?: now)?|(?:he|she|they|the planner|the manager) (?:is|are|will be) (?:not (?:here|in|available|at (?:his|her) desk)|(?:out|away|off)(?! (?:of (?:here|the|our)|the door|by)\b)|on (?:vacation|holiday|leave)|at lunch|in a meeting|back (?:at|in|on|tomorrow|after))|come back (?:later|to me)|another day|try again)\b/,
  ],
  [
    "hold_on",
    /\b(?:(?:hold|hang) (?:on|the line|please)|(?:give me|gimme|half|just|wait|one|two|hold on) (?:an? )?(?:ticks?|mo|jiffy|jiff)\b|(?:one|a|just a|just one|give me a|give me one|wait a|wait one) (?:moment|second|sec|minute|min|minutes)|(?:just )?(?:a )?(?:couple of|few|two) (?:seconds|minutes)(?: please)?(?! late)|wait(?: please| a bit| a little)?$|^wait\b(?! (?:not|no))|let me (?:check|look|see|find|open|pull|have a look|get|think|ask|just|quickly|go)|i(?: will| am going to| need to| have to)? (?:just )?(?:look(?:ing)?|check(?:ing)?|find(?:ing)?|open(?:ing)?|pull(?:ing)?) (?:it |that |this |for |up |into )*(?:up|quickly|now|for you|it|in the system|the)|bear with me|stay on the line|moment please|please wait|do not hang up|be right back)\b/,
  ],
  [
    "refuse_information",
    /\b(?:(?:(?:can|could|will|would|may|must|shall|should|do|am|are|is) not|unable|not allowed|not permitted|not authori[sz]ed|not able|rather not|prefer not|never)(?: (?:be able|be|going|allowed|permitted|authori[sz]ed|supposed|able|here|to|really|just|want|like|wish))* (?:tell|give|share|disclose|discuss|reveal|provide|release|say|comment on|answer|talk about)(?: (?:you|out|that|this|it|any|these|those|such|about|with|to|anything|information|details?|over|on|the))+(?! (?:now|yet|exactly|today|right now|at the moment|more|any more exactly)\b)|(?:not|never) (?:tell|give|share|disclose|discuss|reveal|provide)\b(?! you (?:now|yet|exactly|today|right now|at the moment|more|any more exactly)\b)[a-z ]{0,25}|confidential|none of your business|(?:no|without) (?:comment|authori[sz]ation)|not (?:allowed|permitted|authori[sz]ed)|against (?:our |the |company )*(?:policy|rules)|company policy|classified|secret|nda|do not (?:give|share|provide|disclose)|refuse to|i will not (?:say|answer|tell)|not (?:your|for your) (?:business|concern)|privacy|no information (?:over|by|on) (?:the )?phone|will not answer|i would rather not say)\b/,
  ],
  [
    "already_shipped",
    /\b(?:(?:have |has |had |was |were |been |it |they |all |is |are |already |we )+(?:already |been |just )*(?:shipped|left|sent|gone|dispatched|despatched|delivered|departed|picked up|handed over|collected|on (?:the|its|their) way|on the (?:water|vessel|ship|road|truck)|in transit|went out|out the door)|already (?:shipped|left|gone|sent|out|delivered|dispatched|on (?:the|its|their) way|picked up)|all ready,? shipped|(?:it|they|goods|we|everything|that|those|order) (?:left|went out|shipped)|shipped (?:yesterday|last|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day|already|it|them|everything|two|three|a week|this morning|today))\b/,
  ],
  [
    "as_planned",
    /\b(?:(?:as|like) (?:it was |it is |we |i |originally |previously |already |it |was )*(?:planned|promised|scheduled|agreed|confirmed|said|before|discussed|told(?: you)?|communicated|committed|per (?:plan|schedule)|usual)|(?:on|to|in|according to|in line with|per) (?:the |our |original |your )*(?:schedule|plan|time|track|target)|(?:no|without|not any|nothing|any) (?:changes?|delays?|news)(?: (?:to|in|on|from|expected) (?:the|our) (?:date|plan|schedule|promise))?|nothing (?:has )?changed|unchanged|same (?:date|as before|as planned|as last time|plan|day)|(?:plan|date|schedule) (?:is |still )*(?:unchanged|the same|stands|holds|valid|ok|okay|firm)|still (?:the same|on (?:plan|schedule|track)|valid|stands)|sticks? to the (?:plan|date|schedule)|keep(?:ing)? (?:to )?the (?:date|plan|schedule)|unscheduled|the date (?:stands|holds|is fine|is ok|is good))\b/,
  ],
  [
    "dont_know",
    /\b(?:(?:do|did|would|can|could|does) not (?:really |actually |even |yet |exactly )*(?:know|tell (?:you )?(?:now|yet|exactly|right now|today)|say (?:now|yet|exactly|right now|today|for sure|it|when|how)|remember|have (?:that|the|this|any|an?) ?(?:information|date|number|answer|figure|schedule|idea|data|overview|detail|plan|clue|it|yet|exact)*)|no (?:idea|clue|information(?! (?:over|by|on))|date (?:yet|so far)|news yet|visibility)|not (?:yet )?(?:sure|certain|known|decided|clear|fixed|planned|confirmed|available yet)|hard to (?:say|tell)|difficult to (?:say|tell)|unclear|unknown|who knows|(?:have|need|got|want) to (?:check|ask|look|find out|verify)|nobody knows|can not (?:say|tell|decide|promise|commit)(?: (?:it|that|now|yet|today|a date|when|exactly|anything))*(?! you that)|i (?:will|would) have to (?:check|ask|look)|remains to be seen|we will see|(?<!\b(?:just|wanted|writing|calling) to )let you know(?! that\b)|to be (?:confirmed|determined|decided|announced)|tbc|tbd|can not decide|can not tell you (?:now|yet|exactly|today|right now|at the moment|more exactly|any more exactly))\b/,
  ],
  [
    "goodbye",
    /\b(?:good ?bye|bye(?: bye)?|see you|have a (?:nice|good|great) (?:day|one|evening|weekend|afternoon|week)|talk (?:to you )?(?:later|soon)|take care|that is all(?: from (?:me|us))?|nothing else|so long|cheers|ciao|good night|by by)\b/,
  ],
];

/** An intent of the second list is dropped where one of the first explains the same words better. */
const OVERRULES: ReadonlyArray<readonly [Intent, readonly Intent[]]> = [
  ["prompt_injection", ["refuse_information", "ask_identity", "dont_know", "ask_quality_question", "as_planned"]],
  ["injury_report", ["call_back_later", "transfer_colleague"]],
  ["stop_calling", ["call_back_later", "refuse_information", "refuse_ai"]],
  ["refuse_ai", ["refuse_information", "are_you_a_robot", "send_email_instead", "call_back_later"]],
  ["language_switch", ["repeat_please", "ask_identity", "human_request"]],
  ["human_request", ["transfer_colleague", "call_back_later"]],
  ["are_you_a_robot", ["ask_recording", "ask_identity", "human_request", "hold_on"]],
  ["wrong_number", ["transfer_colleague", "dont_know"]],
  ["who_gave_number", ["ask_identity"]],
  ["stop_recording", ["ask_recording", "refuse_information", "stop_calling"]],
  ["ask_recording", ["ask_identity", "refuse_information"]],
  ["transfer_colleague", ["hold_on", "dont_know", "call_back_later", "as_planned"]],
  ["send_email_instead", ["refuse_information", "call_back_later", "transfer_colleague"]],
  ["call_back_later", ["hold_on", "dont_know", "goodbye", "repeat_please"]],
  ["speak_slower", ["repeat_please"]],
  ["ask_other_customer", ["price_change_request", "dont_know", "ask_identity"]],
  ["bank_change", ["terms_request", "price_change_request", "wrong_number"]],
  ["price_change_request", ["terms_request", "ask_quality_question", "dont_know"]],
  ["complaint_our_side_late", ["dont_know"]],
  [
    "third_party_confidence",
    ["off_record_request", "refuse_information", "quality_report", "ask_other_customer", "price_change_request"],
  ],
  ["off_record_request", ["refuse_information", "dont_know"]],
  ["refuse_information", ["dont_know"]],
  ["threat", ["terms_request"]],
  ["authority_claim", ["terms_request"]],
  ["order_unknown", ["wrong_number", "dont_know", "refuse_information", "denies_promise"]],
  ["hold_on", ["dont_know"]],
];

const DAY =
  "(?:(?:next |this |coming )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|to ?morrow|(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:(?:twenty|thirty) )?(?:first|second|third|\\w+th|\\d+)|(?:the |next |this )?week|(?:the )?end|(?:\\w+ ){1,2}(?:hundred|thousand)|\\d{2,})";
/** Behind "hang on" and "let me look": a clause that tells the answer, none that puts it off. */
const ANSWERED = new RegExp(
  `^(?!.*\\b(?:check(?:ing)?|ask|call|tell you|know|find out|back|until|whether|if|when|was it|is it|look into|think about|another call|nobody|no one)\\b).*\\b(?:(?:it|that|this|they|those) (?:is|are|will|would|goes?|leaves?|ships?)|looks like|i would say|says|make it|let us say|(?:we|i) have|(?:no|uh|um|ah|right|yeah|yes|okay|ok|so|here))(?: (?:we|it|them|load|ship|send|leave|be|on|for|by|the|going to|planned|here|out|in|about|around|okay|right|so|down|uh|um|of|a|go|have)){0,5} ${DAY}\\b`,
);

export const readIntents = createIntents({
  rules: [
    ...RULES,
    ...EVERYDAY_INTENTS,
    ...AWKWARD_INTENTS,
    ...CONTRACT_INTENTS,
    ...PRESSED_TERMS,
    ...TOLD_TERMS,
    ...SETTLED_TERMS,
    ...CONFIDENCES,
    ...IMPOSTORS,
  ],
  overrules: OVERRULES,
  notMeant: NOT_MEANT,
  injury: createInjuries(INJURIES),
  unhurt: UNHURT,
  well: { told: CONFIRM.allWell, harm: CONFIRM.harm, doubted: NOT_ALL_WELL },
  inability: INABILITY,
  answered: ANSWERED,
});

/** English assent, denial and everything between. */
import type { ConfirmCues } from "../kit/confirm.ts";
import { TAKEN_BACK } from "./taken-back.ts";

const PATTERNS: ConfirmCues["patterns"] = [
  // "Busy, but go": asked whether now is a good time.
  [
    "yes",
    /\b(?:(?:a (?:bit|little) |rather |quite )?busy but (?:go(?: ahead| on)?|ok|okay|fine|ask|shoot|i have (?:a|one|two|five) minutes?|(?:be |make it )?quick)|no (?:no )?(?:it is |that is |all )?(?:fine |good |ok |okay )?(?:go (?:on|ahead)(?! (?:the|next|tomorrow|\w*day|\d))|just ask|ask away))\b/g,
  ],
  [
    "no",
    /\b(?:i (?:only |just )?wish(?! you\b(?! (?:were|had|could))|ing| to\b)(?: (?:it|we|they|that|this|you)(?: (?:was|were|had|could|is|are))?)?|if only(?! (?:you|if)\b)|(?:that|it|this) would (?:be|have been) (?:nice|lovely|great|a dream|too good)(?= (?:but|it is|it will|we|they|\d|[a-z]+ (?:days?|weeks?|percent)))|chance would be a fine thing|in (?:my|your) dreams?(?: maybe| perhaps)?|dream on|pull the other (?:one|leg)|wishful thinking|fat chance|who ?ever told you (?:that|so)|my bad|no chance|not a (?:chance|hope)|not on your (?:life|nelly)|you (?:have )?(?:misheard|got (?:that|it) (?:all )?wrong|must be (?:joking|kidding)))\b/g,
  ],
  [
    "unsure",
    /\b(?:(?:have|need|want|got) to (?:run (?:that|it|this) (?:past|by)|speak (?:to|with)|talk (?:to|with)|ask) (?:\w+ ){1,4}?(?:first|before i (?:can )?(?:say|tell|confirm|promise)(?: (?:you|anything|yes|no|or|that|it|either way))*)|before i (?:can )?say (?:yes or no|anything|either way)|above my pay ?grade|(?:your|any ?(?:one|body) 's) guess(?: is as good as mine)?|ask me (?:again |that )?(?:later|tomorrow|next week|in an hour|on \w+day)|no telling|god (?:only )?knows)\b/g,
  ],
  [
    "yes",
    /\b(?:(?:could|can) not (?:really )?(?:argue|quarrel|fault)(?: (?:with|about))?(?: (?:that|it|this))?(?! (?:but|except))|no arguments? (?:there|here|from me|with that)|(?:could|can) not (?:have )?(?:put|said|say) it (?:any )?(?:better|clearer)(?: myself)?|word for word|to the letter|(?:that|it) is (?:exactly |just )?what (?:i|we) (?:have )?(?:got|have|wrote|put|see)(?: (?:written|down|here|on|in|the|my|our|sheet|book|list|screen))*|(?:that|it) is what it says(?: here| on \w+ \w+)?|(?:same|says the same) (?:here|as (?:i|we) have)|(?:looking at|staring at|counted) (?:them all|all|every)\b)/g,
  ],
  [
    "unsure",
    /\b(?:no idea|no clue|not (?:really |very |quite |so |too |totally |completely |entirely |a hundred percent |100 percent )?(?:sure|certain)(?: about (?:that|it|this))?|do not (?:really )?know|would not know|can not (?:really )?(?:say|tell|confirm)(?: (?:for sure|now|that|it|yet|exactly|right now))*|could not (?:say|tell)|hard to (?:say|tell)|difficult to (?:say|tell)|who knows|not that i (?:know|am aware)(?: of)?|not aware|unsure|uncertain|unclear|not clear|depends|(?:have|need|got|want|would like) to (?:check|ask|look|verify|find out|confirm|see|double check)|let me (?:check|ask|look|verify|see|find out)|(?:will|would|must|should) (?:have to |need to )?(?:check|ask|verify|find out|confirm with|look)|check (?:it )?with|you (?:should|would have to|must|need to) ask|remains to be seen|we will see|fifty fifty|yes no maybe|i have to see|no information|do not (?:quote me|hold me)(?: (?:on|to) (?:that|it|this))?|do not take my word(?: for (?:that|it))?|(?:would|could|can) not (?:swear|bet)(?: (?:to|on) (?:that|it))?|do not pin me down|would have thought so)\b/g,
  ],
  [
    "yes",
    /\b(?:no problems?(?: at all| with that)?|not a problem|no worries|no issues?|no trouble|not an issue|no doubt(?: about it)?|without (?:a |any )?(?:doubt|problem|question)|(?:do not |can not )?see why not|why not|no objections?|(?:do|would) not mind(?: at all)?|do not have (?:a |any )?(?:problem|objection|issue)s?|nothing wrong|not wrong|nothing against(?: it| that)?|no need to (?:change|correct)(?: anything)?|no changes? (?:needed|required)|no corrections?|no complaints?|could not be better|(?:no )+you are (?:all )?(?:fine|good|okay|ok|alright|all right))\b/g,
  ],
  [
    "partial",
    /\b(?:partial(?:ly)?|partly|in part|(?:only |just )?some of (?:them|it|the \w+)|some (?:yes|are|have|is|did|do)|some yes some no|half of (?:them|it|the \w+)|half half|only (?:half|some|part|the first|a part|one|two|three|a few)|not (?:all|everything|every|entirely|completely|fully|totally|everyone)(?: of (?:them|it|the \w+))?(?: yet)?|most of (?:them|it|the \w+)|mostly|almost (?:all|everything)|nearly (?:all|everything)|the (?:first|other) (?:part|half)|yes and no|a part of (?:it|them)|part of (?:them|it|the \w+)|a few of (?:them|the \w+)|one of (?:them|the two)|the majority|to some extent|all (?:but|except)|everything (?:but|except))\b/g,
  ],
  [
    "partial",
    /\b(?:yes|yeah|yep|yup|ok|okay|sure|right|correct|good|fine|true|done|all|exactly|agreed|they (?:have|are)|it (?:is|has)|i agree)\b[a-z0-9 ]{0,40}? (?:but|except|apart from|only|just|besides|other than|excluding|save for|aside from|however|although|though|without)\b(?! (?:you can|go|ask|tell me|say it|thank|please|quick|be quick|make it (?:quick|short|fast|brief)|be quick|one moment|let me|remember))/g,
  ],
  [
    "maybe_no",
    /\b(?:do not (?:think|believe|suppose|expect)(?: (?:that |it |this )?(?:is |that is )?(?:right|correct|ok|okay|true|so|it|possible))(?! \w+ing)|do not (?:think|believe|suppose|expect)(?: so| that| it(?: is| has| will)?| they(?: are| have| will)?| we(?: are| have| can| will)?)?|probably not|maybe not|likely not|unlikely|i doubt(?: it)?|hardly|not likely|i am afraid not|afraid not|i guess not|possibly not|i hope not)\b/g,
  ],
  [
    "no",
    /\b(?:not (?:yet|really|at all|quite|exactly|now|right now|today|anymore|any more|possible|correct|right|true|accurate|good|ok|okay|the case|what i said|so|really no|a good time|a good moment|convenient|this|that|ever|in the slightest|even close|here|there|for me|interested|fine|allowed|happy with that|comfortable)|no way|never|absolutely not|definitely not|certainly not|of course not|under no circumstances|by no means|rather not|prefer not|please do not|do not (?:record|do that|want|agree|accept|like|have (?:it|them)|wish|call)|out of the question|far from it|bad time|bad moment|no good|no sir|no madam|incorrect|that is (?:all )?wrong|wrong|false|negative|untrue|mistaken|a mistake|nope|nah|nay|neither|none of that|too (?:late|early) for that|impossible|refuse|decline|disagree)\b/g,
  ],
  [
    "hedged_yes",
    /\b(?:(?:i am )?(?:fairly|pretty|quite|almost|reasonably|rather|ninety percent|relatively) (?:sure|certain|confident)|(?:it |that |they |this |we )?(?:should|ought to)(?: all| probably| now| still)? (?:be|have|work|do)(?: (?:ok|okay|fine|right|correct|good|so|there|done|possible|it|arrived|no problem|alright|all right|on time|on track|ready|in))*(?! \d)|(?:i )?(?:think|believe|guess|suppose|assume|reckon|would say)(?: that is| it is| that| it)? (?:yes|right|correct|ok|okay|fine|good)|(?:yes|yeah|ok|okay|right|correct|sure)(?: that is| it is)? (?:i (?:think|believe|guess|suppose|assume|reckon|hope)(?: so)?|probably|hopefully|maybe|should be|presumably|perhaps|most likely|as far as i know|if i (?:remember|recall)|apparently)|(?:probably|presumably|hopefully|maybe|perhaps|most likely|apparently|i (?:think|guess|suppose|believe|hope)) (?:yes|yeah|ok|okay|right|correct|it is|they are|that is (?:right|correct)|fine)|(?:as far as i (?:know|remember|am aware|can (?:see|tell))|to the best of my knowledge|from what i (?:know|hear|can see|am told)|last i (?:heard|checked|looked))(?: yes)?|yes more or less probably)\b/g,
  ],
  [
    "about_yes",
    /\b(?:(?:that is |it is |yes |yeah )?(?:about|roughly|approximately|more or less|pretty much|almost|nearly|basically|kind of|sort of|somewhat|practically|mostly|largely|essentially|close to|pretty) (?:right|correct|ok|okay|it|so|yes|true|that|there|fine|good|like that|like this|accurate)|more or less|pretty much|close enough|near enough|roughly(?: speaking)?|approximately|thereabouts|something like that|or so|give or take|good enough|in principle|ish|kind of|sort of|basically|plus minus)\b/g,
  ],
  [
    "unsure",
    /\b(?:i (?:think|believe|guess|suppose|hope|assume|reckon|imagine)(?: so| that)?|maybe|perhaps|possibly|probably|presumably|hopefully|could be|might be|may be|might|likely|most likely|eventually|in theory|theoretically|supposedly|if all goes well|god willing|inshallah)\b/g,
  ],
  [
    "no",
    /\b(?:(?:it|that|they|we|this|he|she|i|there|you) (?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|should|am) not|(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could) not|no)\b/g,
  ],
  [
    "yes",
    /\b(?:yes|yeah|yea|yep|yup|yah|ya|aye|ja|yessir|sure(?: thing)?|ok|okay|okey|alright|all right|right(?! now| away)|correct|exactly|precisely|indeed|absolutely|definitely|certainly|totally|of course|affirmative|agreed|i agree|granted|confirmed?|i confirm|true|perfect|go ahead|go on|please do|by all means|sounds (?:good|right|fine|ok|okay)|all good|you got it|you have got it|you are right|got it|spot on|bang on|dead right|that is the one|bingo|roger|mm ?hmm?|mhm|mmhm|mhmm|hmhm|uh huh|aha|uhuh|with pleasure|gladly|feel free|fire away|that is it|that is what i (?:said|meant)|as you (?:said|say)|(?:a |one )?hundred percent|no more changes|that works|works for me|it works|be my guest|go for it|(?:all|every(?:body|one)(?: is)?) safe(?: and sound)?|(?<=^(?:(?:yes|yeah|yep|sure|ok|okay|oh|well|please|fine|right|alright|just) )*)record (?:it|this|away)|happy (?:to|with that)|let us (?:do (?:it|that)|go)|fair enough|you bet|okie dokie)\b/g,
  ],
  [
    "weak_yes",
    /(?:\b(?:great|fine|good|shoot|every one|approved|accepted|already|on (?:track|time|schedule)|as (?:planned|scheduled)|arrived|came in|is in|are in|delivered|completed?|finished|done|ready|passed|understood|positive|very good|very well)\b|\b(?:i do|i am|i have|we do|we are|we did|we have|we can|we will|it is|it was|it has|it does|it did|they are|they have|they did|they do|they were|you may|you can|you could|that is)(?= (?:now|already|thanks|thank you|today|yesterday|indeed)\b|$))/g,
  ],
  [
    "no",
    /\b(?:still waiting|are waiting|am waiting|behind(?: schedule)?|delayed|running late|late|busy|in a meeting|stuck|failed|missing|outstanding|pending|not|postponed|cancelled|canceled)\b/g,
  ],
];

export const CONFIRM: ConfirmCues = {
  takenBack: TAKEN_BACK,
  patterns: PATTERNS,
  negated:
    /\b(?:not|never|nothing|neither|nor|without)(?: (?:is|it|be|been|at|all|quite|really|entirely|completely|sound|look|seem|feel|the|that|so|very|exactly|any|fully|have|to|what|yet|a)){0,3} $/,
  oneByOne:
    /\b(?!(?:oh|well|um|uh|so|and|but|er|ah|hm|ok|okay|yes|yeah|yep|no|it|that|they)\b)[a-z]\w* (?:yes|yeah|yep)(?: but| and)? (?:the |our |your )?(?!(?:but|no|it|that|they|we|i|you|he|she|there|sorry|wait|oh|and|so|well|actually|sir|madam|mate|love|not|uh|um|or)\b)\w+(?: ones?)? (?:(?:is |are )?(?:no|nope|not|wrong)\b|(?:we are|they are|is|are|i am) (?:still )?(?:waiting|missing|to come|outstanding|pending|short|not)\b)|\bthe \w+(?: \w+){0,2} (?:is|are|'s) (?:all )?(?:right|correct|fine|ok|okay|good|spot on)(?: but| and| though)? (?:the|your|that) \w+(?: \w+)? (?:is|are|'s) (?:all )?(?:not|wrong|off|out|incorrect)\b|\b(?:yes|yeah|okay|ok|right|correct|fine) (?:for|to|on|about|with) .*\b(?:no|not) (?:for|to|on|about|with)\b|\bno (?:for|to|on|about) .*\b(?:yes|yeah|okay|ok) (?:for|to|on|about|with)\b|\b(?:date|day|quantity|number|amount|line|order|first|second|other|one)(?: is)? (?:yes|ok|okay|right|correct|fine|good)\b.*\b(?:date|day|quantity|number|amount|line|order|first|second|other|one)(?: is)?(?: \w+)? (?:no|not|wrong)\b|\bthe \w+(?: ones?)? (?:yes|ok|okay)(?: but| and)? the \w+(?: ones?)? (?:no|not)\b|(?<!\b(?:it|that|they|this|there|he|she|we|i|you|what|which|problem|issue|reason)) (?:are|is|have|has|do|does|did|was|were)(?: but| and| though| whereas| while)? (?:(?:the|those|these|our|line|batch|lot) \w+(?: \w+){0,2}?|theirs|others)(?: (?:are|is|have|has|do|does|did|was|were))? not\b(?! (?:the|a|an|our|your|those|these)\b)/,
  allWell:
    /\b(?:(?<!\bnot )(?:every(?:body|one) is|(?:all of (?:us|them)|they|all|(?:all )?(?:my|our) (?:people|team|staff|workers|men|colleagues)) (?:are|is))(?: (?:still|all|completely|perfectly|quite))* (?:fine|safe|ok|okay|well|good|unhurt|unharmed|all right|alright)|(?<!\b(?:not|but|nearly|almost) )all (?:safe|unhurt|unharmed)|(?:nobody|no one|none of (?:us|them)) (?:is|was|got|were|are|has been) (?:hurt|injured|harmed))\b/,
  harm: /\b(?:(?:every(?:one|body)|all(?: of us)?) (?:is |are |were )?(?:safe |fine |ok |okay |well )?(?:but|except|apart from)(?: for)? (?!the |that |it |we |they |i |not )\w+|(?:people|persons?|man|men|woman|women|workers?|colleagues?|guys?|operators?|employees?|of us|of them) (?:is |are |was |were |still |got |badly )*(?:missing|lost|not found|not here|not accounted|unaccounted|trapped|stuck|ill|sick|shaken|shocked|unwell|bleeding|unconscious)|unaccounted for|trapped|in shock|shaken|bruis\w+|minor (?:cuts?|injur\w+)|(?:to|at) (?:the |a )?(?:hospital|doctor)|can not reach (?:one|two|some|everyone|everybody))\b/,
  ofCause:
    /\b(?:(?:we |i )?(?:do|does|did|could|can) not (?:yet |really |exactly |actually )*(?:know|understand|tell|say|see|have|find)(?: (?:you|yet|exactly))* (?:(?:the|a|any|what the) (?:root |exact )?(?:cause|reason)(?: is)?(?: yet)?|why\b|what (?:caused|went wrong)|how (?:it|that|this) (?:happened|came)|where (?:it|that|this) (?:comes|came) from)|no idea (?:why|what caused|how it happened|where it (?:comes|came) from)|(?:the )?(?:root )?(?:cause|reason) (?:is |we |i )?(?:still |yet |do )*(?:not (?:yet )?(?:know|known|clear|found)|unknown|unclear)(?: yet)?)/g,
  weakNo:
    /^(?:still waiting|are waiting|am waiting|behind|behind schedule|delayed|running late|late|busy|in a meeting|stuck|failed|missing|outstanding|pending|not|postponed|cancelled|canceled)$/,
  strongYes:
    /^(?:yes|yeah|yea|yep|yup|correct|exactly|precisely|absolutely|definitely|sure|right|confirmed|true|affirmative|of course|no problem|certainly|indeed)$/,
  denial: /not/,
};

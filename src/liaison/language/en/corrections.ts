/** How English takes back what it said. */
import type { CorrectionCues } from "../kit/settle.ts";

/** "I'll check", "he should tell me", "let me ask planning": a day right after them is one of knowing, not of the goods. */
const WILL = "(?:will|can|could|should|might|must|would|shall|to|let me|just)";
const OBJECT =
  "(?: (?!(?:but|and|so|it is|that is|this is|they|is|are|yeah|yes|ok|okay|right|uh|um|ah|oh|probably|should|would|looks|i|says?|here)\\b)\\w+){0,4}";
const FINDING_OUT = [
  `${WILL} (?:check|ask|find out|look into|decide|discuss|clarify|hear from)${OBJECT}`,
  `${WILL} (?:tell|let|inform|update) me(?: know)?`,
  "(?:let me|will|to) see (?:if|what|whether|about)(?: (?:we|i|they|he|it|can|could|do|make|manage|is|get|still|anything|that|this))*",
  "(?:we|i) will (?:have to )?see",
  "(?:boss|manager|planner|colleague|foreman|he|she) (?:is|will be|gets) (?:back|in)(?: (?:the )?office| here| again)*",
  "(?:meeting|review|audit|inspection|visit|stock ?take)(?: (?:is|'s|will be|about (?:it|that|this)))*",
  "who knows(?: is| will be)*(?: (?:back|in|here))?",
];
const OTHER_DAYS =
  /since|there (?:really )?is one|which is the (?:one|week)|(?:knock|clock) off(?: early)?(?: at \w+)?|(?:man|men|guys?|engineers?|inspectors?|auditors?|electricians?|plumbers?|visitors|painters|contractors|fitters?) (?:(?:is|are) )?(?:in|coming(?: in)?|here)|(?:i|we|he|she|everyone|everybody) (?:am|are|is) (?:all )?off|(?:do|does|will|can|are|is) not work(?:ing)?|every(?:one|body) is (?:off|out|away)|closed|shut(?: down)?|shutdown|on (?:holiday|vacation|leave)|(?:knocked off|clocked off|gone home|gone|off) for|(?<!\b(?:throw|threw|thrown|give|gave|put|take|took) )away|off work|(?:nobody|no one|none of us)(?: is| will be)?(?: here| in| available| working)?|not (?:here|working|open)|waiting|waited|called|(?:ask|call|try|phone|ring|remind|reach)(?: me| us| back| again)+|asked|e ?mailed|wrote|broke down|stopped|missed(?: \w+){0,2}|(?:will|can|should|might|to) (?:know|find out|hear|tell you|let you know|update you|get back to you|have (?:news|an answer|an update))(?: more| back| it| for sure| again| from \w+)*/;

export const CORRECTIONS: CorrectionCues = {
  withdraws:
    /(?:^| )(?:(?<!\b(?:there is|there are|have|has|had|got|with) )no(?! problem| later| earlier| sooner| more)|nope|sorry|wait|i mean|meaning|rather(?! than)|make (?:it|that)|correction|correct that|actually|scratch that|strike that|forget that|let me correct|excuse me|pardon|oops|i meant|or rather|better say|instead(?! of)|hang on|that is wrong|my mistake|my bad|no no|apologies|i should say|what am i saying|i misspoke|change that)(?: |$)/,
  listContinues: (between) =>
    /(?:^| )(?:and|then|plus|the rest|remaining|another)(?: |$)/.test(between) &&
    !/(?:^| )(?:no|sorry|i mean|correction|scratch that|actually)(?: |$)/.test(between),
  oldPlan: [
    /(?:^| )(?:we|i|they|you|colleagues?|buyer|it|was|were|originally|initially|first|plan|planned|had|used to|it was|supposed|originally planned|promised|promise|from|moved|postponed|pushed|shifted|rescheduled|delayed|said)(?: \w+){0,2} (?:said|planned|promised|told (?:your |my |our )?\w+|gave (?:you|them|him|her|your \w+)|wrote|did say|thought|scheduled|supposed to be|wanted|was|for|from|had|meant|(?<!\bwill )be|hoped|hoping for|aiming for|aimed for|committed to|agreed|estimated|expected|due|started with|began with|started at)(?: (?:it|on|for|the|by|at|to be|to ship|that|would be|around|about|you|in|maybe))*$/,
    /(?:^| )(?:originally|initially|previously|at first|the old date|the old (?:plan|promise)|before it was|last time)(?: it| was| the| on| for| planned| we| said| is)*$/,
  ],
  replaces: /(?:^| )(?:but(?: now)?|now|to|until|instead|it will|it is|we|will be|became|becomes|however|then)(?: |$)/,
  denies:
    /(?:^| )(?:not(?: on| the| for| in)?|not (?:be |go |leave |ship |happen |make it )?(?:\w+ )?this side of|isn not|instead of(?: the)?|rather than(?: the)?|forget(?: about)?(?: the)?|no longer(?: on| the)?|not even|never(?: on)?|can not (?:do|make|ship|deliver|manage|finish)(?: it| them)?(?: on| by| for)?(?: the)?|will not (?:make|manage|be|ship|leave|happen)(?: it| them)?(?: on| by| for)?(?: the)?|unlikely(?: on)?|skip|except(?: for)?(?: on)?|apart from|but not(?: on)?|nothing(?: on| in| for)?|none(?: on| in| for)?)$/,
  // "Friday I can't, Monday works"
  pauseFrees: true,
  deniedAfter:
    /^(?:(?: ?)(?:is |are )?(?:excepted|excluded)(?: |$)|(?: ?(?:on )?\w+day)? ?(?:i|we) can not(?: do(?: that| it)?)?$|(?: ?)(?:that )?(?:is|'s|are|was|will|would|does|do|can|looks?|seems?)?(?: be)? ?(?:not (?:possible|be possible|work|working|going to work|realistic|happen\w*|feasible|ok|okay|good|right|correct|be)|impossible|out(?: of the question)?$|too (?:early|tight|soon|late|short|optimistic)|unrealistic|wrong|gone|here (?:and|so|now)\b|off the table|no longer|full\b|booked (?:up|out|solid)|(?:the |our |an? )?(?:audit|stock ?tak(?:e|ing)|inventory|maintenance)\b|out (?:we|so|but|then|and)\b|was (?:the|our|an?) (?:plan|original|first|old|target|goal|idea|hope|wish)|(?:we|i|they) (?:is |are |am )?(?:all )?(?:closed(?! (?:over|between|during|until|till|before that|after that|around)\b)|off|not (?:working|open))\b(?! (?:on|from|the)$)|(?:there is )?(?:nobody|no one)(?: is)? (?:works|here|in|working|around)\b|(?:(?:is|comes|falls|being) )?(?:right )?in between\b|(?:is|being) an? (?:public |bank |national |local )?holiday))/,
  movedFrom:
    /(?:^| )(?:moved|postponed|pushed|shifted|rescheduled|delayed|changed|slipped)(?: \w+){0,3} from(?: the)?$/,
  elsewhere: new RegExp(
    `(?:^| )(?:${FINDING_OUT.join("|")}|${OTHER_DAYS.source})(?: on| in| for| the| from| until| during| over| this)*$`,
  ),
};

/** English assent and nothing else. */
import { createPlainYes } from "../kit/plain-yes.ts";

/** Assent by itself. */
const ASSENT = [
  "yes|yeah|yea|yep|yup|ya|yah|aye|yes sir|yes madam",
  "ok|okay|alright|all right|right|correct|exactly|precisely|indeed|absolutely|definitely|certainly|of course",
  "sure|sure thing|affirmative|agreed|confirmed|true|perfect|roger|mm hmm|mhm|uh huh",
  "(?:that|it|this|everything|all|they|these|both)(?: dates?| numbers?)? (?:is|are|sounds?|looks?|would be)(?: all| both| absolutely| exactly| perfectly| quite| very| just| now)? (?:right|correct|ok|okay|fine|good|true|perfect|all right|alright|confirmed|great|accurate)",
  "i (?:agree|confirm|do confirm)(?: that| this| it| to that| with that)?",
  "(?:you (?:can|may)|please|feel free to|go ahead and|i allow you to|i am happy for you to) (?:do (?:that|so|it)|do|record(?: it| this| that| me| the call| this call)?)",
  "(?:the )?recording(?: it| this| the call)? is(?: all| quite)? (?:right|fine|ok|okay|all right|alright|good)",
  "go (?:right )?ahead|go on|go for it|be my guest|fire away|please do|by all means|feel free|with pleasure|gladly",
  "record (?:it|this|away|me|us|the call|this call|everything)",
  "(?:no problems?|no problem at all|not a problem|no issue|no issues)(?: at all)?(?: with that)?",
  "i have no (?:objections?|problem)(?: to that| with that)?|no objections?|i do not mind(?: that)?",
  "that works|works|it works|all good|sounds (?:good|fine|right|great|correct|ok|okay)|looks (?:good|fine|right|correct)",
  "you are (?:right|correct)|you (?:have )?got it(?: right)?|as (?:you|i) (?:say|said)|that is (?:it|what i (?:said|meant))",
  "(?:a |one )?hundred percent|no changes|no more changes|fair enough",
  "(?:that is |it is |all )?(?:fine|ok|okay|good|all right|alright) (?:by|with|for) (?:me|us)(?: all)?|suits (?:me|us)(?: fine)?|i am (?:ok|okay|fine|good|happy|cool) with (?:that|it|this)",
  "(?:it is |that is |they are |these are )?(?:firm|definite|fixed|final)|this time (?:it is|that is|they are) (?:right|correct|fine|good)",
  "no worries|no bother|not a bother|(?:i do not see )?why not|you bet|righto|spot on|bang on|dead right|knock yourself out|do it|you may|that (?:adds up|checks out)",
].join("|");

/** What may stand around it. */
const BESIDE = [
  "(?:it|that|this|they|we|i|you) (?:is|are|do|does|can|may|have|has|am|will)",
  "thank you(?: very much| so much| a lot)?|thanks(?: a lot| very much)?|many thanks|you are welcome",
  // "S. yes": what a noisy line adds.
  "please|all|everyone|everybody|thank (?:god|goodness)|hello|hi|uh|um|er|ah|oh|hm|well|so|and|now|then|both|sir|madam|miss|mira|s",
  "good|fine|great|very good|very well|nice",
  "(?:for|with|by) (?:me|us|my side|our side)|from (?:my|our) side|(?:i am|we are) (?:here|fine with that|happy with that)",
  "(?:now|it|this) is (?:a )?(?:good|fine) (?:time|moment)",
].join("|");

/** A value that is said again stands as "_"; whether it is the same is judged elsewhere. */
const VALUE =
  "(?:(?:(?:it|that|this|they) (?:is|are|will be)|we (?:will )?ship(?: it| them| all| all of it| everything)?|on|by|the|of|for|and|in|at|all|all of (?:it|them)|everything|pieces|order|line) )*_(?: pieces)?";

/** Said by who picks up, or in doubt; "now they are" grants that they were not. */
const NEVER = "hello|hi|hey|(?:yeah|sure) right|oh really|as if|now (?:they|we) are(?=$)|(?:they|we) are now(?=$)";

export const isPlainYes = createPlainYes({
  assent: ASSENT,
  beside: BESIDE,
  value: VALUE,
  never: NEVER,
  welcome: "hello|hi|hey|(?:hello |hi )?good (?:morning|afternoon|evening|day)",
  space: " ",
});

/** An answer announced for a day: "I'll let you know tomorrow". */
import { laterCue } from "../kit/later-cue.ts";

const WHO = "\\b(?:i|we|he|she|they|somebody|someone)";
const WILL =
  "(?:'ll| ll| will| shall| can| could| should|'m going to| am going to| are going to| have to| need to|'ll have to| must)";
const TELL = `(?:let you know|say (?:more|something|anything|for sure)|(?:get|come) back to you|tell you(?: more)?|answer(?: you)?|decide|update you|inform you|write(?: to)? you|e-?mail you|text you|message you|
give you (?:a|an|the|my|our) (?:date|answer|update|reply|confirmation|feedback|day)|
send you (?:a|an|the|my|our) (?:date|answer|update|reply|confirmation|mail|e-?mail|message)|
confirm (?:it|that|this|to you|the date)|know(?: more| better| for sure| the date| it| that)?|find out|clarify(?: it| that)?|
have (?:a|an|the|more|some) (?:date|answer|news|information|confirmation|update|reply|clarity)|
check(?: it| that| again| with them| with planning)?|ask(?: him| her| them| planning| again)?)`;
const MORE =
  "(?: it| that| this| about it| about that| again| for sure| by| on| in| not before| before| until| first thing| some time| sometime| at the latest| latest| later| maybe| probably| hopefully| the)*";
const CANNOT =
  "(?:don'?t|won'?t|do not|will not|cannot|can'?t|can not|couldn'?t) (?:know|tell(?: you)?|say|have (?:a|the|any) (?:date|answer))";
const YOU = "\\byou(?:'ll| ll| will| can| should)? ";
const HAVE =
  "(?:(?:have|get|receive) (?:a|an|the|my|our) (?:date|answer|update|reply|confirmation|feedback|final date)|hear (?:back )?from (?:me|us))";

const PERSON =
  "\\b(?:(?:the|my|our|his|her) )?(?:planner|boss|manager|colleague|director|scheduler|owner|engineer|supervisor|foreman|sales ?(?:man|rep)|he|she)";
const RETURNS =
  "(?: (?:is|are|will be|'ll be)|'s|'re) (?:back|in again|here again)|(?: will| only)? (?:returns?|comes? back|gets? back)";
const DECIDED =
  "\\b(?:(?:it|that|this)(?: is|'s| will be|'ll be| gets) decided|the decision (?:comes|falls|is|will come|will fall|is made|will be made))";
const OPENS =
  "^(?:well |okay |ok |so |then |maybe |by |on |until |latest |at the latest )*DATE(?: morning| afternoon| evening| at the latest| latest)?";

export const TELLS_LATER = laterCue(
  `${PERSON}(?:${RETURNS})(?: only| again| on| by)* ?DATE|${DECIDED}(?: on| by)? ?DATE|${WHO} (?:decide|decides|find out) (?:NEAR|ON)|` +
    `${WHO}${WILL}(?: then| only| just| probably)? ${TELL}${MORE} ?DATE|` +
    `${WHO}(?:'ll| ll| will) confirm(?: it| that| this)? (?:(?:by|before|until|in)(?: the)? DATE|NEAR|ON)|` +
    `${WHO} ${CANNOT}(?: it| that| more| anything| for sure)*(?:(?: until| till| before) DATE| LIMIT)|` +
    `${YOU}${HAVE}${MORE} ?DATE|` +
    `${OPENS} ${YOU}${HAVE}|${OPENS} ${WHO} (?:decide|decides|find out)\\b|` +
    `${OPENS} ${WHO}${WILL} ${TELL}`,
);

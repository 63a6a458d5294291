/** English words around a date. */
import type { BoundWords } from "../kit/date-bounds.ts";

const BOUNDS: BoundWords["bounds"] = [
  [
    "by",
    `no later than|not later than|not any later than|no latest than|at the latest by|at the latest on|at the latest|at latest|the latest by|
     the latest on|the latest is|the latest|latest by|latest on|latest|by the latest|by latest|on or before|not after|up until|until|till|til|by|
     no longer than|not past|at the very latest|at the very latest by`,
  ],
  ["before", "prior to|ahead of|earlier than|any time before|anytime before|before|sometime before|some time before"],
  [
    "from",
    `not before|not earlier than|not any earlier than|no earlier than|no sooner than|not sooner than|never before|not until|not till|only from|
     the earliest is|the earliest we can do is|the earliest we can ship is|the earliest we can is|the earliest possible is|the earliest date is|the earliest i can offer is|the earliest we can manage is|the earliest would be|the earliest|at the earliest|at the very earliest|earliest|on or after|starting from|starting on|starting|
     as from|as of|from|not any time before|not anytime before`,
  ],
  [
    "after",
    "until after|till after|not until after|not till after|not before after|later than|any time after|anytime after|only after|after|sometime after|some time after",
  ],
];
const ABOUTS = `somewhere around|some time around|sometime around|some time about|sometime about|on or about|on or around|around about|around|about|
  approximately|approx|roughly|circa|close to|near to|more or less|say around|somewhere near|just about`;
const FILLERS = `first thing on|first thing|close of play|end of play|some time in|sometime in|some time during|sometime during|some time on|sometime|some time|at|in|on|during|over|maybe|probably|
  perhaps|the end of business on|end of business on|end of business|end of business day|the close of business on|close of business on|
  close of business|cob|eob|eod|end of the day on|end of the day|end of day on|end of day|the end of the day on|the end of day on|
  the end of the day|the end of day|the close of business|the evening of|the morning of|the afternoon of|noon on|lunchtime on|say|like`;

const TAILS: BoundWords["tails"] = [
  [
    `at the outside|at the very outside|at the absolute latest|at the latest|at latest|the latest|latest|at the very latest|or earlier|or sooner|or before|or before that|if not sooner|if not earlier|
     maximum|max|tops|or even earlier|or even before`,
    "by",
  ],
  [
    "at the earliest|at earliest|the earliest|earliest|not before|not earlier|not sooner|no sooner|no earlier|not any sooner|not any earlier|and not before|or later|or after|or after that|onwards|onward|and after|on|forward|at the very earliest|or even later",
    "from",
  ],
  [
    `or so|or thereabouts|ish|give or take|give or take a day|give or take a day or two|plus minus|more or less|or around that|or around there|
     approximately|roughly|something like that|or something|or something like that|plus minus a day|plus or minus a day|or around then`,
    null,
  ],
];

export const BOUND_WORDS: BoundWords = {
  bounds: BOUNDS,
  abouts: ABOUTS,
  fillers: FILLERS,
  negation:
    /^(?:not|never|nothing|nobody|none|neither|hardly|impossible|unlikely|doubt)(?: |$)|^no (?!doubt|problems?|worries|issues?|questions?|we|i|it|they|you|he|she|the|that|this|our|but|so|and|on|by|as|to|is|are|will|can|please|sorry|sir|thanks?)\w/,
  // "before the tenth, not after" says it twice.
  deniedBehind:
    /^(?!.*\b(?:earlier|sooner|later|after)\b)(?:(?:we|i|it|they|that|this|there|is|are|am|will|would|can|could|do|does|be|have|has|really|just|simply|absolutely|definitely|probably|almost|you) ){0,7}(?:not(?! (?:the|by|on|in|at|for|know|sure|say|yet|only|just)\b)|never|nothing|nobody|none|impossible|no way|no chance|hardly|unlikely)(?= |$)/,
  refusals:
    "no way|no chance|no hope|not a chance|impossible|never|forget it|forget about it|not possible|out of the question|not going to happen|not happening|no no",
  joins: /^(?:but|and|because|so|no|yes)$/,
  until: /^(?:until|till|til)$/,
  between: "between",
  tails: TAILS,
  exactTails: `not before and not after|not before not after|not before or after|neither before nor after|no sooner no later|no sooner and no later|
    no earlier no later|no earlier and no later|not earlier not later|not earlier and not later|not sooner not later|not a day sooner not a day later|
    not a day before not a day after|no earlier than that and no later`,
  // "on" ends "from the tenth on", and begins "on the tenth".
  closingTail: "on",
};

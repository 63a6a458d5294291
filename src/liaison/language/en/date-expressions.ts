/** English dates with what stands around them. */
import { createDateExpressions } from "../kit/date-expressions.ts";
import { BOUND_WORDS } from "./date-bounds.ts";
import { countsFromEvent, offsetAt } from "./date-offsets.ts";
import { partAt } from "./date-parts.ts";
import { spanAt } from "./date-spans.ts";
import { dayAt } from "./date-words.ts";
import { durationAt } from "./durations.ts";

export const dateExpressionAt = createDateExpressions({
  spanAt,
  offsetAt,
  partAt,
  dayAt,
  durationAt,
  countsFromEvent,
  bounds: BOUND_WORDS,
  range: "to|through|until|till|thru|up to|and up to",
  betweenJoint: "and|to",
  within: "within|inside|in less than|in under|in no more than|in at most|in maximum|in max",
  or: "or maybe|or perhaps|or possibly|or probably|or even|or on|or in|or by|or|maybe|perhaps|possibly|and maybe|to maybe",
  prepositions: "on|in|at|by",
  article: "the",
  laterWeek: "next|the next|the one after|the next one|the week after|the following|the following week",
  recurring: /^(?:every|each)$/,
  excepts: [
    [
      "except|except for|other than|apart from|aside from|excluding|with the exception of|save for|bar|outside of|outside",
      /(?:)/,
    ],
    ["but|but not|only not|just not", /\b(?:any\w*|every\w*|all|each|when\w*)(?: \w+){0,3}$/],
  ],
  moved:
    /\b(?:moved?|pushed|push|postponed?|shift(?:ed)?|rescheduled?|delayed|slip(?:ped|s)?|changed?|went|moves|moving)\b/,
  countedNoun: /^(?:ones?|back)$/,
});

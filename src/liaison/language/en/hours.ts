/** Parts of the day in English, and what makes a time the earliest or the latest. */
import { HOUR, type HourCues, MIDNIGHT, NOON } from "../kit/hours.ts";

const RULES_OUT =
  "not|never|bad|busy|difficult|awkward|worse|worst|impossible|out|booked|full|unavailable|closed|tied up|in meetings|off|terrible|a mess|hopeless|tricky";

export const HOURS: HourCues = {
  parts: [
    [/\b(?:before|till|until) (?:lunch|midday)(?:time)?\b/g, 0, NOON],
    [/\bafter (?:lunch(?:time)?|the lunch break)\b/g, 13 * HOUR, MIDNIGHT],
    [/(?<!good )\bmornings?\b/g, 0, NOON],
    [/\b(?:lunchtime|lunch time|over lunch|midday)\b/g, 11 * HOUR, 14 * HOUR],
    [/\bafternoons?\b/g, NOON, MIDNIGHT],
    [/(?<!good )\bevenings?\b/g, 17 * HOUR, MIDNIGHT],
  ],
  ruledOut: {
    before:
      /\b(?:(?:out|away|busy|closed|tied up|unavailable|booked|in meetings)(?: (?:all|in|on|every|during|the|for|most|of|tomorrow|[a-z]+day)){0,4}|(?:(?<!why )not|never|no|except|avoid|without|anything but|other than)(?: (?!better|rather|prefer|need|would|could|maybe|but|only|just|bad|problem)\w+){0,4})$/,
    after: new RegExp(
      `^(?:(?:is|are|do|does|would be|will be|can|i|we|i am|we are|s|always|usually|really|a bit|very|quite|pretty|all) )*(?:${RULES_OUT})\\b(?! (?:bad|a problem|an issue)\\b)`,
    ),
  },
  from: {
    before:
      "from|after|any time after|anytime after|any time from|not before|not earlier than|no earlier than|not until|starting at|starting|starting from|later than|past|from about|from around|after about|as of|earliest at|earliest",
    after: "onward|onwards|or later|at the earliest|and later|and after|upward|upwards",
  },
  until: {
    before:
      "before|until|till|up to|by|not after|not later than|no later than|at the latest by|latest at|earlier than|sometime before",
    after: "or earlier|at the latest|latest|and earlier",
  },
  between: "between",
  and: /^(?:and|to|till|until)$/,
  to: /^(?:to|till|until)$/,
};

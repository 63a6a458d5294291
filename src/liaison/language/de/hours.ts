/** Parts of the day in German, and what makes a time the earliest or the latest. */
import { HOUR, type HourCues, MIDNIGHT, NOON } from "../kit/hours.ts";
import { OTHER_EVENT } from "./other-events.ts";

const RULES_OUT =
  "nicht|nie|keine zeit|schlecht|ungunstig|schwierig|unmoglich|kaum|weg|zu|geschlossen|unterwegs|belegt|voll|ausgebucht|eher nicht|gar nicht|nichts|gar nichts|niemand|keiner|besetzt|im termin";

export const HOURS: HourCues = {
  parts: [
    [/\bvor (?:dem mittag(?:essen)?|der mittagspause)\b/g, 0, NOON],
    [/\bnach (?:dem mittag(?:essen)?|der mittagspause)\b/g, 13 * HOUR, MIDNIGHT],
    [/\b[a-z]*vormittags?\b/g, 0, NOON],
    [/\b(?:fruhmorgens|morgens|am morgen|in der fruh|(?<=(?:tag|woch|heute|morgen) )(?:morgen|fruh))\b/g, 0, NOON],
    [/\b(?:mittags|(?<=(?:tag|woch|heute|morgen|am|zu|uber) )mittag|mittagszeit)\b/g, 11 * HOUR, 14 * HOUR],
    [/\b[a-z]*nachmittags?\b/g, NOON, MIDNIGHT],
    [/\b(?:[a-z]*tag|mittwoch)?abends?\b/g, 17 * HOUR, MIDNIGHT],
  ],
  ruledOut: {
    before:
      /\b(?:nicht|nie|kein\w*|ausser|ohne|blo(?:ss|s) nicht|nur nicht)(?: (?!lieber|besser|sondern|wenn|dann|nur|schlecht|problem)\w+){0,3}$/,
    after: new RegExp(
      `^(?:(?:ist|sind|geht|gehen|passt|passen|bin|habe|hab|haben|kann|konnen|es|das|ich|wir|mir|uns|bei|immer|meist|meistens|eher|sehr|ganz|leider|da|so) )*(?:${RULES_OUT})\\b(?! schlecht)`,
    ),
  },
  from: {
    before:
      "ab|nach|erst ab|erst nach|nicht vor|fruhestens um|fruhestens|fruhestens ab|von|erst um|ab etwa|ab circa|ab ungefahr|ab so",
    after: "oder spater|aufwarts|fruhestens|und spater",
  },
  until: {
    before:
      "vor|bis|bis um|nicht nach|spatestens um|spatestens|spatestens bis|bis spatestens|nicht spater als|bis etwa",
    after: "oder fruher|spatestens",
  },
  taken: new RegExp(`^${OTHER_EVENT}`),
  between: "zwischen",
  and: /^(?:und|bis)$/,
  to: /^bis$/,
};

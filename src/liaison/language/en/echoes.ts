/** "four fifteen, one five", "seventeen, love, one seven": a number told again. */
import type { EchoCues } from "../kit/echoes.ts";

export const ECHOES: EchoCues = {
  digits:
    /^(?:\w+ )?(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\d)(?: |$)){2,}$|^(?:like )?(?:an?|one) dozen$/,
  atEnd: /^(?:(?:at|on) the end|(?:like|as in) (?:an?|in|the|my|sweet)|not (?:\w+ty|\w+teen|\d\d))\b/,
  between: /^(?:(?:love|mate|dear|darling|sir|madam|that is|so|i repeat|again|i said|pal|my friend)(?: |$))*$/,
};

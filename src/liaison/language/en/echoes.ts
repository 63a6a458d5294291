/** "four fifteen, one five", "seventeen, love, one seven": a number told again. */
import type { EchoCues } from "../kit/echoes.ts";

export const ECHOES: EchoCues = {
  digits: /^(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\d)(?: |$)){2,}$/,
  atEnd: /^(?:at|on) the end\b/,
  between: /^(?:(?:love|mate|dear|darling|sir|madam|that is|so|i repeat|again|i said|pal|my friend)(?: |$))*$/,
};

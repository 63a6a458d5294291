/** "zweihundertfünfzehn, fünfzehn hinten": a number told again. */
import type { EchoCues } from "../kit/echoes.ts";

export const ECHOES: EchoCues = {
  digits: /^(?:\d(?: |$)){2,}$/,
  atEnd: /^(?:hinten|am (?:schluss|ende)|zum schluss|mit \d+ hinten)\b/,
  between: /^(?:(?:also|das ist|das heisst|ich wiederhole|sprich|ich sag(?:e)?|noch mal|gell|prozent|bitte)(?: |$))*$/,
};

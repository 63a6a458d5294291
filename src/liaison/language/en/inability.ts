/** English for "I cannot say now", told from "I must not say". */
import type { InabilityCues } from "../kit/inability.ts";

export const INABILITY: InabilityCues = {
  unable:
    /\b(?:could not|would not (?:really )?be able to|would not know how to|wish i could) (?:\w+ ){0,2}?(?:tell|say)\b|\b(?:can|could) not (?:\w+ )?(?:give|name) (?:you )?(?:an? |any |the )?(?:\w+ )?(?:date|day)\b|\b(?:can|could) not (?:\w+ )?(?:tell|say)(?: you)?(?: exactly)? (?:which|what|when)\b/,
  cannot:
    /\b(?:(?:could|can) not|(?:am|are) (?:not able|unable) to|unable to) (?:\w+ ){0,2}?(?:tell|say|answer (?:that|this|it)|give (?:you )?(?:an?|any|the) (?:\w+ )?(?:date|day|figure|number|answer|time))\b/,
  now: /\b(?:right now|just now|now|at (?:the|this) (?:moment|point|stage)|off ?hand|off the cuff|off (?:the )?top of (?:my|our) head|(?:out of|from) memory|by heart|just like that|on the spot|without (?:looking|checking|asking|seeing|having|opening|the \w+|my \w+)|(?:until|unless|before) (?:i|we)|yet|today|for sure|straight away|from here)\b/,
  forbidden:
    /\b(?:confidential\w*|allowed|permitted|authori[sz]ed|policy|policies|rules|secret|nda|business|phone|telephone|will not|not going to|do not want|rather not|prefer not|refuse|privacy|supposed)\b/,
};

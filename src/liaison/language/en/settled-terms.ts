/** A release, an approval, a waiver or a deviation told as if it were settled: each is a wish for people to look at. */
import { type IntentRule, rule } from "../kit/intents.ts";

const ITEM =
  "(?:drawing|revision|rev|version|index|spec|specification|samples?|first articles?|prototypes?|artwork|design|ppap|deviation|concession|waiver|change)(?: (?:revision|rev|version|index))?(?: \\w)?";
const GRANTED = "(?:released|approved|signed off|accepted|cleared|okayed|waived|validated|granted)";
const SOFT = "(?:then |now |already |so |therefore |all |hereby |officially )*";
const IS = `(?:is|are|counts? as|has been|have been) ${SOFT}`;
const CONSENT = "(?:approval|release|consent|agreement|go ahead|sign ?off|permission|acceptance|waiver)";
/** "As soon as the drawing is released" waits for it. */
const NOT_AWAITED = "(?<!\\b(?:not|until|once|when|if|soon as|before|after|unless|whether|that) (?:\\w+ ){0,4})";
const TAG = "(?:then|right|correct|okay|ok|yes|agreed|fine|deal|is it not|no|all right|alright)$";
const FLAW =
  "(?:scratch(?:es)?|dents?|burrs?|cracks?|stains?|marks?|defects?|flaws?|deviations?|bubbles?|misprints?|discolou?rations?|colou?r differences?|chips?)";
const OTHER = "(?:equivalents?|alternatives?|substitutes?|similar|comparable|replacement)";
const CHECK = "(?:tests?|inspections?|checks?|audits?|burn ?in|x ?rays?|measurements?)";
const PART_OF_ORDER = "(?:order|po|line|position|item|balance|rest|remaining \\w+)";

export const SETTLED_TERMS: readonly IntentRule[] = [
  [
    "terms_request",
    new RegExp(
      `^(?:(?:yes|yeah|okay|ok|so|well|and|then|good|fine|right) )+(?:(?:the|your|our|that|this) )?(?:\\w+ )?${ITEM} ${SOFT}${IS}${GRANTED}\\b`,
    ),
  ],
  [
    "terms_request",
    rule(
      `${NOT_AWAITED}${ITEM} ${SOFT}${IS}${GRANTED} (?:\\w+ )?${TAG}`,
      `${NOT_AWAITED}you (?:can |do |also |hereby )*(?:confirm|agree|accept) (?:that )?(?:\\w+ ){0,3}?${ITEM} ${IS}${GRANTED}`,
      `(?:we|i) (?:will |can |shall )?(?:count|take|treat|regard|see|read|consider|note) (?:this|that|it) as (?:your|an?|the) (?:\\w+ )?${CONSENT}`,
      `(?:this|that|it) (?:counts as|is) (?:then )?your ${CONSENT}`,
      `your ${CONSENT} (?:is|stands) (?:then )?(?:given|granted|there|in place)`,
    ),
  ],
  [
    "terms_request",
    rule(
      `(?<!\\b(?:if|when|unless|before|did|do|once) )you (?:then |now |just |also |will |can |may |should |must )*cancel (?:(?:the|this|that|our|your) )?(?:rest of (?:the )?)?${PART_OF_ORDER}`,
      "(?<!\\b(?:if|when|once) )(?:the|your|this|that) (?:order|po|rest|balance)(?: of (?:the|your|this) order)? is (?:then |now |hereby )*cancell?ed",
      `(?<!\\b(?:not|never) (?:\\w+ )?)(?:ship|shipping|send|sending|deliver|delivering|go out|goes out|going out|load|loading)(?: \\w+){0,3}? with (?:(?:the|that|those|these|a|some|all) ){1,2}(?:\\w+ )?${FLAW}`,
      `(?:substitut\\w+|replac\\w+|swap\\w*) (?:\\w+ ){1,4}?(?:with|by|for) (?:an? |another |the )*${OTHER}`,
      `(?:we|i) (?:will |are |just |then |can |now |would |want to )*(?:use|using|take|taking|fit|fitting) (?:an? |the |some )?${OTHER} (?!time|day|date|way|route|number|step|approach|measure)\\w+`,
      `(?:we|i) (?:will |just |then |can |are |would |want to )*(?:skip|skipping|leave out|leaving out|drop|dropping|omit|omitting|do without) (?:the |that |your |all )*(?:\\w+ )?${CHECK}`,
      `(?:we|i) (?:will |just |then |can )*leave (?:the |that |your )?(?:\\w+ )?${CHECK} out`,
    ),
  ],
  [
    "price_change_request",
    rule(
      "(?:tools?|tooling|moulds?|molds?|dies|rework|repairs?|sorting) (?:is|are|goes?|will be) (?:then |all |also )*(?:on you|for your account|paid by you|at your (?:cost|expense))(?! (?:r|way|side)\\b)",
    ),
  ],
  [
    "bank_change",
    rule(
      "(?:pay|transfer|wire|remit|send|deposit|use)(?: \\w+){0,4}? (?:(?:to|into|on|onto) )?(?:the|that|an?|this|my) (?:bank )?(?:account|iban)(?: number)? (?:(?:that |which )?(?:i|we) (?:\\w+ ){0,3}?(?:text|send|sent|give|gave|mail|e ?mail|message|tell|told|dictate|forward|write|wrote)|in (?:my|the) (?:mail|e ?mail|message|text|letter))",
    ),
  ],
];

/** What of the contract a partner wants changed, and orders they do not know. Whole turns of phrase, never a word alone. */
import { type IntentRule, rule } from "../kit/intents.ts";

const PENALTY =
  "(?:(?:late|delay|delivery|contract(?:ual)?) )*(?:penalt(?:y|ies)|liquidated damages|damages|fines?|late fees?|charge ?backs?|back charges?|deductions?)";
const CLAUSE =
  "(?:payment terms?|credit terms?|contract(?:s| terms?)?|(?:supply |frame(?:work)? |quality )?agreements?|incoterms?|delivery terms?|warranty(?: period| terms?)?|minimum (?:order )?quantit(?:y|ies)|moq|amendments?|addend(?:um|a)|clauses?)";
const any = (most: number) => `(?:\\w+ ){0,${most}}`;

export const CONTRACT_INTENTS: readonly IntentRule[] = [
  [
    "terms_request",
    rule(
      "net (?:\\d+|thirty|forty five|sixty|ninety)(?: days)?|(?:\\d+|thirty|forty five|sixty|ninety) days? net",
      `(?:waiv\\w+|drop(?:ped|ping)?|forget|forg(?:o|ive|oes|ives)|lift(?:ed|ing)?|remove|cancel|skip|cut|reduce|refund|take off) ${any(4)}${PENALTY}`,
      `(?:no|without(?: any)?|free of|not (?:pay|paying|charge|charging|claim|deduct)(?: us| any| the)*) ${PENALTY}`,
      `${PENALTY} (?:\\w+ ){0,3}(?:waived|dropped|lifted|removed|cancelled|canceled|off the table|forgotten)`,
      `(?:chang\\w+|extend\\w*|shorten\\w*|renegotiat\\w+|adjust\\w*|amend\\w*|alter\\w*|sign(?:ed|ing)?|agree to|accept(?:ed|ing)?|give us|need|want|better|new|other|different|longer|shorter) ${any(3)}${CLAUSE}`,
      "(?:pay|paid|paying|payment) (?:us )?(?:(?:everything|all|half|in full|the rest) )?(?:in advance|up ?front|before (?:we ship|shipment|shipping|delivery))",
      "(?:need|want|require|ask for|send|pay|get|make)(?:s|ing)? (?:us )?(?:a |an |the |your |some )?(?:\\w+ percent )?(?:advance payment|prepayment|down payment)",
      "(?:release|approve|sign off) (?:the )?(?:shipment|goods|lot|batch|samples?|first articles?) (?:now|yourself|today|for us|without)",
    ),
  ],
  [
    "price_change_request",
    /^(?!.*\b(?:pay\w*|paid|invoices?|deposit|owe\w*|outstanding|transfer\w*|penalt\w+|fines?)\b).*\b(?:at|for|to|is|be|now|us|than) (?:\w+ ){1,4}?(?:dollars?|euros?|usd|eur|yuan|renminbi|rmb)\b/,
  ],
  [
    "order_unknown",
    rule(
      "(?:no|not (?:have|see|find|got)(?: any)?|never (?:had|got|received|saw|heard of|seen)(?: any)?) (?:such|this|that|an?|any|your)(?: such)? (?:order|po|p o|purchase order|order number|number|line|item)(?: number)?(?: (?:here|in (?:our|the|my) (?:system|list|books?|records?|files?)|with us|on (?:our|the|my) (?:list|books?)))?",
      "(?:no|without an?) (?:order|po|p o) (?:with|by|under|of) (?:that|this|such a?) (?:number|name)",
      "(?:that|this|your|the) (?:order|po|p o|purchase order|number)(?: number)? (?:is|does|was|did) (?:unknown|not (?:in|on|exist|ours|known|come|arrive|there|here|registered|one of ours|familiar))",
      "(?:do|can|could) not (?:know|have|see|find|recogni[sz]e) (?:that|this|such an?|your|the|any such) (?:order|po|p o|purchase order|number)",
      "(?:that|this|it) is not our order|not one of our orders",
    ),
  ],
];

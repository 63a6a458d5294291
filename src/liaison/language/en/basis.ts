/** Which event a date speaks of. Longer phrases first: "ready to ship" is ready, not shipped. "Deliver" alone says nothing sure. */
import type { DateBasis } from "#kernel/basis.ts";
import type { Span } from "../../extraction/types.ts";
import type { Phrase } from "../kit/words.ts";

const PATTERNS: ReadonlyArray<[DateBasis, RegExp]> = [
  [
    "ready",
    /\b(?:ready (?:to|for) (?:ship|shipping|shipment|dispatch|despatch|go|leave|pick up|pickup|collection|collect|be (?:picked up|collected|shipped)|delivery|loading|load|send|transport)|available (?:to|for) (?:pick up|pickup|collection|shipping|shipment)|cargo ready(?: date)?|goods ready(?: date)?)\b/g,
  ],
  [
    "received",
    /\b(?:delivered to you(?:r \w+)?|(?:at|in|to|reach(?:es)?|into) your (?:door|warehouse|dock|site|factory|plant|place|premises|side|hands?|dc|store)|you (?:will |would |should |can |are going to )?(?:have|get|receive) (?:them|it|the \w+|everything|all)|you (?:will |should )?receive|with you|arriv(?:e|es|al|ing|ed)|land(?:s|ed)? (?:at|in|with)|reach(?:es)? you|received (?:by you|at your \w+)|ddp|dap|at the customer|door to door|eta)\b/g,
  ],
  [
    "handed_over",
    /\b(?:hand(?:s|ed|ing)? (?:them |it |the \w+ )?over|handover|hand over|handed (?:it |them )?to|to the (?:forwarder|carrier|port|shipping line|courier|airport|trucker|freight forwarder)|with the (?:forwarder|carrier|courier)|(?:pick|picks|picked|picking) (?:it |them |the \w+ )?up|pick ?up|(?:gets? |be |is |are )?collect(?:s|ed)?(?: by)?|collection|fob|fca|on board|at the port|on the (?:vessel|ship|boat|plane|water)|sail(?:s|ing)?|the forwarder (?:takes|gets|comes)|etd)\b/g,
  ],
  [
    "ex_factory",
    /\b(?:ex ?works|exw|ex ?factory|x factory|x works|leav(?:e|es|ing) (?:the |our )?(?:factory|plant|house|warehouse|building|us|here|dock|shop|works|facility|premises)|out of (?:the |our )?(?:factory|plant|warehouse|door|house)|out the door|out of here|leave|leaves|leaving|left|on the truck|on a truck|on the lorry|loaded|load|loading|ship out|ships|ship|shipped|shipping|shipment|dispatch(?:ed|es|ing)?|despatch(?:ed|es|ing)?|go(?:es)? out|going out|went out|(?:sent|send|sending)(?: (?:them|it|everything|all|the (?:goods|parts|pieces|boards|order|shipment|cartons|boxes)))?(?: out| off)|(?:sent|send|sending) (?:them|it|everything|the (?:goods|parts|pieces|boards|order|shipment|cartons|boxes))|gets? out|on the road|off the dock|depart(?:s|ed|ure)?|have (?:them|it) out|move out)\b/g,
  ],
  [
    "finished",
    /\b(?:finish(?:ed|es|ing)?|complet(?:e|ed|es|ing|ion)|off the (?:line|press|machine)|out of production|production (?:ends|is done|done|end)|done|produced|manufactured|assembled|assembly|built|made|through (?:test|testing|production|final test)|come off|end of production|wrap(?:ped)? up)\b/g,
  ],
  ["ready", /\b(?:ready|packed|boxed|palletized|palletised|available)\b/g],
];
const DENIED = /\b(?:not|no|never|rather than|instead of|without)(?: (?:yet|be|been|the|their|its|them))* $/;

export type BasisMention = { basis: DateBasis; span: Span };

/** Mentions in spoken order. A denied one ("not leaving, only finished") is none, unless a bound follows ("not ready before"). */
export function readBases(phrase: Phrase): BasisMention[] {
  let text = phrase.text;
  const found: BasisMention[] = [];
  for (const [basis, pattern] of PATTERNS) {
    text = text.replace(pattern, (match, ...rest) => {
      const at = rest.find((one) => typeof one === "number") as number;
      const after = phrase.text.slice(at + match.length);
      const denied = DENIED.test(phrase.text.slice(0, at)) && !/^(?: \w+)? (?:before|until|till|earlier)\b/.test(after);
      if (!denied && !thing(match, after)) found.push({ basis, span: phrase.span(at, at + match.length) });
      return "_".repeat(match.length);
    });
  }
  return found.sort((a, b) => a.span.from - b.span.from);
}

/** "the shipping department", "made to order" name a thing, not the event. */
function thing(match: string, after: string): boolean {
  return (
    /^(?:shipping|shipment|assembly|loading|collection)$/.test(match) &&
    /^ (?:department|office|manager|team|guy|line|people|colleague)/.test(after)
  );
}

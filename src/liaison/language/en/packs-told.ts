/** "Twelve boxes and there's forty in every box", "forty a box and we have nine boxes". */
import type { PackCues } from "../kit/packs-told.ts";
import { MEASURES } from "./lexicon.ts";

export const PACKS: PackCues = {
  packs: new Set(
    `carton box case crate pallet reel roll set kit pack bag sack drum tray tube bottle can bundle container bin spool cassette coil
   bucket`.split(/\s+/),
  ),
  units: MEASURES,
  oneBefore:
    /\b(?:each|every|per)(?: (?!'|of\b|at\b|with\b|ha[sd]\b|is\b|holds?\b|contains?\b|takes\b|full\b)(\w+))?(?: (?:of (?:them|those|these)|'s|has|have|is|got|holds?|holding|with|contains?|containing|takes|fits|full|filled|packed|of|at|about|around|roughly|it|in))*$/,
  oneAfter:
    /^(?:(?:pieces|units|parts|pcs|of them) )*(?:(?:each|apiece|a piece|in (?:each|them all|every one)|on (?:each|every one))\b(?! (?:day|shift|week|hour|month|night|worker|machine)\b)|(?:(?:in|on|to|per|for|inside) )?(?:an?|the|each|every|per) (\w+)\b)/,
  perOne: /^per \w/,
  bars: /\b(?:not|never|left|missing|scrap\w*|reject\w*|still|short|bad|only|of which|including|weigh\w*|cost\w*)\b/,
  any: ["one"],
};

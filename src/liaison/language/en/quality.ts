/** Defects by name: a short phrase of the ledger for many ways to say it. */

import type { Phrase } from "../kit/words.ts";
import type { QualityMention } from "../types.ts";

const DEFECTS: ReadonlyArray<[string, RegExp]> = [
  [
    "labeling",
    /\b(?:(?:wrong|missing|mixed|false|incorrect|crooked|swapped|misplaced|no) labels?|label\w* (?:is|are|was|were) \w+|mislabel\w*|wrong(?:ly)? label\w*|barcodes?)\b/,
  ],
  [
    "coating",
    /\b(?:coating|plating|paint(?:ing|ed)?|lacquer|anodi[sz]\w+|galvani[sz]\w+|chrome|peel\w*|flak\w+|blister\w*|powder coat\w*|finish)\b/,
  ],
  ["burr", /\b(?:burrs?|burred|sharp edges?)\b/],
  ["scratch", /\b(?:scratch\w*|scuff\w*|scrap(?:e|ed) marks?)\b/],
  ["crack", /\b(?:crack\w*|fractur\w*|split)\b/],
  ["porosity", /\b(?:porosity|porous|pores|voids?|blow ?holes?|bubbles?)\b/],
  ["solder", /\b(?:solder\w*|cold joints?|bridg(?:e|es|ing)|tombston\w*)\b/],
  [
    "dimension",
    /\b(?:dimensions?|dimensional|oversi[sz]e\w*|undersi[sz]e\w*|too (?:long|short|thick|thin|wide|small|big|large)|out of (?:tolerance|spec\w*)|diameter|thickness|length|measure\w*)\b/,
  ],
  ["dent", /\b(?:dent\w*|deform\w*|bent|warp\w*|twisted|crushed)\b/],
  ["corrosion", /\b(?:rust\w*|corro\w*|oxidi[sz]\w*|oxidation)\b/],
  ["colour", /\b(?:colou?rs?|discolou?r\w*|shade|stain\w*|fad(?:ed|ing))\b/],
  [
    "contamination",
    /\b(?:contaminat\w*|dirt\w*|dust\w*|foreign (?:matter|body|bodies|particles?)|particles?|oil\w*|grease|hair|glass)\b/,
  ],
  ["leak", /\b(?:leak\w*|not tight)\b/],
  ["broken", /\b(?:broken|broke|damaged?|chipped|shattered|torn|ripped|holes?)\b/],
  ["missing part", /\b(?:missing (?:parts?|screws?|components?|pieces?)|incomplete|parts? missing|screws? missing)\b/],
  ["stitching", /\b(?:stitch\w*|seams?|sewing|loose threads?|thread)\b/],
  [
    "electrical",
    /\b(?:short circuits?|electrical|(?:do|does|did) not (?:work|power|boot|turn on|start)|dead on arrival|no power|functional(?: test)?|fail\w* (?:the )?(?:function\w*|burn in|test\w*))\b/,
  ],
  ["packaging", /\b(?:packag\w+|boxes? (?:were|was|are|is) (?:wet|crushed|open)|wet (?:boxes|cartons))\b/],
  [
    "defect",
    /\b(?:defect\w*|faulty|rejects?|rejected|scrapp?ed|bad (?:parts|pieces|units)|failed|failing|nonconform\w*|not ok|nok)\b/,
  ],
];

export function readQuality(phrase: Phrase): QualityMention | null {
  for (const [defect, pattern] of DEFECTS) {
    const match = pattern.exec(phrase.text);
    if (match !== null) return { defect, span: phrase.span(match.index, match.index + match[0].length) };
  }
  return null;
}

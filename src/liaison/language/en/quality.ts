/** Defects by name: a short phrase of the ledger for many ways to say it. */

import { createDefects, type Defects } from "../kit/quality.ts";

/** Measured and not as it should be, or taken out for it: a report of a defect, whatever was asked. */
const MEASURED =
  "(?:hardness|torque|viscosity|temperature|moisture|humidity|thickness|strength|tension|density|roughness|resistance|voltage|brightness|gloss|adhesion|pressure|weight|flatness|diameter|values?|readings?|measurements?)";
const MANY =
  "(?:\\d+|an? (?:few|couple|hundred|thousand|dozen)|some|several|\\w+(?:teen|ty)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
export const OUT_OF_ORDER = new RegExp(
  `\\b(?:${MEASURED} (?:\\w+ ){0,4}?(?:too (?:low|high|small|big|large|weak)|out of (?:tolerance|spec\\w*|limits?|range)|(?:below|above|under|over) (?:the )?(?:limits?|spec\\w*|minimum|maximum|tolerance))|(?:came|come|comes|turned) out (?:\\w+ ){0,2}?(?:too|out of) \\w+(?! (?:to|for)\\b)|(?:are|were|of them|pieces|parts) (?:\\w+ ){0,2}?too (?:soft|hard|brittle|thick|thin|loose|rough|stiff|porous|wide|narrow|long|short|big|small|large)(?! (?:to|for)\\b)|(?:sort(?:ed|ing)?|threw|thrown|weeded) out (?:about |around |roughly |maybe |like )*${MANY}|(?:sort(?:ed)?|threw|thrown|weeded) (?:about |around )?${MANY} (?:\\w+ ){0,3}?out|(?:had|have) to (?:scrap|reject|discard|throw (?:away|out)))\\b`,
);

const DEFECTS: Defects = [
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
  [
    "moulding",
    /\b(?:sink ?marks?|short ?shots?|weld ?lines?|knit ?lines?|flow ?(?:marks?|lines?)|gate (?:marks?|vestige)|flash(?= (?:on|at|along|around|marks?|lines?)\b|$))\b/,
  ],
  ["leak", /\b(?:leak\w*|not tight)\b/],
  ["broken", /\b(?:broken|broke|damaged?|chipped|shattered|torn|ripped|holes?)\b/],
  ["missing part", /\b(?:missing (?:parts?|screws?|components?|pieces?)|incomplete|parts? missing|screws? missing)\b/],
  [
    "thread",
    /\b(?:(?:strip\w*|cross|damaged|torn) threads?|threads? (?:is |are |was |were )?(?:stripped|damaged|torn))\b/,
  ],
  ["stitching", /\b(?:stitch\w*|seams?|sewing|loose threads?|thread)\b/],
  [
    "electrical",
    /\b(?:short circuits?|electrical|(?:do|does|did) not (?:work|power|boot|turn on|start)|dead on arrival|no power|functional(?: test)?|fail\w* (?:the )?(?:function\w*|burn in|test\w*))\b/,
  ],
  [
    "fit",
    /\b(?:(?:will|do|does|did|would) not (?:snap|click|latch|seal|stick|screw|line up|fit together|close properly|shut properly|close right))\b/,
  ],
  ["packaging", /\b(?:packag\w+|boxes? (?:were|was|are|is) (?:wet|crushed|open)|wet (?:boxes|cartons))\b/],
  ["measured value", OUT_OF_ORDER],
  [
    "defect",
    /\b(?:defect\w*|faulty|rejects?|rejected|scrapp?ed|bad (?:parts|pieces|units)|failed|failing|nonconform\w*|not ok|nok)\b/,
  ],
];

export const readQuality = createDefects(DEFECTS);

/**
 * People who are hurt or in danger. The person is named beside the harm, or the harm is one that only people suffer:
 * "the line died" and "crushed cartons" tell of none.
 */

const SOMEONE =
  "(?:people|persons?|man|men|woman|women|guys?|boys?|girls?|workers?|colleagues?|operators?|employees?|customers?|users?|patients?|drivers?|technicians?|engineers?|welders?|visitors?|contractors?|apprentices?|child(?:ren)?|kids?|someone|somebody|anyone|he|she|they)";
/** "They" may be boards as well. */
const ONE = SOMEONE.replace("|they", "");
const BE = "(?:(?:has|have|had|was|were|is|are|been|being|got|just|badly|seriously|almost|nearly|all|also|slightly) )*";
const MACHINE =
  "(?:machines?|press|mou?lds?|moulding machine|conveyors?|rollers?|forklifts?|crane|pallets?|robot arm|robot|lathe|saw|mill|mixer|gears?|belt|container|truck|steel|beam|shelf|rack)";
const HEIGHT = "(?:roof|ladders?|scaffold(?:ing)?|platform|mezzanine|stairs|crane|height|forklift|truck|window)";
const LIMB = "(?:fingers?|fingertips?|hands?|arms?|legs?|foot|feet|toes?|eyes?|thumbs?|head)";
const WHOSE = "(?:his|her|their|my|a|an|one|two|three|both|the)";
const DANGER =
  "(?:an?|the|there is|there was|huge|big|small|major|serious) (?:fire|explosion|blast|gas leak|chemical leak|chemical spill|ammonia leak|poisoning)";

export const INJURIES = [
  // death
  `${ONE} (?:\\w+ ){0,2}?${BE}(?:died|dead|passed away|deceased|fatally \\w+)(?! (?:line|on|ends?|stock|wrong|set|slow|against|battery|batteries|boards?|units?))`,
  `(?:two|three|four|five|several|many|\\d+) (?:are |were )?(?:dead|deaths?|fatalities|casualties)(?! (?:boards?|units?|pixels?|batter\\w+|lines?|stock))`,
  "there (?:is|are|was|were) (?:\\w+ )?(?:deaths?|dead people|casualties)",
  // bleeding, unconscious, poisoned: only people
  `(?!(?:ink|colou?r|colou?rs|dye|print|paint|edges?)\\b)\\w+ (?:is|was|are|were) (?:still |badly |heavily |seriously |profusely )*bleeding(?! (?:through|ink|colou?r|into|edge|money|margin|cash))`,
  "unconscious|collapsed at work|not breathing|heart attack|lost consciousness|passed out|suffocat(?:ed|ing)",
  `${SOMEONE} (?:\\w+ ){0,2}?${BE}(?:fainted|collapsed|poisoned|intoxicated|gassed|electrocuted|burned|burnt|scalded|crushed|trapped|caught|stuck|pinned|run over|hit|struck|buried|stabbed|shot) ?(?:(?:by|in|under|between|with|from) (?:an? |the |our |his |her )?(?:\\w+ )?${MACHINE}|(?:by|with|from) (?:acid|steam|the (?:fire|explosion|gas|chemicals?|current)|gas|chemicals?|electricity)|to death|alive|(?:his|her|their) ${LIMB}|in (?:a|the) fire)`,
  `${ONE} (?:\\w+ ){0,2}?${BE}(?:poisoned|electrocuted|scalded|fainted|crushed|burned|burnt|trapped)(?! (?:out|the|by the|it|in (?:traffic|customs)))`,
  `(?:got|get|had|has|have) (?:${WHOSE} )?${LIMB} (?:\\w+ )?(?:caught|crushed|trapped|stuck|cut|burn(?:ed|t)|smashed|cut off|torn off|severed) ?`,
  `(?:cut|crushed|smashed|burn(?:ed|t)|broke|severed|lost) (?:\\w+ )?(?:his|her|their|my|a|two|three) (?:\\w+ )?${LIMB}`,
  `${LIMB} (?:${BE})(?:cut off|torn off|severed|amputated)`,
  // falls
  `${SOMEONE} (?:\\w+ ){0,2}?(?:fell|has fallen|have fallen|had fallen|falling|slipped) (?:down |off |from |out of |through )+(?:an? |the |our |his )?(?:\\w+ )?${HEIGHT}`,
  // fire, explosion and gas where people are
  `(?:exploded|blew up|caught fire|burst|went up in flames)(?: \\w+){0,2} (?:in|into|on|at|near|beside|next to) (?:(?:the|an?|our|his|her|their|my|one of our) )?(?:\\w+ )?(?:s )?(?:face|hands?|pocket|${SOMEONE})\\b`,
  `(?:hurt|injured|burned|burnt|killed) (?:\\w+ )?(?:by|in) (?:the|an?|our) (?:fire|explosion|battery)`,
  `${DANGER}(?:,)? .{0,60}(?:died|dead|hurt|injured|missing|evacuat\\w+|trapped|hospital)`,
  `(?:there (?:is|was|has been)|we (?:have|had)) (?:a |an |another )?(?!no |not )(?:\\w+ )?(?:fire|explosion|gas leak|chemical (?:leak|spill))(?! (?:drill|sale|alarm test|door|test|inspection|extinguisher|safety|hazard|resist\\w+|protection|risk|training))`,
  "(?:factory|plant|workshop|building|warehouse|hall) (?:is|was|caught|has been) (?:on )?(?:fire|burning|evacuated)",
];

/** A defect told of goods in plain words: what it is about, that it is or has, and what is wrong. */
const GOODS =
  "(?:batch(?:es)?|lots?|parts?|pieces|units|boards?|samples?|panels?|goods|shipment|cartons?|delivery|tablets?|capsules?|pills?|vials?|bottles?|ampoules?|products?|housings?|castings?|welds?|powder|material|syringes?|implants?|food|cans?|jars?)";
const WRONG =
  "(?:glass|metal|plastic|foreign|hairs?|insects?|mou?ld(?! shop)|bacteria|salmonella|cracks?|scratches|burrs?|dents?|rust|defects?|holes|voids|bubbles|particles|leaks|contamina\\w+|the wrong (?:dose|dosage|label|strength|colou?r|material|labels|size)|wrong (?:dose|dosage|labels?|strength|material)|too (?:much|little) active \\w+)";
const BAD =
  "(?:contaminated|cracked|scratched|defective|faulty|broken|leaking|rusty|mou?ldy|unsafe|out of spec(?:ification)?|out of tolerance|not sterile|non ?sterile|mislabell?ed|dented|warped|spoiled|damaged|burnt|underdosed|overdosed)";

export const PLAIN_DEFECTS = [
  `${GOODS}(?: (?:number|no|of))?(?: [a-z]*[0-9][\\w-]*| [a-z]+(?= [0-9]))*(?: [0-9][\\w-]*)* (?:all |still |also )?(?:contains?|contained|has|have|had|shows?|got)(?! no\\b)(?: (?:some|small|fine|hairline|many|a few|a|pieces of|bits of|deep|few))* ${WRONG}`,
  `${GOODS}(?: (?:number|no))?(?: [a-z]*[0-9][\\w-]*| [a-z]+(?= [0-9]))* (?:is|are|was|were|seems?|looks?|came out)(?: (?:all|partly|badly|slightly|probably|heavily|completely))* ${BAD}`,
  "(?:falsified|faked|forged|manipulated|fudged|made up|backdated|tampered with) (?:the |our |a |all |some |these |those )*(?:\\w+ )?(?:reports?|results?|certificates?|records?|data|measurements?|protocols?|tests?)",
  "(?:reports?|results?|certificates?|records?|data) (?:is|are|was|were|has been|have been) (?:falsified|faked|forged|fake|manipulated)",
];

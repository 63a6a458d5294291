import type { AsideCues } from "../kit/asides.ts";

export const ASIDES: AsideCues = {
  names:
    /(?<!\b(?:went|gone|go|put|ended up|scrap|reject) (?:straight )?(?:(?:in|into) (?:the|our) )?)\b(?:tray|trays|bin|shelf|rack|room|hall|building|floor|gate|door|machine|station|furnace|oven|mould|mold|tool|cavity|version|revision|rev|issue|page|drawing|extension|account|iban|invoice|phone|telephone|mobile|employee|badge|dock|bay)(?: (?:number|no|code))?$|\b(?:account|iban|number|card|invoice|phone|mobile)\b.{0,40}\b(?:ends?|ending|finish(?:es)?) (?:in|with|on)$/,
  otherDay:
    /\b(?:e ?mail|mail (?:it|you|them|this|that)|(?:send|give|forward|get) (?:you|me|over|an?|the|my|our)(?: \w+){0,2} (?:e ?mails?|mails?|messages?|photos?|pictures?|updates?|documents?|reports?|certificates?|answers?|confirmations?|drawings?|lists?|details|schedules?|invoices?|answer|feedback)|left (?:you|him|her|them|your \w+|an?) (?:an? )?(?:message|note|voice ?mail)|(?:write|reply|text) (?:to )?(?:you|back)|(?:write|reply|answer|respond)(?: \w+)? (?:by|on|this|to day|today|tomorrow)|(?<!\bnot )(?:let you know|inform you|update you|tell you)(?! that\b)|(?<!\bnot )(?:let(?! you know)|call|phone|ring) you|(?:give|wait|hold on|hang on)(?: me| us)? (?:until|till|to)|(?:get|come) back to you)\b|\b(?:cutting|sewing|stitching|production|manufacturing|assembly|assembling|painting|printing|packing|machining|casting|moulding|molding|knitting|dyeing|weaving|welding|smt|testing|filling|work)(?: \w+)? (?:begins?|starts?|starting|commences?|resumes?)\b|\b(?:starts?|starting|begins?) (?:on|with) (?:it|them|that|those|yours?|the (?:order|job|lot|batch|parts))\b|\b(?:goes?|going) (?:on|onto|into) (?:the )?(?:machine|line|press|production|oven|furnace)\b|\b(?:begin|start|resume) (?:the )?(?:cutting|sewing|stitching|production|manufacturing|assembly|assembling|painting|printing|packing|machining|casting|moulding|molding|knitting|dyeing|weaving|welding|testing|filling)\b/,
  ourDuty:
    /^(?!.*\b(?:we|our|i|us|ready|ships?|shipped|finished|leaves?|can|could|may)\b).*\b(?:you|your (?:own )?(?:trucks?|lorry|lorries|drivers?|forwarders?|carriers?|couriers?|people|guys|transport|agents?))(?: (?:will|should|must|have to|has to|are going to|is going to|then|just|guys))* (?:take delivery|takes? (?:it|them)|collects?|picks? (?:it|them|up|the)|comes?|fetch(?:es)?|accept (?:it|them|delivery|the goods))\b/,
  goods:
    /\b(?:ships?|shipping|shipped|leaves?|leaving|deliver\w*|dispatch\w*|ready|ex works|goods|finish\w*|went out|gone out|go(?:es|ing)? out)\b/,
  material:
    /\b(?:fabrics?|materials?|yarns?|steel|components?|chips?|resin|cloth|leather|trims?|accessories|ingredients?|packaging|zippers?|connectors?)(?: (?:is|are|has|have|about|around|only|already))* .{0,24}\b(?:in|in house|arrived|here|received|on site|in stock|come in)$/,
  rise: {
    after: /^(?:more|extra|increase|higher|on top|up)\b/,
    before:
      /\b(?:(?:go|goes|going|gone|went|is) up|rise of|increase of|raise of)(?: by)?$|\b(?:up|increase|rise|raise) by$/,
  },
  price: {
    before:
      /\b(?:prices?(?: is| of| at| to)?|costs?(?: plus| of| at)?|cost plus|net|incoterms|prepay(?:ment)?(?: of)?|(?:dollars?|usd|eur|euros?)(?: and)?)$/,
    after:
      /^(?:dollars?|bucks?|usd|euros?|eur|pounds? sterling|cents?|rmb|renminbi|yuan|rupees?|apiece|a piece|per (?:piece|unit|part|pc|item|thousand|hundred))\b/,
  },
  otherCalendar: /\blunar (?:month|calendar)\b|\b(?:by|in|of) the (?:lunar|hijri|islamic|persian) calendar\b/,
};

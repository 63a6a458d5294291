/** Words of trouble in which nobody is in trouble: manners of speaking, what is in order, how it travels, whom one asked. */
const THING =
  "(?:machines?|parts|pieces|press|lines?|ovens?|equipment|tool(?:s|ing)?|mou?lds?|materials?|steel|alumini?um|copper|resin|fabrics?|yarn|components?|connectors?|chips?|castings?|packaging|labels?|cartons?|ingredients?|pcbs?|suppliers?|vendors?|stock|inventory|customs|clearance|import licen[cs]e|export licen[cs]e|papers?|paperwork|documents?|weather|power|electricity|transport|truck|lorry|driver|container|vessel|flight|booking|forwarder|carrier|capacity|staff|crew|people|workers?|operators?|payment|deposit|invoice|quality|inspection|testing|tests?|yield|qc|logistics|freight|warehouse|packaging line)";
const SO =
  "(?:is |are |was |were |has been |have been |has |have |all |already |now |just |been |going |always |really |perfectly |quite |looks? |also )*";
const WELL =
  "(?:here|in house|in stock|on site|on time|complete|completed|done|passed(?: (?:the |all |our |final |its )*(?:inspection|tests?|qc|quality|audit|control))?|sorted|settled|booked|ordered|available|fine|good|great|perfect|excellent|lovely|nice|ok|okay|in order|ready|under control|running|working|running (?:fine|well|smoothly|great)|working (?:fine|well)|(?:arrived|delivered|came|come|delivers|cleared|paid)(?: \\w+)? on time|no (?:problem|issue|trouble)|not (?:a|an|the|any) (?:problem|issue|reason))";
const BUT = "(?! (?:late|too|only|again|at half|slow\\w*|short|behind|down|until|as soon|when|after|but not))";
const VEHICLE = "(?:trucks?|lorry|lorries|containers?|vessels?|trailers?|trains?|rail|planes?|flights?|boats?|ships?)";
const FREIGHT = `(?:air ?freight|sea ?freight|freight|courier|forwarder|carrier|transport|express|${VEHICLE})`;
const FEAST =
  "(?:holidays?|vacations?|christmas|easter|new year|thanksgiving|diwali|carnival|fourth of july|festival|feast|spring festival|eid)";
const KIND = "(?:nice|good|great|lovely|wonderful|quiet|happy|merry|beautiful|pleasant|relaxing|fun)";
const DEPARTMENT =
  "(?:quality|inspection|qc|logistics|transport|shipping|freight|warehouse|materials?|staffing|personnel|maintenance|tooling)";
const FOLK =
  "(?:people|guys?|colleagues?|lady|ladies|girls?|boys?|team|folks|department|manager|man|woman|office|desk)";

export const NO_REASON = new RegExp(
  `\\b(?:${[
    "before the storm|(?:knock|touch) (?:on )?wood|die laughing|dying (?:to|for)|material (?:fact|point|breach|question)|machine ?gun\\w*|piece of cake|rain or shine|(?:cats and dogs)|raining cats and dogs|under the weather|(?:break\\w*|broke|cut) the ice|(?:on )?thin ice|ice cream|tip of the iceberg|storm in a tea ?cup|by storm|perfect storm|brain ?storm\\w*|snowed under|lightning (?:fast|speed)|rainy day|right as rain",
    "(?:no|any|without(?: any)?|not any|nothing|some|a) material (?:change|difference|impact|delay|effect|deviation)s?|immaterial|raw (?:deal|nerve)|nerves? of steel|(?:when|if) the chips are down|chip in|down to the wire|live wire|across the board|behind bars|(?:rais\\w+|set) the bar|cell ?(?:phones?|number)",
    "(?:many|all|both|good|safe|shak\\w+|best|clean|free|more) hands|hands (?:down|on|up|off)|hand in hand|in (?:good |safe |our |your |his |her |their )*hands|dressed to kill|to die for|(?:i|we) (?:will|would|could) die|never say die|die ?hard|punch ?line|pleased as punch|to the punch|tools? of the trade",
    "that ship has sailed|ships? in the night|ship ?shape|same boat|train of thought|any port|on the right track|sick (?:and tired|of)|people (?:say|think|believe|always|ask|like|tell me)|people person|most people|(?:some|other|lots of|many) people|peoples?'? choice",
    `(?:your order|your parts|it|this|that|yours|you|this one) (?:is|are|has|have|gets?|got|will be|will get) (?:our |a |the |my |of |top |first |highest |high |always |number one )*priorit\\w+|(?:give|giving|gave|given|have|treat\\w*|put) (?:it|you|this|that|yours|your order) (?:\\w+ ){0,2}?priorit\\w+|(?:top|first|high\\w*|our|my|number one) priority|priorit\\w+ for us|prioriti[sz]\\w* (?:your|you|it|this)`,
    `(?:our|your|the|normal|standard|usual) lead time (?:is|of)`,
    `${FOLK} (?:from|in|at|of|over in) (?:the )?${DEPARTMENT}|(?:my|our|the) ${DEPARTMENT} ${FOLK}|(?:ask\\w*|told|says|spoke (?:to|with)|talked (?:to|with)|checked with) ${DEPARTMENT}|${DEPARTMENT} (?:${FOLK} )?(?:says?|told|tells?|confirmed|said|signed|released|knows)`,
    `(?:had|have|having|hope|wish\\w*|enjoy\\w*|thanks? for|after) (?:you |we |they |had |have |a |an |your |our |the |my |very |all )*${KIND} (?:\\w+ )?${FEAST}|${FEAST} (?:was|were|is) (?:really |very |so )*${KIND}|${KIND} ${FEAST}|enjoy\\w* (?:the |your |our |my )*${FEAST}|back from (?:the |our |my )*${FEAST}`,
    `(?:passed|pass|passes|(?<!\\b(?:go|goes|going|stuck) )through|cleared) (?:the |all |our |final |its |their |every )*(?:quality(?: (?:control|check|inspection))?|inspection|qc|tests?|testing|audit|customs)(?: (?:inspection|check|control|test))?`,
    `${THING}(?: ${THING})? ${SO}${WELL}${BUT}`,
    `(?:plenty|enough|lots|loads|more than enough|no lack|no shortage) (?:of )?(?:the |our )?${THING}|${THING} (?:\\w+ ){0,2}?(?:plenty|to spare|more than enough)`,
    "(?:nobody|no one|none of (?:us|them)|not one) (?:is |was |has been |called in |of them )*(?:off )?(?:sick|ill|missing|absent|on holiday|on strike)",
    `(?:no|without(?: any)?|not any|zero|never|have no|had no) (?:problems?|troubles?|issues?|shortages?|delays?|worries) (?:with|at|in|on|of|from) (?:the |our |your |any )*(?:\\w+ )?${THING}`,
    "(?:no|without(?: any)?|not any|zero) (?:sick(?: \\w+)?|strikes?|storms?|snow|rain|floods?|holidays?|shortages?|defects?|rejects?|rework|scrap|break ?downs?|quality (?:problems?|issues?)|customs(?: (?:problems?|issues?))?|traffic|material (?:problems?|issues?|shortages?)|machine (?:problems?|issues?)|labou?r (?:problems?|issues?))|nobody (?:is )?(?:sick|ill)|(?:nice|fine|good|lovely|great|beautiful|wonderful) weather",
    `(?:by|via|with|per) (?:the |our |their |your |a |an |normal |next |own |first )*${FREIGHT}${BUT}|(?<!\\b(?:stuck|space|room|place|damaged?|waiting|lost|held|hangs|hanging|problems?|fire|sits|accident|rolled) )(?:in|into|on|onto|inside) (?:the |a |an |our |your |one |same |next |that |this )*${VEHICLE}${BUT}`,
    `(?:trucks?|lorry|driver|forwarder|carrier|courier|container|trailer)s? (?:will |would |should |can |is going to |then )*(?:comes?|coming|picks?|collects?|leaves?|loads?|be here|is here|is coming|goes|takes?)${BUT}`,
  ].join("|")})\\b`,
  "g",
);

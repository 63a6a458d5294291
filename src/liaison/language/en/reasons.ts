/** Why it is late. Each reason has patterns; the earliest match of the most telling group counts. */
import type { DelayReason, Span } from "../../extraction/types.ts";
import type { Phrase } from "../kit/words.ts";

/** Telling groups first: "waiting for you to approve the drawing" before "waiting for material". */
const REASONS: ReadonlyArray<[DelayReason, RegExp]> = [
  [
    "payment_pending",
    /\b(?:payment|paid|pay (?:us|the|your)|deposit|down payment|prepayment|invoice|outstanding balance|letter of credit|credit (?:limit|hold|block)|on hold for (?:money|credit)|overdue amount|transfer (?:has not|did not)|money (?:has not|is not|did not)|wire transfer)\b/,
  ],
  [
    "approval_pending_customer",
    /\b(?:(?:your|you|customer'?s?|client'?s?|the customer|the client|from you)\b.{0,40}\b(?:approv\w+|sign(?:ed)? ?off|confirm\w*|release\w*|feedback|answer|reply|decision|comments|artwork|drawing|sample|specification|spec|go ahead|green light|ok|okay|agree)|approv\w+ (?:from|by|of) (?:you|your|the customer|the client)|(?:wait\w*|pending|need|miss\w*|hold\w*|without|lack\w*)\b.{0,30}\b(?:approval|sign ?off|green light|go ahead|artwork|your (?:ok|okay|answer|feedback|decision|confirmation|reply|comments|drawing|release))|drawing (?:is|was) not (?:approved|released|signed)|not (?:yet )?(?:approved|signed off|released) (?:by|from) (?:you|your)|(?:sample|artwork|drawing|first article|design|label|color|colour|lab dip)s? (?:is|are|was|were|has|have)(?: still)? (?:not|waiting|pending)(?: \w+){0,2} ?(?:approv\w+|confirm\w+|released)|you (?:changed|have changed|have not|did not|are still|still have not)|engineering change from you|design change|change request|you asked (?:us )?to (?:change|wait|stop|hold))\b/,
  ],
  [
    "customs",
    /\b(?:customs?|import (?:licen[cs]e|permit|clearance)|export (?:licen[cs]e|permit|clearance|control)|clearance|cleared|tariffs?|duty|duties|border)\b/,
  ],
  [
    "weather",
    /\b(?:weather|flood\w*|typhoon|storm\w*|hurricane|snow\w*|rain\w*|heat ?wave|monsoon|earthquake|cyclone|lightning|fog|(?:river|creek|lake) (?:came up|burst|rose|flooded|broke)|water in the (?:hall|factory|plant|building|workshop|shop|warehouse)|under ?water|frost|ice|blizzard|tornado|landslide)\b/,
  ],
  [
    "power_outage",
    /\b(?:power (?:cut|cuts|outage|outages|failure|failures|shortage|shortages|rationing|was (?:off|out|cut)|is (?:off|out|down|cut)|went|supply|grid|problem|problems)|electric\w*|black ?outs?|brown ?outs?|no power|lost power|without power|load shedding|energy (?:rationing|shortage|restriction\w*)|generator|lights? went out|no juice|substation|transformer|mains (?:failure|fault|supply))\b/,
  ],
  [
    "logistics",
    /\b(?:trucks?|lorry|lorries|vessels?|ships?|trailers?|flights?|trains?|drivers?|containers?|forwarder|carrier)\b.{0,25}\b(?:broke\w*|delay\w*|late|missed|cancel\w*|crash\w*|accident|stuck|full|rolled|not (?:come|arrive\w*)|did not|has not)\b/,
  ],
  [
    "tooling",
    /\b(?:tool(?:s|ing)?|mou?lds?|dies?|fixtures?|jigs?|stencils?|punch|cutting plate|die set|stamping die)\b/,
  ],
  [
    "machine_breakdown",
    /\b(?:(?:machines?|press|lines?|(?:gear ?box|hydraulics?|plc|control(?:ler)? (?:board|unit)|drive|shaft|welder|cutter|crane|forklift|dryer|dyeing machine|knitting machine)s?|ovens?|equipment|robots?|lathes?|mill|pump|furnace|compressor|motor|spindle|reflow|pick and place|conveyor|boiler|looms?|extruder|cnc|injection|kiln|chiller|autoclave|mixer|printer|laser)\b.{0,30}\b(?:broke|broken|down|fail\w*|stopp\w*|repair\w*|out of (?:order|service|action)|fault\w*|damage\w*|crash\w*|stuck|jam\w*|not (?:work\w*|run\w*)|dead|maintenance|breakdown|trouble|problem\w*|stands? still|standstill|offline|burn\w*|died|defect\w*|packed (?:up|in)|gave (?:up|out|in)|given up|seized|conked out|blew|blown|snapped|kaput|went (?:down|dead|bust)|is (?:gone|finished)|collapsed|cracked|on the (?:blink|fritz)|went (?:pop|bang|up in smoke)|playing up|(?:threw|blew|stripped|snapped|lost|chewed up|burned out|sheared|shredded|ate) (?:\w+ ){0,3}?(?:bearing|gear ?box|gears?|belt|seal|gasket|motor|rod|chain|clutch|valve|fuse|blade|coupling|shaft|pump)s?)|(?:drive belt|bearing|gear ?box|clutch|coupling|main belt|hydraulic (?:pump|hose|line|cylinder))s? (?:\w+ ){0,3}?(?:went|snapped|gone|blew|blown|burst|failed|seized|broke|died|gave|let go|sheared|stripped|packed)|broke(?:n)? down|break ?down|(?:spare part|technician|service engineer)s?|equipment (?:failure|problem|issue)|mechanical (?:failure|problem|issue)|machine (?:failure|problem|issue|trouble|down ?time))\b/,
  ],
  [
    "quality_problem",
    /\b(?:quality|inspect\w*|rework\w*|re work\w*|reject\w*|defect\w*|scrap\w*|fail(?:ed|ing|s|ure)?(?: the)? (?:test|tests|testing|inspection|qc|audit|burn in|final)|did not pass|not pass\w*|out of (?:tolerance|spec\w*)|non ?conform\w*|yield|wrong (?:colou?r|size|label|dimension\w*|thread|finish)|contaminat\w*|sort(?:ing)? (?:them|out|the|all|parts)|re ?test\w*|solder\w*|cracks?|porosity|cosmetic|qc|too many bad|nok|poor finish|leak\w*|redo|do them again|remake|retest|porous|came out (?:\w+ ){0,2}?(?:wrong|bad|badly|warped|crooked|rough|short|soft|brittle)|orange peel|(?:do|doing|make|making|run|running) (?:it|them|the lot|everything) (?:all )?(?:again|over)|(?:go|went|going|send|sent|put) (?:\w+ )?back through)\b/,
  ],
  [
    "labour_shortage",
    /\b(?:sick\w*|ill|flu|covid|labou?r|short ?staffed|under ?staffed|staff\w*|work(?:er|ers|force)|people|operators?|manpower|strike|strikes|absen\w*|headcount|personnel|hands|quit|resign\w*|not enough (?:people|workers|staff|operators|hands)|training|new (?:workers|operators|people)|hiring|crew|welders?|technicians|seamstress\w*|night shift|out sick)\b/,
  ],
  [
    "holiday",
    /\b(?:holidays?|new year|chinese new year|lunar new year|spring festival|golden week|national day|christmas|easter|diwali|eid|ramadan|tet|vacations?|bank holiday|shut ?down|closed for|closed (?:over|during|all)|feast|festival|day off|days off|plant closure|summer break|factory holiday|thanksgiving|(?:independence|labou?r|republic|constitution|victory|memorial|veterans|unity|liberation|victoria|canada|australia|women 's|king 's|all saints|ascension) day|carnival|mardi gras|passover|rosh hashanah|yom kippur|hanukkah|divali|holi|songkran|mid autumn|dragon boat|chuseok|obon|pentecost|corpus christi|good friday|(?<!(?:twenty|thirty) )fourth of july)\b/,
  ],
  [
    "logistics",
    /\b(?:logistic\w*|vessel|ships? (?:is|was|are|were|has|have|late|delay\w*)|truck\w*|transport\w*|forwarder|freight|container\w*|port|carrier|courier|shipping (?:line|space|company)|no space|space on|driver\w*|flight|air ?freight|sea ?freight|warehouse|congest\w*|rolled|booking|trailer|lorry|traffic|in transit|rail\w*|canal|lost in|airport|pallet shortage|packaging line)\b/,
  ],
  [
    "capacity_conflict",
    /\b(?:capacity|(?:another|other|bigger|urgent) (?:order|job|project)s? \w+(?: \w+)? (?:queue|line|ahead|first|front|priority)|jump\w* the queue|overload\w*|overbook\w*|over ?booked|(?:fully|all) (?:booked|loaded|busy)|too (?:much|many) (?:work|orders|jobs)|other (?:orders|customers?|jobs?|projects?|clients?)|another (?:customer|job|project|client)|rush (?:order|job)|urgent (?:order|job)s?|bigger (?:order|customer)|priorit\w+|bottleneck|back ?log|schedule is full|line is (?:full|busy|occupied)|machines? (?:is|are) (?:full|busy|occupied|taken|booked)|no (?:free )?slots?|busy|squeezed|behind with|booked (?:up|out|solid))\b/,
  ],
  [
    "material_shortage",
    /\b(?:material\w*|raw|components?|connectors?|chips?|ics?|steel|alumin\w+|copper|resin|fabric\w*|yarn|parts? (?:are|is|have|has|did|from|missing|shortage|not)|missing (?:parts?|components?|one|some|the)|sub ?suppliers?|suppliers?|vendors?|shortages?|out of stock|stock ?out|ran out|run out|running out|waiting for (?:the )?(?:parts?|delivery|boards?|pcbs?|screws?|housings?|cables?|labels?|boxes|cartons|film|paper|glue|paint|powder|granulate|castings?|bearings?|capacitors?|resistors?|sensors?|displays?|batter\w+|motors?|magnets?|wafers?|excipients?|vials?|zippers?|buttons?|leather|wood|rubber|glass)|packaging|ingredients?|api|lead time|not (?:yet )?(?:arrived|delivered|come in)|allocation|(?:has|have) not (?:arrived|come|turned up|shown up|reached us)|(?:did not|never) (?:arrive|come|turn(?:ed)? up|show(?:ed)? up)|bar stock|bars?(?! ?code)|billets?|blanks|forgings?|tubing|foundry|from the mill|pcbs?|castings?|wire|foil|cells?|sheet metal|inventory)\b/,
  ],
  [
    "other",
    /\b(?:software|computers? (?:\w+ )?(?:crash\w*|down|failed|failure|problems?|trouble|virus)|servers?|erp|it (?:problems?|issues?|outage|department)|system (?:crash\w*|failure|migration|outage|(?:is|was|went|has been) down)|cyber ?attack|hack(?:ed|ers?)|ransomware|(?:planning|clerical|booking|data entry) (?:errors?|mistakes?)|we (?:simply |just )?forgot|(?:my|our) (?:own )?(?:mistake|fault)|slipped through|overlooked|burglary|stolen|theft)\b/,
  ],
];

export function readReasons(phrase: Phrase): Array<{ value: DelayReason; span: Span }> {
  const found: Array<{ value: DelayReason; span: Span }> = [];
  for (const [value, pattern] of REASONS) {
    const match = standing(pattern, phrase.text);
    if (match !== null) found.push({ value, span: phrase.span(match.index, match.index + match[0].length) });
  }
  return found;
}

const DENIED =
  /\b(?:(?:is|was|are|were) not|not) (?:really |actually )?(?:because of |due to |about |a |an |the |any |our |your |with )*$/;

/** The first match that is not denied right before: "it is not the material, it is the machine". */
function standing(pattern: RegExp, text: string): RegExpExecArray | null {
  const each = new RegExp(pattern.source, "g");
  for (let match = each.exec(text); match !== null; match = each.exec(text))
    if (!DENIED.test(text.slice(0, match.index))) return match;
  return null;
}

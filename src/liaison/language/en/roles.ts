/** Words that tell what an English quantity counts. */
import type { RoleCues } from "../kit/roles.ts";

const AFTER: RoleCues["after"] = [
  [
    "remaining",
    /^(?:(?:pieces|units|parts|boards|are|is|were|more|still|of them|which|that|ones|have|has|to be) )*(?:not (?:yet )?(?:done|finished|ready|complete|started)|unfinished|remaining|remain|remains|left|to go|still (?:to|open|missing|pending)|missing|to (?:sew|pack|assemble|paint|test|print|make|build|produce)|outstanding|open|pending|to be (?:done|made|finished|produced|built)|in progress|short|in production|in process|yet to|to finish|to do|under production|on the line|on order|wip)\b/,
  ],
  [
    "scrapped",
    /^(?:(?:pieces|units|parts|boards|are|is|were|was|have|has|had|been|of them|went|go|which|to be|got|had to be|as|to|more|in) )*(?:scrap|scrapped|scraped|rejected|rejects|reject|thrown|failed|defective|defects|bad|waste|binned|discarded|unusable|nok|not ok|no good)\b|^(?:(?:pieces|units|parts|of them|have|had|has|were) )*(?:went|gone|go|ended up|landed|chucked|thrown|put) (?:straight )?(?:in|into|on|to)(?: the| our)? (?:scrap|bin|skip|rubbish|trash|waste|garbage|reject)\b|^in (?:the |our )?(?:(?:scrap|reject|rubbish|waste|trash) (?:bin|box|pile|heap|bucket|skip|cage)|skip|dumpster|trash)\b|^(?:that |which )?we (?:had|have) to (?:scrap|bin|reject|discard|throw)\b/,
  ],
  [
    "total",
    /^(?:(?:pieces|units|parts|boards) )*(?:(?:is|was|'s|are) )(?:the |your |our )?(?:whole|total|full|complete|entire|order(?:ed)?)\b(?! (?:of them|is done))|^(?:(?:is|was|'s|are) )what (?:you|was|were|they) (?:guys |lot )?(?:ordered|asked|want\w*|need\w*|on order)\b/,
  ],
  [
    "inspected",
    /^(?:(?:pieces|units|parts|boards|were|was|have|been|that|which|we) )*(?:inspected|checked|sampled|tested|samples|sample|measured|examined|looked at)\b/,
  ],
  [
    "done",
    /^(?:(?:pieces|units|parts|boards|are|is|were|was|have|has|been|already|now|so far|all|of them|which|that|fully|completely) )*(?:done|finished|complete|completed|ready|built|made|produced|assembled|packed|passed|in stock|off the line|in the warehouse|good|through|boxed|on the shelf|painted|tested ok|out of the machine)\b/,
  ],
];
const BEFORE: RoleCues["before"] = [
  ["total", /\b(?:out of|^of)(?: the| a| these| those| our| your| all| total of| a total of| the total of)*$/],
  [
    "scrapped",
    /\b(?:scrapped|scraped|rejected|lost|threw away|(?:had|have) to (?:throw away|scrap|bin|reject|discard)|thrown away|binned|discarded|scrap is|scrap of|scrap)(?: (?:about|around|some|roughly|like))?$/,
  ],
  [
    "remaining",
    /\b(?:still (?:need|have|missing|to do|owe|lack)|remaining|remains|left is|to go is|missing|open are|lack|short of|short by|not finished are|still to (?:make|build|finish|do|sew|pack|assemble|paint|test|produce|print)|(?:need|have|got) to (?:make|build|finish|do|sew|pack|assemble|paint|test|produce|print)(?: still)?)(?: (?:is|are|about|around|some|another))?$/,
  ],
  ["inspected", /\b(?:inspected|checked|sampled|tested|measured)(?: (?:about|around|some|all))?$/],
  [
    "done",
    /\b(?:finished|completed|done|produced|made|built|assembled|packed|finish|complete)(?: (?:is|are|about|around|some|already|so far|only|just))?$/,
  ],
];

export const ROLES: RoleCues = { after: AFTER, before: BEFORE, joins: /^(?:and|but)$/ };

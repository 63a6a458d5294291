/**
 * A second look at a turn that was read: running sums, and values that were found but are no answer. A rate, a target, an
 * old report or a question back holds a number that nobody gave as the answer; the agent asks again rather than take it.
 */
import type { ExtractionContext, Span } from "../../extraction/types.ts";
import { withoutEchoes } from "../kit/echoes.ts";
import { packsTold } from "../kit/packs-told.ts";
import { noneOnce } from "../kit/tally.ts";
import { type Phrase, textBetween, toPhrase, type Word } from "../kit/words.ts";
import type { DateMention, Parts, PercentMention, QuantityMention } from "../types.ts";
import { answerDays } from "./days-aside.ts";
import { withoutReasons } from "./days-besides.ts";
import { ECHOES } from "./echoes.ts";
import { PACKS } from "./packs-told.ts";
import { withoutMissing } from "./percents.ts";
import { areDone, areSorts } from "./sorts-told.ts";
import { withoutOwn } from "./times.ts";
import { toWords } from "./tokens.ts";
import { comesTo, isOld, isZeroWritten } from "./told-counts.ts";

type Read = (utterance: string, context: ExtractionContext) => Parts;
type Turn = {
  phrase: Phrase;
  within(from: number, to: number): string;
  before(span: Span, since?: number): string;
  after(span: Span, until?: number): string;
};

export function withSecondLook(read: Read): Read {
  return (utterance, context) => {
    const parts = read(utterance, context);
    const words = toWords(utterance);
    const turn = turnOf(words);
    const asked = questionBack(words, turn);
    const open = <T extends { span: Span }>(mentions: readonly T[]) =>
      mentions.filter((one) => asked === null || one.span.from < asked.from || one.span.to > asked.to);
    const quantities = quantitiesOf(turn, open(parts.quantities), context);
    const percents = current(turn, withoutMissing(open(parts.percents))).filter(
      (one) => !WISH.test(turn.before(one.span)) && !otherShare(turn, one, parts.percents, context),
    );
    const accepted = parts.confirm?.value === "partial";
    return {
      ...parts,
      dates: open(withoutReasons(answerDays(parts, turn.within), turn.within)).filter(
        (one) =>
          !fellThrough(turn, one, parts.dates) &&
          !(accepted && isAccepted(turn, one)) &&
          !dayMisheard(utterance, one, parts.dates) &&
          !weekdayMisheard(turn, one, parts.dates),
      ),
      quantities: quantities.filter((one) => !(accepted && isAccepted(turn, one))),
      percents,
      times: withoutOwn(parts.times, turn.within),
      durations: open(parts.durations).filter(
        (one) =>
          !OTHER_LENGTH.test(turn.after(one.span)) &&
          !OF_OTHER.test(turn.before(one.span)) &&
          !(parts.durations.length > 1 && WAS_TO_BE.test(turn.before(one.span))),
      ),
    };
  };
}

function turnOf(words: readonly Word[]): Turn {
  const text = (from: number, to: number) => textBetween(words, from, to);
  return {
    phrase: toPhrase(words),
    within: text,
    before: (span, since = 0) => text(since, span.from),
    after: (span, until = Number.POSITIVE_INFINITY) => text(span.to, until),
  };
}

const ASKS =
  /^(?:(?:and|but|so|sorry|wait|(?:hold|hang) on|one moment|let me see|well|oh|ok|okay|um|uh|please) )*(?:(?:do|did|does|have|had) (?:you|your \w+)|(?:when|how many|how much|why) (?:do|did|does|was|were|would|will|is|are|exactly|should) |(?:which|what) (?:date|day|quantity|number|order|do|did|was|would) ?|is it |was it |is that |was that |are you )/;

/** The speaker's own question, from its first word to the end of its sentence; what it names is not told. */
function questionBack(words: readonly Word[], { phrase }: Turn): Span | null {
  if (words.length < 3 || !ASKS.test(`${phrase.text} `)) return null;
  const end = words.findIndex((word, index) => index > 2 && /[,.;?!—]/.test(word.gap));
  return { from: words[0]!.from, to: (end < 0 ? words.at(-1)! : words[end - 1]!).to };
}

const RATE =
  /^(?:(?:pieces|units|parts|pcs|boards|of them|more|or so) )*(?:(?:an?|per|each|every) (?:day|shift|week|hour|month|night|minute|machine|worker)|daily|weekly|hourly|(?:on|at|in|from|off) each)\b(?! (?:later|from|after|before|ago|ahead|earlier|behind))/;
const NO_COUNT =
  /\b(?:capacity|target|goal|quota|moq|minimum order|forecast|plan)(?: (?:is|was|of|quantity|for \w+|here|about|around))*$/;
const ORDERED =
  /\b(?:ordered|order (?:is|was|for)|order quantity is|you (?:want|wanted|asked for|need))(?: (?:a|about|the|for|total of))*$/;
const WISHED =
  /\b(?:wanted|hoped|hoping|supposed|planned|planning|meant|aimed|aiming|promised|should (?:have|be))(?: \w+){0,4}$/;
/** "Seventeen, I wish it was seventy" */
const WISH = /\b(?:(?:i|we) (?:only |just )?wish|if only)(?: (?:it|we|they|that|was|were|is|are|had|at))*$/;
const REPORTED =
  /\b(?:told (?:you|him|her|them|your \w+)|it was|there were|we were at|stood at|count was)(?: \w+){0,2}$/;
const THEN =
  /^(?:(?:pieces|units|parts|pcs) )?(?:yesterday|last (?:week|month|time|friday|monday)|the other day|a (?:week|while) ago|on (?:mon|tues|wednes|thurs|fri)day|before|back then)\b/;
/** "Six hundred, that's all of it": no count of its own. */
const THAT_IS = /\b(?:that|this|it) (?:is|was)(?: about| nearly| really| just)?$/;
const FAULTY = /^(?:of them )?(?:is|are|was|were|had|has|have|show|showed|got|came|did not|do not|failed|leak)\b/;
const LOST = /^(?:of them )?(?:fell|broke|got lost|are without|were without|did not pass)\b/;
const CONTRARY = /\b(?:but|however|unfortunately|though|did not|not)\b/;

function quantitiesOf(turn: Turn, all: readonly QuantityMention[], { slot }: ExtractionContext): QuantityMention[] {
  const wanted = all.filter(
    (one) => !WISH.test(turn.before(one.span)) && !isBoth(turn, one) && !isZeroWritten(one, turn.within),
  );
  const single = comesTo(withoutEchoes(ECHOES, wanted, [], turn.within), turn.within);
  const counts = packsTold(PACKS, single, turn.within).map((one) =>
    one.role === null && one.kind === "absolute" && ORDERED.test(turn.before(one.span))
      ? { ...one, role: "total" as const }
      : one,
  );
  const asked = slot === "quantity_done";
  const numbered = counts.some((one) => one.kind === "absolute" && one.value !== null);
  const sole = counts.length === 1;
  const told = faultyOnes(turn, counts).filter((one) => {
    if (one.kind === "all" && numbered && (THAT_IS.test(turn.before(one.span)) || isBehind(turn, one, counts)))
      return false;
    if (one.kind !== "absolute" || one.value === null) return true;
    const before = turn.before(one.span);
    const after = turn.after(one.span);
    if (RATE.test(after)) return false;
    if (asked && NO_COUNT.test(before)) return false;
    if (!asked || !sole) return true;
    if (one.role === "total" || (WISHED.test(before) && CONTRARY.test(after))) return false;
    if (LOST.test(after)) return false;
    return !(REPORTED.test(before) && THEN.test(after));
  });
  const standing = besideRest(turn, current(turn, noneOnce(told)));
  return asked || slot === "status" ? (summed(turn, standing) ?? standing) : standing;
}

/** "Sixty pairs, all laced": all of those. */
const isBehind = (turn: Turn, all: QuantityMention, counts: readonly QuantityMention[]) =>
  !/^(?:but|except)\b/.test(turn.after(all.span)) &&
  counts.some(
    ({ kind, span }) =>
      kind === "absolute" && span.to <= all.span.from && turn.within(span.to, all.span.from).trim() === "",
  );

/** "I mixed up the two": those that were spoken of. */
const isBoth = (turn: Turn, { value, counted, span }: QuantityMention) =>
  value === 2 &&
  !counted &&
  /\b(?:mix\w*|mixed|swap\w*|muddl\w*|confus\w*|switch\w*|got|between)(?: up)?(?: (?:the|those|these))?$/.test(
    turn.before(span).trimEnd(),
  );

const PENDING =
  /^(?:(?:is|are|was|will|of|it|them|has|have|that|all|just|now|only|i am afraid|unfortunately|yet) ){0,4}(?:still|not|waiting|to|in|at|on|being|pending|tomorrow|next|later|needs?|comes?|coming|follows?|by|due|stuck|drying|curing|going)\b/;

/** "Four hundred, the rest is waiting for paint": what is not the rest is done. */
function besideRest(turn: Turn, mentions: readonly QuantityMention[]): QuantityMention[] {
  const [first, rest, ...more] = mentions;
  if (first?.kind !== "absolute" || rest?.kind !== "rest" || more.length > 0) return [...mentions];
  const pending = first.role === null && PENDING.test(turn.after(rest.span));
  return pending ? [{ ...first, role: "done" }, rest] : [...mentions];
}

/** "Of the sixty we checked nine were scratched": nine are not what was checked. */
function faultyOnes(turn: Turn, counts: readonly QuantityMention[]): QuantityMention[] {
  const inspected = (one: QuantityMention) => one.role === "inspected" || one.role === "total";
  return counts.map((one, index) => {
    if (one.role !== "inspected" || !FAULTY.test(turn.after(one.span))) return one;
    // "We checked a hundred and four had marks" may tell of one number or of two.
    return counts.slice(0, index).some(inspected) ? { ...one, role: null } : { ...one, value: null };
  });
}

const OLD =
  /\b(?:was|were|had|said|told|supposed|should be|should have|target|planned|plan|started|yesterday|last week|this morning|promised|wanted)\b/;
const STATES = /\b(?:it|they|we) (?:is|are)\b/;
const NOW =
  /\b(?:now|currently|meanwhile|in the meantime|in fact|in reality|but (?:it is|that is|only|we (?:only )?(?:have|are|got)|really|actually|honestly))\b/;

/** "We had three hundred this morning, now it is four hundred": the old count gives way to the new one. */
function current<T extends QuantityMention | PercentMention>(turn: Turn, mentions: readonly T[]): T[] {
  const [old, last, ...more] = mentions;
  if (old === undefined || last === undefined || more.length > 0) return [...mentions];
  if (isOld(turn.before(last.span, old.span.to), turn.after(last.span))) return [old];
  const between = turn.before(last.span, old.span.to);
  const roles = [old, last].map((one) => ("role" in one ? one.role : null));
  const same = roles.every((role) => role === null || role === "done") || roles[0] === roles[1];
  const now =
    NOW.test(between) || (STATES.test(between) && /^(?:percent |pieces )?(?:now|today)\b/.test(turn.after(last.span)));
  const gives = same && now && OLD.test(turn.before(old.span)) && !ADDS.test(between);
  return gives ? [last] : [...mentions];
}

const ADDS = /\b(?:another|an additional|an extra|a further|additional|plus)\b/;
const MADE =
  /\b(?:did|done|made|make|finished|produced|built|completed|packed|assembled|sewed|sewn|painted|printed|came off|ran|got through|cut|pressed|moulded|molded|welded)\b/;
const PLACE = /\b(?:shift|line|hall|plant|machine)\b/;
/** What the counts belong to, when they are parts of one whole: days, shifts, lines. */
const PART =
  /\b(?:yesterday|today|this morning|this afternoon|last (?:week|night|month|shift)|this week|(?:since|on|over|by)? ?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:first|second|third|night|day|morning|late|early|other) (?:shift|line|batch|machine|hall|plant|one)|on the (?:first|second|third|other)|(?:line|hall|plant|machine|shift|building|batch|lot) (?:\w+)|weekend)\b/g;
const DOUBTS =
  /\b(?:tomorrow|next|will|going to|plan\w*|still|left|missing|later|rest|remaining|out of|scrap\w*|reject\w*|or|maybe|perhaps|instead|sorry|but|only|not|no|was|were|had|at|of which|including|should|to be|by|until|in (?:assembly|production|process|progress|paint\w*|packing|test\w*|qc|inspection|work))\b/;

/** "Six hundred yesterday and another two hundred today": one sum, where they surely add; null where they do not. */
function summed(turn: Turn, mentions: readonly QuantityMention[]): QuantityMention[] | null {
  const [first, ...others] = mentions;
  if (first === undefined || others.length === 0) return null;
  const last = mentions.at(-1)!;
  const plain = mentions.every(
    (one) => one.kind === "absolute" && one.value !== null && (one.role === null || one.role === "done"),
  );
  const units = new Set(mentions.flatMap((one) => one.unit ?? []));
  const { text } = turn.phrase;
  if (!plain || units.size > 1) return null;
  const sorts = areDone(mentions) && areSorts(turn.within(first.span.to, last.span.from), turn.after(last.span));
  if (DOUBTS.test(text) && !sorts) return null;
  const added = others.every((one, index) => ADDS.test(turn.within(mentions[index]!.span.to, one.span.to)));
  const parted = (MADE.test(text) || PLACE.test(text)) && (text.match(PART)?.length ?? 0) >= mentions.length;
  // "Five hundred done and another two hundred": of the second nobody said that they are.
  const alike = new Set(mentions.map((one) => one.role)).size === 1 || last.role === "done";
  if (!sorts && !parted && !(added && alike)) return null;
  const value = mentions.reduce((sum, one) => sum + one.value!, 0);
  return [
    {
      ...first,
      span: { from: first.span.from, to: last.span.to },
      value,
      unit: [...units][0] ?? null,
      approx: mentions.some((one) => one.approx),
    },
  ];
}

const OTHER_SHARE =
  /^(?:of |to |as )?(?:scrap|rejects?|rejected|defects?|defective|discount|yield|price|more expensive|higher|deposit|down payment|faster|slower|of (?:the|our) (?:people|workers|staff|crew|material|machines))\b/;
const OTHER_WISH =
  /\b(?:from|should have been|supposed to be|wanted to be|target is|target was|goal is|planned|hoped|promised)(?: (?:at|for|to be|around|about))*$/;

function otherShare(
  turn: Turn,
  one: PercentMention,
  all: readonly PercentMention[],
  { slot }: ExtractionContext,
): boolean {
  if (slot !== "percent_complete" && slot !== "status") return false;
  return OTHER_SHARE.test(turn.after(one.span)) || (all.length === 1 && OTHER_WISH.test(turn.before(one.span)));
}

/** Lengths that are no delay: of the voyage, of a step of the work. */
const OTHER_LENGTH =
  /^(?:of )?(?:transit|lead time|on the (?:water|sea|road)|at sea|warranty|payment terms?|to (?:paint|dry|cure|sew|pack|assemble|test|ship|sail|print|cut|weld|produce|make|repair|fix)\b)/;

const OF_OTHER =
  /\b(?:transit|lead time|voyage|sailing|shipping time|warranty|payment terms?)(?: time)?(?: (?:is|are|takes|of|was|about|usually|normally))*$/;

/** "Ten days, it was going to be a week" */
const WAS_TO_BE = /\b(?:was|were) (?:\w+ )?(?:going|supposed|meant|planned) to be(?: (?:only|about|just))?$/;

const WAS_SET =
  /\b(?:was|were|had been|had|been) (?:\w+ )?(?:booked|planned|scheduled|supposed|meant|due|set|reserved|arranged|going)(?: \w+){0,4}$/;

/** "The truck was booked for Monday but the driver is ill": the day is gone, and no other was told. */
function fellThrough(turn: Turn, date: DateMention, all: readonly DateMention[]): boolean {
  if (all.length !== 1 || !WAS_SET.test(turn.before(date.span))) return false;
  const after = turn.after(date.span);
  return (
    /\b(?:but|however|unfortunately|then)\b/.test(after) &&
    !/\b(?:still|as planned|on track|holds|stands)\b/.test(after)
  );
}

const ACCEPTED =
  /^(?:(?:pieces|units|parts|pcs) )?(?:is |are |that is )?(?:fine|ok|okay|right|correct|good|yes|possible|no problem|confirmed)\b/;

/** "Eight hundred is fine but the date moves": what was accepted corrects nothing. */
function isAccepted(turn: Turn, { span }: { span: Span }): boolean {
  return ACCEPTED.test(turn.after(span)) && !/\b(?:not|no) ?$/.test(turn.before(span));
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** "Friday the fists of March": a weekday beside a bare month, and the day between them was not understood. Neither is the answer. */
function dayMisheard(utterance: string, { expr }: DateMention, all: readonly DateMention[]): boolean {
  const bareMonth = all.some((one) => one.expr.kind === "month" && one.expr.part === null);
  return bareMonth && WEEKDAY.test(utterance) && (expr.kind === "month" || expr.kind === "weekday");
}

/**
 * "First leave the seventeenth of September", "30th the twelfth of August": Thursday and its like, misheard. No day of its own
 * stands without a month right before the one that was told, with nothing that joins them.
 */
function weekdayMisheard(turn: Turn, one: DateMention, all: readonly DateMention[]): boolean {
  const next = all.find(({ span }) => span.from > one.span.from);
  if (next === undefined || !isWhole(next) || !isBareDay(one)) return false;
  const words = turn.within(one.span.from, one.span.to);
  const between = turn.within(one.span.to, next.span.from);
  return !/^(?:on )?the /.test(words) && /^(?:(?:leave|leaves|day|is|they|on|the)(?: |$)){0,3}$/.test(between);
}

const isBareDay = ({ expr }: DateMention) => expr.kind === "day" && expr.month === null && expr.weekday === null;
const isWhole = ({ expr }: DateMention) => expr.kind === "day" && expr.month !== null;

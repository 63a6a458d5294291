/** Conditions a speaker attaches, and people named as the ones to ask. */
import { inside } from "../../extraction/spans.ts";
import type { Span } from "../../extraction/types.ts";
import { type NeededFirst, withNeededFirst } from "../kit/needed-first.ts";
import type { Word } from "../kit/words.ts";
import { after, afterAny } from "../kit/words.ts";

type Words = readonly Word[];

const OPENERS = `only if|if and only if|if|as long as|so long as|provided that|provided|given that|given the|given our|on the understanding that|on the condition that|on the proviso that|providing|assuming that|
    assuming|on condition that|under the condition that|unless|as soon as|once|subject to|depending on|
    depends on|it depends on|in case|when the|when we|when you|when our|after the|after we|after you|
    after our|after your|after they|after it|after receiving|after receipt|until the|until we|until you|
    before we|before you`;
/** Whole conditions that say nothing more: what follows is the main clause again. */
const STOCK = `if everything goes well|if all goes well|if everything goes to plan|if all goes to plan|
    if everything goes according to plan|if nothing happens|if nothing goes wrong|
    if nothing else happens|if everything is ok|if everything is okay|if everything is fine|
    if there is no problem|if there are no problems|if we are lucky|if nothing changes|
    if there is no delay|if it goes well|if everything works|if everything works out|if all is well`;
const CLOSERS = /^(then|otherwise|but)$/;

const SUPPLY =
  /^(?:the |our |their |all |missing |raw )*(?:materials?|components?|connectors?|chips?|ics?|fabrics?|yarn|resin|steel|aluminium|aluminum|copper|supplier|packaging|labels?|screws|tool|mould|mold|approval|ingredients?|api|pcbs?|castings?)(?: \w+){0,3} (?:come|comes|coming|arrive|arrives|arriving|arrived|here|delivers?|delivered|expected|due|lands?|in)\b/;

/** "Even if it snows", "I don't know if": nothing hangs on it. */
const FREES =
  /\b(?:(?:even|matter|regardless(?: of)?) (?:if|when|once|until)|(?:know|see|check|ask|asking|sure|wonder|wondering|remember) if)$/;
const NEEDED_FIRST: NeededFirst = {
  needs:
    /\b(?:we|i) (?:still |will |would |just |do )*(?:need|require|must (?:have|get|see)|have to (?:have|get|see)) (?!(?:\w+ ){0,3}(?:days?|weeks?|hours?|minutes?|time)|to |half|all|money|payment|the money|a (?:few|couple)|\d+ |another |more )(?:[\w']+ ){1,7}?(?:first|beforehand|before(?: that)?)$|\bfirst (?:of all )?(?:we|i) (?:still |will |would )*(?:need|require|must (?:have|get|see)|have to (?:have|get|see)) (?!(?:\w+ ){0,3}(?:days?|weeks?|hours?|minutes?|time)|to |half|money|a (?:few|couple)|\d+ |another |more )\w+/,
  joins: /^(?:then|so|but|and)$/,
};

/** "The material comes on Thursday, so we ship on Monday": what we wait for, told as a fact beside the answer. */
export function readSupplyFacts(words: Words, dates: ReadonlyArray<Span>): Span[] {
  if (dates.length < 2) return [];
  const found: Span[] = [];
  let start = 0;
  for (let end = 1; end <= words.length; end++) {
    const closes =
      end === words.length || /[,.;—]/.test(words[end]!.gap) || /^(so|then|and|but)$/.test(words[end]!.text);
    if (!closes) continue;
    const clause = words.slice(start, end);
    const text = clause
      .map((word) => word.text)
      .join(" ")
      .replace(/^(?:so|then|and|but|because|well) /, "");
    const span = { from: clause[0]!.from, to: clause.at(-1)!.to };
    const dated = dates.filter((date) => inside(date, span)).length;
    if (SUPPLY.test(text) && dated > 0 && dated < dates.length) found.push(span);
    start = end;
  }
  return found;
}

/** Clause by clause: from the opening word to the end of its clause. "If not sooner" is no condition; nor is "after the tenth". */
export function readConditions(words: Words, dates: ReadonlyArray<Span>): Span[] {
  return withNeededFirst(NEEDED_FIRST, words, clausesWithOpener(words, dates));
}

function clausesWithOpener(words: Words, dates: ReadonlyArray<Span>): Span[] {
  const found: Span[] = [];
  let index = 0;
  while (index < words.length) {
    const opened = afterAny(words, index, OPENERS);
    if (opened < 0 || isNoCondition(words, index, opened, dates)) {
      index += 1;
      continue;
    }
    const stock = afterAny(words, index, STOCK);
    if (stock > 0) {
      found.push({ from: words[index]!.from, to: words[stock - 1]!.to });
      index = stock;
      continue;
    }
    let end = opened;
    while (end < words.length && !closes(words, end, opened)) end += 1;
    if (end - index >= 2) found.push({ from: words[index]!.from, to: words[end - 1]!.to });
    index = end;
  }
  return found;
}

function isNoCondition(words: Words, index: number, opened: number, dates: ReadonlyArray<Span>): boolean {
  if (
    afterAny(
      words,
      index,
      `if you do not mind|if i may|if i might|if it helps|if it suits|if it is ok|if it is okay|if that is ok|if that works for you|if you will|if you see what|if you know what|if i can say|if i am honest|if we are honest|if you permit|if you allow|if memory serves|if at all|if i can put|if not|if you want|if you like|if i remember|if i am|if you ask|if possible|if anything|if that|
    if so|if you need|if you prefer|if you can call|if it is right|if you please|if i recall|once more|
    once again|once a|when will|when do|when is|when you call|after that|after next|after lunch|
    after the call|after the meeting`,
    ) > 0
  )
    return true;
  if (after(words, index, "as if") > 0 || (words[index - 1]?.text === "as" && words[index]!.text === "if")) return true;
  if (FREES.test(`${words[index - 1]?.text ?? ""} ${words[index]!.text}`)) return true;
  if (words[index]!.text === "once" && /^(?:at|for|just|only|than)$/.test(words[index - 1]?.text ?? "")) return true;
  // "after the tenth" is a bound on a date, and so is "once" in "at once".
  const start = words[index]!;
  const isBound =
    /^(after|until|before)$/.test(start.text) &&
    dates.some((date) => date.from <= words[opened - 1]!.to && date.to > start.from && date.from <= start.from + 1);
  return isBound || words[opened] === undefined;
}

function closes(words: Words, end: number, opened: number): boolean {
  const word = words[end]!;
  if (/[.;?!—]/.test(word.gap)) return true;
  if (end === opened) return false;
  if (word.gap === ",") return true;
  if (CLOSERS.test(word.text) || beginsMain(words, end, opened)) return true;
  // "if the connector comes Thursday we ship on the tenth": the main clause begins with its subject and verb.
  return (
    /^(we|i|they|it|you)$/.test(word.text) &&
    /^(will|can|could|would|should|ship|need|are|is|have|shall|might|may|deliver|send|leave|leaves|finish|ships|takes)$/.test(
      words[end + 1]?.text ?? "",
    ) &&
    end - opened >= 2
  );
}

/** "As long as the truck comes the goods leave on the tenth": a noun and its verb, after a clause that had its own. */
function beginsMain(words: Words, end: number, opened: number): boolean {
  if (end - opened < 2 || !/^(?:the|our|your|all|everything|half|that|those|these)$/.test(words[end]!.text))
    return false;
  if (
    /^(?:of|for|from|with|in|on|to|at|by|and|or|that|than|about|is|are|have|has|gets?|get)$/.test(words[end - 1]!.text)
  )
    return false;
  const next = words.slice(end + 1, end + 4).map(({ text }) => text);
  return next.some((text) => /^(?:will|leaves?|ships?|goes?|can|could|would|should|shall|might|may)$/.test(text));
}

const TITLES = [
  "mister",
  "mr",
  "mrs",
  "ms",
  "miss",
  "misses",
  "madam",
  "doctor",
  "dr",
  "engineer",
  "ing",
  "director",
  "manager",
  "colleague",
];

/** "ask Mr. Zhou in planning", "you need to speak to my colleague Maria": the span of the person as named. */
export function readColleague(words: Words): Span | null {
  for (let index = 0; index < words.length; index++) {
    const asked = afterAny(
      words,
      index,
      `ask|talk to|talk with|speak to|speak with|contact|check with|try|through to|pass you to|hand you to|
    give you to|transfer you to|connect you to|connect you with|put you through to|call|reach|that is|
    responsible is|in charge is|you want`,
    );
    if (asked < 0) continue;
    let end = asked;
    const my = afterAny(
      words,
      asked,
      `my colleague|our colleague|the colleague|my boss|our manager|my manager|our planner|the planner|our|
    my|the`,
    );
    const colleague = my > 0 && /(colleague|boss|manager|planner)$/.test(words[my - 1]!.text);
    if (my > 0) end = my;
    let named = colleague;
    while (
      end < words.length &&
      !/[,.;?!—]/.test(words[end]!.gap.replace(".", TITLES.includes(words[end - 1]?.text ?? "") ? "" : ".")) &&
      end - asked < 7
    ) {
      const word = words[end]!;
      if (TITLES.includes(word.text) || isName(words, end)) named = true;
      else if (
        !(
          (named || my > 0) &&
          /^(in|from|of|at|the|planning|production|quality|sales|shipping|logistics|purchasing|engineering|warehouse|department|office|finance|accounting|lee)$/.test(
            word.text,
          )
        )
      )
        break;
      end += 1;
    }
    if (named && end > asked) return { from: words[asked]!.from, to: words[end - 1]!.to };
  }
  return null;
}

const NO_NAME = new Set(
  "me us him her them it you this that someone somebody anyone anybody a an i again back later tomorrow today monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december next for to and or but in at on please now after before around about production planning quality sales shipping logistics purchasing warehouse correct right wrong fine ok okay not all my the our your".split(
    " ",
  ),
);

/** A capitalised word inside a sentence, or the word after a title or "colleague". */
function isName(words: Words, index: number): boolean {
  const word = words[index]!;
  if (NO_NAME.has(word.text) || word.kind !== "word") return false;
  const before = words[index - 1]?.text ?? "";
  return word.title || TITLES.includes(before) || /^(colleague|boss|manager|planner)$/.test(before);
}

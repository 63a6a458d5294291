/**
 * What the speaker takes back within the turn: "the third, no, the fourth", "not Friday, Monday", "we said the tenth but
 * it will be the seventeenth". Works on any kind of mention; what stands is what a careful listener would keep.
 */
import type { Span } from "../../extraction/types.ts";
import { toPhrase, type Word } from "./words.ts";

/** Between two values of one kind: the first is withdrawn. */
const WITHDRAWS =
  /(?:^| )(?:no(?! problem| later| earlier| sooner| more)|nope|sorry|wait|i mean|meaning|rather(?! than)|make (?:it|that)|correction|correct that|actually|scratch that|strike that|forget that|let me correct|excuse me|pardon|oops|i meant|or rather|better say|instead(?! of)|hang on|that is wrong|my mistake|no no|apologies|i should say|what am i saying|i misspoke|change that)(?: |$)/;
/** Before a value: it is the old one, when another follows. */
const OLD_PLAN =
  /(?:^| )(?:we|i|they|you|it|was|were|originally|initially|first|plan|planned|had|used to|it was|supposed|originally planned|promised|promise|from|moved|postponed|pushed|shifted|rescheduled|delayed|said)(?: \w+){0,2} (?:said|planned|promised|told you|thought|scheduled|supposed to be|wanted|was|for|from|had|meant|be|hoped|hoping for|aiming for|aimed for|committed to|agreed|estimated|expected|due|started with|began with|started at)(?: (?:it|on|for|the|by|at|to be|to ship|that|would be|around|about|you|in|maybe))*$/;
const OLD_WORD =
  /(?:^| )(?:originally|initially|previously|at first|the old date|the old (?:plan|promise)|before it was|last time)(?: it| was| the| on| for| planned| we| said| is)*$/;
/** Between an old value and what replaces it. */
const REPLACES =
  /(?:^| )(?:but(?: now)?|now|to|until|instead|it will|it is|we|will be|became|becomes|however|then)(?: |$)/;
const DENIES =
  /(?:^| )(?:not(?: on| the| for| in)?|isn not|instead of(?: the)?|rather than(?: the)?|forget(?: about)?(?: the)?|no longer(?: on| the)?|not even|never(?: on)?|can not (?:do|make|ship|deliver|manage|finish)(?: it| them)?(?: on| by| for)?(?: the)?|will not (?:make|manage|be|ship|leave|happen)(?: it| them)?(?: on| by| for)?(?: the)?|unlikely(?: on)?|skip|nothing(?: on| in| for)?|none(?: on| in| for)?)$/;
const DENIED_AFTER =
  /^(?: ?)(?:is|are|was|will|would|does|do|can|looks?|seems?)?(?: be)? ?(?:not (?:possible|be possible|work|working|going to work|realistic|happen\w*|feasible|ok|okay|good|right|correct|be)|impossible|out(?: of the question)?$|too (?:early|tight|soon|late|short|optimistic)|unrealistic|wrong|gone|off the table|no longer)/;

/** Before a date: it tells of something other than a delivery ("closed next week", "waiting since Monday"). */
const ELSEWHERE =
  /(?:^| )(?:since|closed|shut(?: down)?|shutdown|on (?:holiday|vacation|leave)|away|off work|not (?:here|working|open)|waiting|waited|called|asked|e ?mailed|wrote|broke down|stopped)(?: on| in| for| the| from| until| during| over| this)*$/;

export type Mention = { span: Span };

/** Keeps what stands. `negatable` is false for mentions in which "not" belongs to the value itself ("not before the tenth"). */
export function settle<T extends Mention>(
  words: readonly Word[],
  mentions: readonly T[],
  negatable: (mention: T) => boolean,
): { standing: T[]; corrected: boolean; soleDenied: boolean } {
  const dropped = new Set<T>();
  for (const [index, mention] of mentions.entries()) {
    const before = textBetween(words, mentions[index - 1]?.span.to ?? 0, mention.span.from);
    const after = textBetween(words, mention.span.to, mentions[index + 1]?.span.from ?? Number.POSITIVE_INFINITY);
    const next = mentions[index + 1];
    if (ELSEWHERE.test(before)) dropped.add(mention);
    else if (negatable(mention) && DENIES.test(before) && !/(?:sure|only|know)$/.test(before)) dropped.add(mention);
    else if (DENIED_AFTER.test(after)) dropped.add(mention);
    if (next === undefined) continue;
    if (WITHDRAWS.test(after) && !listContinues(after)) dropped.add(mention);
    else if ((OLD_PLAN.test(before) || OLD_WORD.test(before)) && REPLACES.test(after)) dropped.add(mention);
    else if (
      /(?:^| )(?:moved|postponed|pushed|shifted|rescheduled|delayed|changed|slipped)(?: \w+){0,3} from(?: the)?$/.test(
        before,
      )
    )
      dropped.add(mention);
  }
  const standing = mentions.filter((mention) => !dropped.has(mention));
  return { standing, corrected: dropped.size > 0, soleDenied: dropped.size > 0 && standing.length === 0 };
}

/** "half now, no problem, half later": the marker belongs to an aside, or the next value adds to the list. */
function listContinues(between: string): boolean {
  return (
    /(?:^| )(?:and|then|plus|the rest|remaining|another)(?: |$)/.test(between) &&
    !/(?:^| )(?:no|sorry|i mean|correction|scratch that|actually)(?: |$)/.test(between)
  );
}

function textBetween(words: readonly Word[], from: number, to: number): string {
  return toPhrase(words.filter((word) => word.from >= from && word.to <= to)).text;
}

/** "Three hundred of the black ones and a hundred and eighty of the grey": sorts of one order, told one by one. */
import type { QuantityMention } from "../types.ts";

const SORT =
  "of (?:the |our |type |size |model |version |colou?r )*(?!(?:order|total|rest|remaining|remainder|batch|lot|quantity|them|these|those|which|whole|\\d+)\\b)(\\w+)(?: hand| side)?(?: (?:ones|type|sort|kind|parts|pieces|units|version|size|colou?r))?";
const BETWEEN = new RegExp(`^${SORT} (?:and|plus|and also|and then)$`);
const AFTER = new RegExp(
  `^${SORT}(?: (?:are|is|have been|now|already|all|both|done|finished|ready|complete|completed|made|built|packed|so far))*$`,
);

/** Two counts with a sort each, and not a word of anything still to come. */
export function areSorts(between: string, after: string): boolean {
  const [, first] = BETWEEN.exec(between) ?? [];
  const [, second] = AFTER.exec(after) ?? [];
  return first !== undefined && second !== undefined && first !== second;
}

/** Of the first nobody said anything else than of the second. */
export const areDone = (mentions: readonly QuantityMention[]) =>
  mentions.length === 2 && mentions.every(({ role }) => role === null || role === "done");

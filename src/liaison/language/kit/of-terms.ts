/** What is told of prices and terms is told of nothing else: it names no day of the goods and no reason of their delay. */
import { overlap } from "../../extraction/spans.ts";
import type { DelayReason, Intent, Span } from "../../extraction/types.ts";
import { clauseOf } from "./asides.ts";
import type { Found } from "./intents.ts";
import type { Word } from "./words.ts";

export type OfTerms = {
  /** Words of a wish about terms of the contract: "payable in sixty days", "we switch to ex works". */
  isTerm(span: Span): boolean;
  /** Those, or words of a wish about prices: what is waited for is that we agree ("waiting for your approval of the new price"). */
  isDemand(reason: { value: DelayReason; span: Span }): boolean;
};

export function ofTerms(intents: Found, words: readonly Word[], joins: RegExp): OfTerms {
  const terms = spansOf(intents, ["terms_request"]);
  const demands = spansOf(intents, ["terms_request", "price_change_request"]);
  const within = (spans: readonly Span[], span: Span) => spans.some((one) => overlap(one, span));
  return {
    isTerm: (span) => within(terms, span),
    isDemand: ({ value, span }) => {
      if (value !== "approval_pending_customer" || within(demands, span)) return within(demands, span);
      const clause = clauseOf(words, span, joins);
      return within(demands, { from: clause[0]?.from ?? span.from, to: clause.at(-1)?.to ?? span.to });
    },
  };
}

const spansOf = (intents: Found, wanted: readonly Intent[]) =>
  intents.flatMap(({ value, span }) => (wanted.includes(value) ? [span] : []));

/** Values that belong to something else than the goods: numbers that name a thing, days of other events, shares of material. */
import type { Span } from "../../extraction/types.ts";
import { textBetween, toPhrase, type Word } from "./words.ts";

export type AsideCues = {
  /** Right before a number (ending in "$"): what it names instead of counting: "tray", "room", an account that "ends with". */
  names: RegExp;
  /** Clauses about another day: a message is promised, work on the goods begins. */
  otherDay: RegExp;
  /** Clauses about what we are to do ourselves, told as our duty: "you take delivery on the tenth", "your truck collects it". */
  ourDuty: RegExp;
  /** The same clause tells of the goods after all: "ships", "delivered". */
  goods: RegExp;
  /** Clauses about material that has come in: their share is none of the order. */
  material: RegExp;
  /** Right after a percentage (from "^") or right before it (to "$"): it tells of a rise, and is no share of the goods. */
  rise: { after: RegExp; before: RegExp };
  /** Right before a number (to "$") or right after it (from "^"): it is money, a price or a term of payment. */
  price: { before: RegExp; after: RegExp };
  /** Days of a calendar that is not the common one. */
  otherCalendar: RegExp;
  /** Between a day and the next, its own words and those behind it: the next only explains the first. Missing where a language does not read it. */
  remark?(between: string, own: string, behind: string): boolean;
};

const CURRENCY = /[$€£¥₹]/;

export type Asides = {
  namesThing(span: Span): boolean;
  isOtherDay(span: Span): boolean;
  isRemark(before: Span, span: Span, until: number): boolean;
  isOfMaterial(span: Span): boolean;
  isRise(span: Span): boolean;
  isPrice(span: Span): boolean;
};

/** `joins`: words that begin a new clause. */
export function asidesIn(cues: AsideCues, words: readonly Word[], joins: RegExp): Asides {
  const clause = (span: Span) => toPhrase(clauseOf(words, span, joins)).text;
  return {
    namesThing: ({ from }) => {
      const start = words.findIndex((word) => word.from >= from);
      // A pause parts the name from the number: "in the tray, forty".
      if (start <= 0 || /[,.;:?!…—]/.test(words[start]!.gap)) return false;
      return cues.names.test(toPhrase(words.slice(0, start)).text);
    },
    isOtherDay: (span) => {
      const text = clause(span);
      if (cues.otherCalendar.test(text) || cues.ourDuty.test(text)) return true;
      return cues.otherDay.test(text) && !cues.goods.test(text);
    },
    isRemark: (before, { from, to }, until) =>
      cues.remark?.(textBetween(words, before.to, from), textBetween(words, from, to), textBetween(words, to, until)) ??
      false,
    isRise: ({ from, to }) => {
      const before = toPhrase(words.filter((word) => word.to <= from)).text;
      return (
        cues.rise.before.test(before) || cues.rise.after.test(toPhrase(words.filter((word) => word.from >= to)).text)
      );
    },
    isPrice: ({ from, to }) => {
      const start = words.findIndex((word) => word.from >= from);
      const next = words.findIndex((word) => word.from >= to);
      const last = next < 0 ? words.length : next;
      if (CURRENCY.test(words[start]?.gap ?? "") || CURRENCY.test(words[last]?.gap ?? "")) return true;
      const after =
        words[last] === undefined || /[.;?!,—]/.test(words[last].gap) ? "" : toPhrase(words.slice(last)).text;
      return cues.price.before.test(toPhrase(words.slice(0, start)).text) || cues.price.after.test(after);
    },
    isOfMaterial: (span) => {
      const text = clause(span);
      return cues.material.test(text) && !cues.goods.test(text);
    },
  };
}

/** The words between two pauses or joining words around a span. */
export function clauseOf(words: readonly Word[], span: Span, joins: RegExp): Word[] {
  const clause: Word[] = [];
  for (const word of words) {
    if (/[.;?!,—]/.test(word.gap) || joins.test(word.text)) {
      if (word.from > span.to) break;
      if (word.from <= span.from) clause.length = 0;
    }
    clause.push(word);
  }
  return clause;
}

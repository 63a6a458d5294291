/**
 * What is marked as not to be told this partner stands in no minutes of theirs: an item is then its order and line alone, and
 * words that hold such a term are left out, whoever said them. Pure.
 */
import type { Minutes } from "#modules/minutes/schema.ts";
import { type DenyList, denies } from "../guard/deny-list.ts";

type FormAnswer = Minutes["forms"][number]["answers"][number];

export function withhold(minutes: Minutes, deny: DenyList): Minutes {
  if (deny.hashes.length === 0) return minutes;
  const may = (text: string) => !denies(deny, text);
  const worded = (texts: Record<string, string>) =>
    Object.fromEntries(Object.entries(texts).filter(([, text]) => may(text)));
  const answer = (one: FormAnswer): FormAnswer => ({
    ...one,
    asked: worded(one.asked),
    text: worded(one.text),
    quotes: one.quotes.filter(may),
  });
  return {
    ...minutes,
    lines: minutes.lines.map((line) => ({
      ...line,
      item: may(line.item) ? line.item : "",
      promises: line.promises.map((promise) => ({
        ...promise,
        conditions: promise.conditions.filter(may),
        quotes: promise.quotes.filter(may),
      })),
    })),
    forms: minutes.forms.map((form) => ({ ...form, answers: form.answers.map(answer) })),
  };
}

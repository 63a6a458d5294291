import type { DateInterval } from "#kernel/interval.ts";
import { formatQuantity } from "#kernel/quantity.ts";
import type { TopicView, Understood } from "#modules/conversations/schema.ts";

/** The reader's words for the parts of it. */
export type UnderstoodWords = {
  locale: string;
  about(quantity: string): string;
  when(interval: DateInterval): string;
  basis(basis: NonNullable<Understood["basis"]>): string;
};

/** "about 3,200 pcs · 3 Dec · ex-factory": what is known of a delivery so far. What an earlier version stored is words already. */
export function understoodText(understood: TopicView["understood"][number], words: UnderstoodWords): string {
  if (typeof understood === "string") return understood;
  const { qty, uom, approx, interval, basis } = understood;
  const parts: string[] = [];
  if (qty !== null) {
    const quantity = `${formatQuantity(qty, words.locale)} ${uom}`;
    parts.push(approx ? words.about(quantity) : quantity);
  }
  if (interval !== null) parts.push(words.when(interval));
  if (basis !== null) parts.push(words.basis(basis));
  return parts.join(" · ");
}

import type { ReactNode } from "react";
import type { Minutes, MinutesLine, MinutesPromise } from "#modules/minutes/schema.ts";
import { cx } from "../ui/class-names.ts";

/** What the templates of both languages say, the conversation's first; `common` is null where there is only one. */
export type Pair = { own: string; common: string | null };

export function pairOf(minutes: Pick<Minutes, "languages">, worded: Record<string, string>): Pair {
  const [own, common] = minutes.languages;
  return { own: worded[own!] ?? "", common: common === undefined ? null : (worded[common] ?? null) };
}

export function pairsOf(minutes: Pick<Minutes, "languages">, worded: Record<string, string[]>): Pair[] {
  const [own, common] = minutes.languages;
  return (worded[own!] ?? []).map((text, index) => ({
    own: text,
    common: common === undefined ? null : (worded[common]?.[index] ?? null),
  }));
}

export const labelOf = (minutes: Minutes, name: string): Pair =>
  pairOf(
    minutes,
    Object.fromEntries(Object.entries(minutes.labels).map(([language, labels]) => [language, labels[name] ?? ""])),
  );

/** Both on one line, for the label of a field. */
export function label(minutes: Minutes, name: string): string {
  const { own, common } = labelOf(minutes, name);
  return common === null ? own : `${own} · ${common}`;
}

/** Order and line, and the item where it may be named. */
export function LineName({ line }: { line: Pick<MinutesLine, "po" | "line" | "item"> }) {
  return (
    <>
      {line.po} / {line.line} {line.item !== "" && <span className="font-normal text-muted">· {line.item}</span>}
    </>
  );
}

/** The partner's language, and below or beside it English: one look compares them. */
export function Both({
  pair,
  languages,
  beside,
  className,
}: {
  pair: Pair;
  languages: readonly string[];
  beside?: boolean;
  className?: string;
}) {
  return (
    <span className={cx(beside && pair.common !== null ? "grid gap-x-6 sm:grid-cols-2" : "block", className)}>
      <span lang={languages[0]} className="block">
        {pair.own}
      </span>
      {pair.common !== null && (
        <span lang={languages[1]} className={cx("block font-normal", beside ? "" : "text-sm", "text-muted")}>
          {pair.common}
        </span>
      )}
    </span>
  );
}

/** "4,000 pcs · 3 Dec 2026", as the reader of that language writes figures: the year always stands there. */
export function figuresOf({ qty, uom, interval }: MinutesPromise, reader: string): string {
  // English alone would be written as in the United States; dates of this product never are.
  const language = reader === "en" ? "en-GB" : reader;
  const dates = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  const day = (date: string) => new Date(`${date}T12:00:00Z`);
  const quantity = new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(qty);
  const { earliest, latest } = interval;
  const when = latest === null ? `≥ ${dates.format(day(earliest))}` : dates.formatRange(day(earliest), day(latest));
  return `${quantity} ${uom} · ${when}`;
}

/** What a promise depends on: the sentence of the page, and the words in which it was named. */
export function Conditions({
  minutes,
  promise,
  beside = false,
}: {
  minutes: Minutes;
  promise: MinutesPromise;
  beside?: boolean;
}) {
  const notes = pairsOf(minutes, promise.notes);
  if (notes.length === 0) return null;
  return (
    <div className="flex flex-col gap-1">
      {[...new Map(notes.map((note) => [note.own, note])).values()].map((note) => (
        <Both key={note.own} pair={note} languages={minutes.languages} beside={beside} />
      ))}
      {promise.conditions.map((words) => (
        <blockquote key={words} className="border-l-2 border-rule-strong pl-3 break-words">
          {words}
        </blockquote>
      ))}
    </div>
  );
}

export function Quotes({ minutes, quotes }: { minutes: Minutes; quotes: readonly string[] }): ReactNode {
  if (quotes.length === 0) return null;
  const { own, common } = labelOf(minutes, "your_words");
  return (
    <figure className="flex flex-col gap-1">
      <figcaption className="text-xs text-muted">
        {own}
        {common !== null && <span lang={minutes.languages[1]}> · {common}</span>}
      </figcaption>
      {quotes.map((quote) => (
        <blockquote key={quote} className="border-l-2 border-rule-strong pl-3 break-words">
          {quote}
        </blockquote>
      ))}
    </figure>
  );
}

export function ButtonWords({ minutes, name }: { minutes: Minutes; name: string }) {
  const { own, common } = labelOf(minutes, name);
  return (
    <span className="flex flex-col leading-5">
      <span>{own}</span>
      {common !== null && (
        <span lang={minutes.languages[1]} className="text-xs font-normal">
          {common}
        </span>
      )}
    </span>
  );
}

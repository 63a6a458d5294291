import { type ReactNode, type UIEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { rowAt, rowsInView, topsOf } from "../lib/windowing.ts";

const OVERSCAN = 3;
/** Height of a table's header row, px. */
export const HEAD = 36;

/**
 * Draws only the rows in view. When heights above change (a promise was split in two), the scroll position follows, so that
 * the row under the pointer, or else the first in view, stays where it is.
 */
export function VirtualList<T>({
  rows,
  idOf,
  heightOf,
  activeId,
  label,
  head,
  render,
  onPointer,
}: {
  rows: readonly T[];
  idOf: (row: T) => string;
  heightOf: (row: T) => number;
  /** Scrolled into view when it changes. */
  activeId: string | null;
  label: string;
  /** A header row of HEAD px makes the list a table: `render` then gives rows of a row group, otherwise a list item's content. */
  head?: ReactNode;
  render: (row: T) => ReactNode;
  onPointer: (inside: boolean) => void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const hovered = useRef<string | null>(null);
  const tops = useMemo(() => topsOf(rows.map(heightOf)), [rows, heightOf]);
  useViewHeight(scroller, (height) => setView((before) => ({ ...before, height })));
  useAnchor(scroller, rows, tops, idOf, hovered);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a move of the active row scrolls; new data must not
  useEffect(() => {
    const index = activeId ? rows.findIndex((row) => idOf(row) === activeId) : -1;
    const element = scroller.current;
    if (index < 0 || !element) return;
    const room = head ? HEAD : 0;
    if (tops[index]! < element.scrollTop) element.scrollTop = tops[index]!;
    else if (tops[index + 1]! + room > element.scrollTop + element.clientHeight)
      element.scrollTop = tops[index + 1]! + room - element.clientHeight;
  }, [activeId]);

  const headHeight = head ? HEAD : 0;
  const Frame = head ? "table" : "ul";
  const Item = head ? "tbody" : "li";
  const { from, to } = rowsInView(tops, view.top, view.height, OVERSCAN);
  return (
    <div
      ref={scroller}
      className="relative min-h-0 grow overflow-y-auto overscroll-contain"
      onScroll={(event: UIEvent<HTMLDivElement>) => {
        const top = event.currentTarget.scrollTop;
        setView((before) => (before.top === top ? before : { ...before, top }));
      }}
      onPointerEnter={() => onPointer(true)}
      onPointerLeave={() => {
        hovered.current = null;
        onPointer(false);
      }}
    >
      {/* Real table elements keep their meaning although they are laid out by grid and position. */}
      <Frame
        {...(head ? { "aria-rowcount": rows.length } : {})}
        aria-label={label}
        className="relative block w-full"
        style={{ height: headHeight + tops[tops.length - 1]! }}
      >
        {head}
        {rows.slice(from, to).map((row, offset) => (
          <Item
            key={idOf(row)}
            className="group absolute inset-x-0 block"
            style={{ top: headHeight + tops[from + offset]!, height: heightOf(row) }}
            onPointerEnter={() => {
              hovered.current = idOf(row);
            }}
          >
            {render(row)}
          </Item>
        ))}
      </Frame>
    </div>
  );
}

function useViewHeight(scroller: { current: HTMLDivElement | null }, onHeight: (height: number) => void): void {
  const latest = useRef(onHeight);
  latest.current = onHeight;
  useEffect(() => {
    if (!scroller.current) return;
    const observer = new ResizeObserver(([entry]) => entry && latest.current(entry.contentRect.height));
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [scroller]);
}

function useAnchor<T>(
  scroller: { current: HTMLDivElement | null },
  rows: readonly T[],
  tops: readonly number[],
  idOf: (row: T) => string,
  hovered: { current: string | null },
): void {
  const before = useRef({ rows, tops });
  useLayoutEffect(() => {
    const element = scroller.current;
    const old = before.current;
    before.current = { rows, tops };
    if (!element || old.rows === rows || old.rows.length === 0 || element.scrollTop === 0) return;
    const oldIndex = hovered.current
      ? old.rows.findIndex((row) => idOf(row) === hovered.current)
      : rowAt(old.tops, element.scrollTop);
    const anchor = old.rows[oldIndex];
    if (!anchor) return;
    const index = rows.findIndex((row) => idOf(row) === idOf(anchor));
    if (index >= 0) element.scrollTop += tops[index]! - old.tops[oldIndex]!;
  }, [scroller, rows, tops, idOf, hovered]);
}

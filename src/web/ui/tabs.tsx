import type { ReactNode } from "react";
import { cx } from "./class-names.ts";

/** Tabs that are links: which one is open stands in the address. `item` draws the link and is given its classes. */
export function tabClass(active: boolean): string {
  return cx(
    "flex min-h-9 shrink-0 items-center gap-1.5 border-b-2 px-1 text-sm whitespace-nowrap pointer-coarse:min-h-11",
    active ? "border-ink font-medium text-ink" : "border-transparent text-muted hover:text-ink",
  );
}

export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="flex gap-5 overflow-x-auto border-b border-rule">
      {children}
    </nav>
  );
}

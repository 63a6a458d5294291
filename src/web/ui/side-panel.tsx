import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { useWide } from "./use-wide.ts";

/** Beside the list on a wide screen, without taking the focus from it; a sheet over it on a narrow one. */
export function SidePanel({ label, onClose, children }: { label: string; onClose: () => void; children: ReactNode }) {
  const wide = useWide(1024);
  if (wide) {
    return (
      <aside
        aria-label={label}
        className="flex w-[448px] shrink-0 flex-col overflow-hidden border-l border-rule bg-paper"
      >
        {children}
      </aside>
    );
  }
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="appear fixed inset-0 z-30 bg-black/40" />
        <Radix.Content
          aria-describedby={undefined}
          // The first button would light up under a thumb that only wanted to look.
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            (event.currentTarget as HTMLElement).focus();
          }}
          className="sheet outline-none fixed inset-x-0 top-6 bottom-0 z-30 flex flex-col overflow-hidden rounded-t-xl bg-paper text-ink shadow-raised sm:left-auto sm:w-[520px]"
        >
          <Radix.Title className="sr-only">{label}</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Heading and close button of a panel; the rest scrolls. */
export function PanelHead({
  title,
  detail,
  actions,
  close,
}: {
  title: string;
  detail?: ReactNode;
  actions?: ReactNode;
  close: ReactNode;
}) {
  return (
    <header className="flex shrink-0 items-start gap-3 border-b border-rule px-5 py-3">
      <div className="min-w-0 grow">
        <h2 className="text-lg font-semibold break-words">{title}</h2>
        {detail && <div className="text-sm text-muted">{detail}</div>}
      </div>
      {actions}
      {close}
    </header>
  );
}

export function PanelSection({ title, children, count }: { title: string; children: ReactNode; count?: number }) {
  return (
    <section className="border-b border-rule px-5 py-4 last:border-0">
      <h3 className="mb-2 text-sm font-semibold">
        {title}
        {count !== undefined && count > 0 && <span className="font-normal text-muted"> {count}</span>}
      </h3>
      {children}
    </section>
  );
}

import { useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "./icon.tsx";

/** What was just done, with its undo where undo is possible. */
type Notice = { id: number; text: string; undo: (() => void) | null };

const SHOWN_MS = 8_000;
let notices: readonly Notice[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}

const drop = (id: number) => set(notices.filter((notice) => notice.id !== id));

export function notify(text: string, undo: (() => void) | null = null): void {
  const id = nextId++;
  set([...notices.slice(-2), { id, text, undo }]);
  setTimeout(() => drop(id), SHOWN_MS);
}

export function Notices() {
  const t = useTranslations("common");
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => notices,
  );
  return (
    <div
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-16 z-50 flex flex-col items-center gap-2 px-4 md:bottom-4"
    >
      {shown.map((notice) => (
        <div
          key={notice.id}
          className="sheet pointer-events-auto flex max-w-full items-center gap-3 rounded-md bg-ink py-2 pr-2 pl-4 text-sm text-paper shadow-raised"
        >
          <span className="min-w-0">{notice.text}</span>
          {notice.undo && (
            <button
              type="button"
              className="rounded px-2 py-1 font-semibold underline"
              onClick={() => {
                notice.undo?.();
                drop(notice.id);
              }}
            >
              {t("undo")}
            </button>
          )}
          <button type="button" aria-label={t("close")} className="rounded p-1" onClick={() => drop(notice.id)}>
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
    </div>
  );
}

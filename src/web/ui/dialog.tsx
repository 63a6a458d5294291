import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { cx } from "./class-names.ts";
import { Icon } from "./icon.tsx";

/** A modal; at phone width a sheet from the bottom. Esc and the backdrop close it, focus returns to where it was. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  wide,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  description?: string;
  children: ReactNode;
  wide?: boolean;
}) {
  const t = useTranslations("common");
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="appear fixed inset-0 z-40 bg-black/40" />
        <Radix.Content
          {...(description ? {} : { "aria-describedby": undefined })}
          className={cx(
            "sheet fixed z-50 flex max-h-[92dvh] flex-col bg-paper text-ink shadow-raised",
            "inset-x-0 bottom-0 rounded-t-xl sm:inset-auto sm:top-[6dvh] sm:left-1/2 sm:max-h-[88dvh] sm:-translate-x-1/2 sm:rounded-xl",
            wide ? "sm:w-[min(880px,94vw)]" : "sm:w-[min(520px,94vw)]",
          )}
        >
          <header className="flex items-start justify-between gap-4 border-b border-rule px-5 py-3">
            <div className="min-w-0">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {description && <Radix.Description className="text-sm text-muted">{description}</Radix.Description>}
            </div>
            <Radix.Close
              aria-label={t("close")}
              className="-mr-2 flex size-8 items-center justify-center rounded-md text-muted hover:bg-sunk hover:text-ink pointer-coarse:size-11"
            >
              <Icon name="close" />
            </Radix.Close>
          </header>
          <div className="min-h-0 overflow-y-auto overscroll-contain px-5 py-4 pb-[max(16px,env(safe-area-inset-bottom))]">
            {children}
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

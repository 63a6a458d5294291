import { Popover as Radix } from "radix-ui";
import type { ReactNode, RefObject } from "react";
import { Dialog } from "./dialog.tsx";
import { useWide } from "./use-wide.ts";

/**
 * Beside its anchor on a wide screen, a sheet on a phone. Mounted only while open: a board has hundreds of figures, and
 * a popover behind each of them would make it slow to scroll. The anchor toggles it and gets the focus back.
 */
export function Popover({
  anchor,
  onClose,
  title,
  children,
}: {
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
  title: string;
  children: ReactNode;
}) {
  const wide = useWide(640);
  if (!wide) {
    return (
      <Dialog open onClose={onClose} title={title}>
        {children}
      </Dialog>
    );
  }
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Anchor virtualRef={anchor as RefObject<HTMLElement>} />
      <Radix.Portal>
        <Radix.Content
          aria-label={title}
          align="start"
          sideOffset={6}
          collisionPadding={12}
          onInteractOutside={(event) => {
            // The anchor's own click closes: closing here as well would open it again.
            if (event.target instanceof Node && anchor.current?.contains(event.target)) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            anchor.current?.focus();
          }}
          onClick={(event) => event.stopPropagation()}
          onKeyDown={(event) => event.stopPropagation()}
          className="appear z-30 max-h-(--radix-popover-content-available-height) w-[380px] overflow-y-auto rounded-lg border border-rule bg-raised p-4 text-ink shadow-raised"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

import { Popover as Radix } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { Dialog } from "./dialog.tsx";
import { useWide } from "./use-wide.ts";

/** Beside its trigger on a wide screen, a sheet on a phone. The trigger must accept a ref and button attributes. */
export function Popover({
  open,
  onOpenChange,
  title,
  trigger,
  children,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  trigger: ReactElement;
  children: ReactNode;
}) {
  const wide = useWide(640);
  return (
    <Radix.Root open={open && wide} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild onClick={wide ? undefined : () => onOpenChange(true)}>
        {trigger}
      </Radix.Trigger>
      {wide ? (
        <Radix.Portal>
          <Radix.Content
            aria-label={title}
            align="start"
            sideOffset={6}
            collisionPadding={12}
            onClick={(event) => event.stopPropagation()}
            onKeyDown={(event) => event.stopPropagation()}
            className="appear z-30 max-h-(--radix-popover-content-available-height) w-[380px] overflow-y-auto rounded-lg border border-rule bg-raised p-4 text-ink shadow-raised"
          >
            {children}
          </Radix.Content>
        </Radix.Portal>
      ) : (
        <Dialog open={open} onClose={() => onOpenChange(false)} title={title}>
          {children}
        </Dialog>
      )}
    </Radix.Root>
  );
}

import { DropdownMenu as Radix } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export function Menu({ trigger, children }: { trigger: ReactElement; children: ReactNode }) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className="appear z-40 max-w-[min(360px,92vw)] min-w-48 rounded-lg border border-rule bg-raised p-1 text-sm text-ink shadow-raised"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export function MenuItem({
  icon,
  checked,
  onSelect,
  children,
}: {
  icon?: IconName;
  checked?: boolean;
  onSelect: () => void;
  children: ReactNode;
}) {
  return (
    <Radix.Item
      onSelect={onSelect}
      className="flex min-h-8 items-center gap-2 rounded-md px-2 outline-none data-highlighted:bg-sunk pointer-coarse:min-h-11"
    >
      {icon && <Icon name={icon} />}
      <span className="min-w-0 grow truncate">{children}</span>
      {checked && <Icon name="check" />}
    </Radix.Item>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2 pt-2 pb-1 text-xs text-muted">{children}</Radix.Label>;
}

export function MenuRule() {
  return <Radix.Separator className="my-1 h-px bg-rule" />;
}

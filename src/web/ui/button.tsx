import type { ButtonHTMLAttributes, Ref } from "react";
import { cx } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

type Look = "primary" | "plain" | "bare" | "danger";

const LOOKS: Record<Look, string> = {
  primary: "bg-ink text-paper hover:opacity-85 border-transparent",
  plain: "bg-raised text-ink border-rule-strong hover:border-edge hover:bg-sunk",
  bare: "border-transparent text-muted hover:text-ink hover:bg-sunk",
  danger: "bg-raised text-accent border-accent hover:bg-accent-soft",
};

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  ref?: Ref<HTMLButtonElement>;
  look?: Look;
  icon?: IconName;
  /** Waiting for the server: keeps its width, cannot be pressed twice. */
  busy?: boolean;
};

/** At least 32 px high, 44 px under a thumb. */
export function Button({ look = "plain", icon, busy, className, children, disabled, type, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? "button"}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={cx(
        "inline-flex min-h-8 items-center justify-center gap-2 rounded-md border px-3 text-sm font-medium whitespace-nowrap pointer-coarse:min-h-11",
        "disabled:opacity-55",
        LOOKS[look],
        busy && "pulse",
        children ? "" : "w-8 px-0 pointer-coarse:w-11",
        className,
      )}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

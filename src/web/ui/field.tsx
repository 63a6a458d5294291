import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from "react";
import { useTranslations } from "use-intl";
import { cx } from "./class-names.ts";

const BOX =
  "w-full min-h-9 pointer-coarse:min-h-11 rounded-md border border-edge bg-raised px-3 py-1 text-sm text-ink disabled:opacity-55 aria-invalid:border-accent aria-invalid:border-2";

type Common = { label: string; hint?: ReactNode; error?: string | null; className?: string };

function Frame({ id, label, hint, error, className, children }: Common & { id: string; children: ReactNode }) {
  return (
    <div className={cx("flex min-w-0 flex-col gap-1", className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-sm text-accent">
          {error}
        </p>
      )}
    </div>
  );
}

/** What is longer than may be kept is told, never cut: a text that was pasted loses nothing unseen. */
function useLimit(value: unknown, max: number | undefined, error: string | null | undefined) {
  const t = useTranslations("common");
  const count = String(value ?? "").length;
  const tooLong = max !== undefined && count > max ? t("too_long", { max, count }) : null;
  return {
    error: tooLong ?? error ?? null,
    /** Keeps a form from being sent that leaves its checks to the browser. */
    hold: (box: HTMLInputElement | HTMLTextAreaElement | null) => box?.setCustomValidity(tooLong ?? ""),
  };
}

const describe = (id: string, { hint, error }: Common) =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;

export function TextField({
  label,
  hint,
  error: wrong,
  className,
  maxLength,
  ...rest
}: Common & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  const { error, hold } = useLimit(rest.value, maxLength, wrong);
  const common = { label, hint, error, ...(className ? { className } : {}) };
  return (
    <Frame id={id} {...common}>
      <input
        id={id}
        ref={hold}
        className={BOX}
        aria-invalid={error ? true : undefined}
        aria-describedby={describe(id, common)}
        {...rest}
      />
    </Frame>
  );
}

export function TextArea({
  label,
  hint,
  error: wrong,
  className,
  maxLength,
  ...rest
}: Common & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const id = useId();
  const { error, hold } = useLimit(rest.value, maxLength, wrong);
  const common = { label, hint, error, ...(className ? { className } : {}) };
  return (
    <Frame id={id} {...common}>
      <textarea
        id={id}
        ref={hold}
        rows={3}
        className={cx(BOX, "py-2 leading-5")}
        aria-invalid={error ? true : undefined}
        aria-describedby={describe(id, common)}
        {...rest}
      />
    </Frame>
  );
}

export function SelectField({
  label,
  hint,
  error,
  className,
  children,
  ...rest
}: Common & SelectHTMLAttributes<HTMLSelectElement>) {
  const id = useId();
  const common = { label, hint, error: error ?? null, ...(className ? { className } : {}) };
  return (
    <Frame id={id} {...common}>
      <select id={id} className={BOX} aria-describedby={describe(id, common)} {...rest}>
        {children}
      </select>
    </Frame>
  );
}

import { type ReactNode, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { cx } from "./class-names.ts";
import { EvidenceList, type EvidenceRef } from "./evidence-list.tsx";
import { Popover } from "./popover.tsx";

/** A number that opens the sentence it came from. */
export function Figure({
  evidence,
  commitmentId,
  label,
  absent,
  title,
  children,
  className,
}: {
  evidence: readonly EvidenceRef[];
  /** Lets the reader dispute the promise the figure belongs to. */
  commitmentId?: string;
  /** What the figure is, for the popover's title: "Promise of line 4471 / 2". */
  label: string;
  /** What is known where no source is linked. */
  absent?: ReactNode;
  /** The figure in full, where a narrow column may cut it. */
  title?: string;
  children: ReactNode;
  className?: string;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        title={title}
        className={cx("figure", className)}
        onClick={(event) => {
          event.stopPropagation();
          setOpen(!open);
        }}
      >
        {children}
      </button>
      {open && (
        <Popover anchor={button} onClose={() => setOpen(false)} title={label}>
          {evidence.length > 0 ? (
            <EvidenceList evidence={evidence} {...(commitmentId ? { commitmentId } : {})} />
          ) : (
            <NoSource label={label} absent={absent} />
          )}
        </Popover>
      )}
    </>
  );
}

function NoSource({ label, absent }: { label: string; absent: ReactNode }) {
  const t = useTranslations("evidence");
  return (
    <div className="text-sm">
      <p className="font-medium">{label}</p>
      <p className="text-muted">{absent ?? t("none")}</p>
    </div>
  );
}

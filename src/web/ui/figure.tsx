import { type ReactNode, useState } from "react";
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
  const t = useTranslations("evidence");
  const [open, setOpen] = useState(false);
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      title={label}
      trigger={
        <button
          type="button"
          className={cx("figure", className)}
          onClick={(event) => event.stopPropagation()}
          title={title ?? t("open")}
        >
          {children}
        </button>
      }
    >
      {evidence.length > 0 ? (
        <EvidenceList evidence={evidence} {...(commitmentId ? { commitmentId } : {})} />
      ) : (
        <div className="text-sm">
          <p className="font-medium">{label}</p>
          <p className="text-muted">{absent ?? t("none")}</p>
        </div>
      )}
    </Popover>
  );
}

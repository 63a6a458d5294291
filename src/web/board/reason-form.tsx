import { useState } from "react";
import { useTranslations } from "use-intl";
import type { useWrite } from "../lib/use-write.ts";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/field.tsx";
import { Problem } from "../ui/problem.tsx";

/** Something that is done to a line with a reason, which stays. */
export function ReasonForm({
  label,
  hint,
  action,
  kept,
  write,
  onCancel,
}: {
  label: string;
  hint: string;
  action: string;
  /** What stays as it was when it failed. */
  kept: string;
  write: ReturnType<typeof useWrite>;
  onCancel: () => void;
}) {
  const t = useTranslations("line");
  const [reason, setReason] = useState("");
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate({ reason: reason.trim() });
      }}
    >
      <TextArea
        label={label}
        hint={hint}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
        autoFocus
      />
      {write.error && <Problem error={write.error} kept={kept} />}
      <div className="flex justify-end gap-2">
        <Button look="bare" onClick={onCancel}>
          {t("cancel")}
        </Button>
        <Button type="submit" look="primary" busy={write.isPending} disabled={reason.trim() === ""}>
          {action}
        </Button>
      </div>
    </form>
  );
}

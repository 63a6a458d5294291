import { useState } from "react";
import { useTranslations } from "use-intl";
import { useWrite } from "../lib/use-write.ts";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/field.tsx";
import { notify } from "../ui/notices.tsx";
import { Problem } from "../ui/problem.tsx";

/** A line that is no longer awaited leaves the board; its history stays. */
export function CloseLineForm({ lineId, onDone }: { lineId: string; onDone: (closed: boolean) => void }) {
  const t = useTranslations("line");
  const [reason, setReason] = useState("");
  const close = useWrite<void>("POST", `lines/${lineId}/close`, {
    touches: ["orders", "line", "decisions"],
    onDone: () => {
      notify(t("closed"));
      onDone(true);
    },
  });
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        close.mutate({ reason: reason.trim() });
      }}
    >
      <TextArea
        label={t("close_reason")}
        hint={t("close_hint")}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
        autoFocus
      />
      {close.error && <Problem error={close.error} kept={t("close_kept")} />}
      <div className="flex justify-end gap-2">
        <Button look="bare" onClick={() => onDone(false)}>
          {t("cancel")}
        </Button>
        <Button type="submit" look="primary" busy={close.isPending} disabled={reason.trim() === ""}>
          {t("close_line")}
        </Button>
      </div>
    </form>
  );
}

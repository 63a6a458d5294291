import { useState } from "react";
import { useTranslations } from "use-intl";
import { useWrite } from "../lib/use-write.ts";
import { Button } from "./button.tsx";
import { TextArea } from "./field.tsx";
import { notify } from "./notices.tsx";
import { Problem } from "./problem.tsx";

/** "This is wrong": the quote stays, the promise is marked disputed with the reason. */
export function DisputeForm({ commitmentId, onDone }: { commitmentId: string; onDone: () => void }) {
  const t = useTranslations("evidence");
  const [reason, setReason] = useState("");
  const dispute = useWrite<void>("POST", `commitments/${commitmentId}/dispute`, {
    touches: ["orders", "line", "decisions"],
    onDone: () => {
      notify(t("disputed_notice"));
      onDone();
    },
  });
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        dispute.mutate({ reason: reason.trim() });
      }}
    >
      <TextArea
        label={t("wrong_reason")}
        hint={t("wrong_hint")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        maxLength={500}
        required
        autoFocus
      />
      {dispute.error && <Problem error={dispute.error} kept={t("wrong_kept")} />}
      <div className="flex justify-end gap-2">
        <Button look="bare" onClick={onDone}>
          {t("cancel")}
        </Button>
        <Button look="primary" type="submit" busy={dispute.isPending} disabled={reason.trim() === ""}>
          {t("wrong_send")}
        </Button>
      </div>
    </form>
  );
}

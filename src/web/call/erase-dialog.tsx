import { useState } from "react";
import { useTranslations } from "use-intl";
import type { ConversationDetail } from "#modules/conversations/schema.ts";
import { useWrite } from "../lib/use-write.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/field.tsx";
import { notify } from "../ui/notices.tsx";
import { Problem } from "../ui/problem.tsx";

/** Destroying a key cannot be undone: the one place that asks for a typed word. */
export function EraseDialog({ call, onClose }: { call: ConversationDetail; onClose: () => void }) {
  const t = useTranslations("erase");
  const [typed, setTyped] = useState("");
  const erase = useWrite<void>("POST", `conversations/${call.id}/erase`, {
    touches: ["conversation", "conversations", "evidence", "line"],
    onDone: () => {
      notify(t("done"));
      onClose();
    },
  });
  const ready = typed.trim().toLowerCase() === t("word").toLowerCase();
  return (
    <Dialog open onClose={onClose} title={t("title")}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) erase.mutate(undefined);
        }}
      >
        <p>{t("what_goes")}</p>
        <p className="text-muted">{t("what_stays")}</p>
        <TextField
          label={t("type", { word: t("word") })}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          autoFocus
        />
        {erase.error && <Problem error={erase.error} kept={t("kept")} />}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button look="danger" type="submit" busy={erase.isPending} disabled={!ready}>
            {t("button")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

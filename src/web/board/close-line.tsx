import { useState } from "react";
import { useTranslations } from "use-intl";
import type { LineDetail } from "#modules/orders/schema.ts";
import { useWrite } from "../lib/use-write.ts";
import { useMay } from "../lib/workspace.ts";
import { Button } from "../ui/button.tsx";
import { Instant } from "../ui/local-time.tsx";
import { notify } from "../ui/notices.tsx";
import { PersonName } from "../ui/person-name.tsx";
import { PanelSection } from "../ui/side-panel.tsx";
import { ReasonForm } from "./reason-form.tsx";

const TOUCHES = ["orders", "line", "decisions", "audit"];
type Moved = (lineId: string) => void;

/** A line that is no longer awaited leaves the board; its history stays, and it can come back. */
export function CloseLine({ detail, onMoved, onClose }: { detail: LineDetail; onMoved: Moved; onClose: () => void }) {
  const t = useTranslations("line");
  const { lineId, po, line } = detail.row;
  const [asked, setAsked] = useState(false);
  const reopen = useWrite<LineDetail>("POST", `lines/${lineId}/reopen`, { touches: TOUCHES });
  const close = useWrite<LineDetail>("POST", `lines/${lineId}/close`, {
    touches: TOUCHES,
    onDone: () => {
      onMoved(lineId);
      notify(t("closed", { po, line }), () => reopen.mutate({ reason: t("undo_reason") }));
      onClose();
    },
  });
  return (
    <div className="px-5 py-4">
      {asked ? (
        <ReasonForm
          label={t("close_reason")}
          hint={t("close_hint")}
          action={t("close_line")}
          kept={t("close_kept")}
          write={close}
          onCancel={() => setAsked(false)}
        />
      ) : (
        <Button look="bare" className="-ml-3" onClick={() => setAsked(true)}>
          {t("close_line")}
        </Button>
      )}
    </div>
  );
}

/** Who took the line off the board, when and why. */
export function Closed({ detail, onMoved }: { detail: LineDetail; onMoved: Moved }) {
  const t = useTranslations("line");
  const may = useMay();
  const [asked, setAsked] = useState(false);
  const { lineId, po, line } = detail.row;
  const { closed } = detail;
  const reopen = useWrite<LineDetail>("POST", `lines/${lineId}/reopen`, {
    touches: TOUCHES,
    onDone: () => {
      onMoved(lineId);
      notify(t("reopened", { po, line }));
    },
  });
  if (!closed) return null;
  return (
    <PanelSection title={t("closed_title")}>
      <p className="text-sm">
        {closed.by === null ? t("closed_received") : <PersonName userId={closed.by} />} · <Instant at={closed.at} />
      </p>
      {closed.reason && <p className="text-sm break-words">{t("because", { reason: closed.reason })}</p>}
      {may.manage && closed.by !== null && !asked && (
        <Button className="mt-2" onClick={() => setAsked(true)}>
          {t("reopen")}
        </Button>
      )}
      {asked && (
        <div className="mt-2">
          <ReasonForm
            label={t("reopen_reason")}
            hint={t("reopen_hint")}
            action={t("reopen")}
            kept={t("reopen_kept")}
            write={reopen}
            onCancel={() => setAsked(false)}
          />
        </div>
      )}
    </PanelSection>
  );
}

import { useTranslations } from "use-intl";
import { Button } from "../ui/button.tsx";
import { Problem } from "../ui/problem.tsx";

/** At the foot of the page while something is changed and not saved. */
export function SaveBar({
  changes,
  busy,
  error,
  onSave,
  onDiscard,
}: {
  changes: number;
  busy: boolean;
  error: unknown;
  onSave: () => void;
  onDiscard: () => void;
}) {
  const t = useTranslations("flow");
  return (
    <div className="sticky bottom-0 z-10 -mx-4 mt-6 flex flex-col gap-2 border-t border-rule bg-paper px-4 py-3">
      {error !== null && <Problem error={error} kept={t("save_kept")} />}
      <div className="flex flex-wrap items-center gap-2">
        <span className="min-w-0 grow text-sm" role="status">
          {t("unsaved_changes", { changes })}
        </span>
        <Button look="bare" onClick={onDiscard}>
          {t("discard")}
        </Button>
        <Button look="primary" busy={busy} onClick={onSave}>
          {t("save")}
        </Button>
      </div>
    </div>
  );
}

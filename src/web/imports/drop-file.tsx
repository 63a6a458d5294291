import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { type ImportFile, MAX_FILE_BYTES } from "#modules/imports/schema.ts";
import { cx } from "../ui/class-names.ts";
import { Icon } from "../ui/icon.tsx";
import { toBase64 } from "./read-file.ts";

export function DropFile({ onFile }: { onFile: (file: ImportFile) => void }) {
  const t = useTranslations("import");
  const id = useId();
  const [over, setOver] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const take = async (file: File | undefined) => {
    setOver(false);
    if (!file) return;
    if (file.size > MAX_FILE_BYTES) return setError(t("too_big"));
    if (file.size === 0) return setError(t("no_bytes"));
    try {
      const contentBase64 = toBase64(new Uint8Array(await file.arrayBuffer()));
      setError(null);
      onFile({ fileName: file.name, contentBase64 });
    } catch {
      setError(t("unreadable"));
    }
  };
  return (
    <div>
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          void take(event.dataTransfer.files[0]);
        }}
        className={cx(
          "flex cursor-pointer flex-col items-center gap-2 rounded-lg border border-dashed px-6 py-12 text-center has-focus-visible:outline-2 has-focus-visible:outline-accent",
          over ? "border-ink bg-sunk" : "border-edge bg-paper hover:bg-sunk",
        )}
      >
        <Icon name="upload" size={24} />
        <span className="font-medium">{t("drop")}</span>
        <span className="text-sm text-muted">{t("drop_what")}</span>
        <input
          id={id}
          type="file"
          accept=".csv,.xlsx,.xls,.txt,text/csv"
          className="sr-only"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </label>
      {error && (
        <p role="alert" className="pt-2 text-sm text-accent">
          {error}
        </p>
      )}
    </div>
  );
}

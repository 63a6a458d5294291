import { useNavigate } from "@tanstack/react-router";
import { Dialog as Radix } from "radix-ui";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { cx } from "../ui/class-names.ts";
import { Icon } from "../ui/icon.tsx";
import { type Found, useFinds } from "./use-finds.ts";

/** Ctrl/Cmd-K: any line, partner, person, call or command, by typing. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useTranslations("palette");
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const { found, searching } = useFinds(text);
  const active = Math.min(at, Math.max(0, found.length - 1));
  const choose = (each: Found | undefined) => {
    if (!each) return;
    onClose();
    each.open(navigate);
  };
  useEffect(() => {
    document.getElementById(`found-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/30" />
        <Radix.Content
          aria-describedby={undefined}
          className="fixed inset-x-0 top-0 z-50 mx-auto flex max-h-dvh w-full flex-col overflow-hidden bg-raised text-ink shadow-raised sm:top-[12vh] sm:max-h-[60vh] sm:w-[600px] sm:rounded-xl sm:border sm:border-rule"
        >
          <Radix.Title className="sr-only">{t("title")}</Radix.Title>
          <div className="flex items-center gap-3 border-b border-rule px-4">
            <span className="text-muted">
              <Icon name="search" />
            </span>
            <input
              role="combobox"
              aria-expanded="true"
              aria-controls="found"
              aria-activedescendant={found.length > 0 ? `found-${active}` : undefined}
              aria-label={t("title")}
              placeholder={t("placeholder")}
              className="h-12 min-w-0 grow bg-transparent text-base outline-none"
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setAt(0);
              }}
              onKeyDown={(event) => {
                const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
                if (step !== 0 && found.length > 0) setAt((active + step + found.length) % found.length);
                if (event.key === "Enter") choose(found[active]);
                if (step !== 0 || event.key === "Enter") event.preventDefault();
              }}
            />
            <Radix.Close
              aria-label={t("close")}
              className="flex size-11 items-center justify-center text-muted sm:hidden"
            >
              <Icon name="close" />
            </Radix.Close>
          </div>
          <div role="listbox" id="found" aria-label={t("results")} className="min-h-0 overflow-y-auto p-2">
            {found.map((each, index) => (
              <FoundRow
                key={each.key}
                found={each}
                first={found[index - 1]?.group !== each.group}
                active={index === active}
                id={`found-${index}`}
                onHover={() => setAt(index)}
                onChoose={() => choose(each)}
              />
            ))}
            {found.length === 0 && (
              <p className="px-2 py-6 text-center text-sm text-muted">
                {searching ? t("searching") : t("nothing", { text })}
              </p>
            )}
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function FoundRow({
  found,
  first,
  active,
  id,
  onHover,
  onChoose,
}: {
  found: Found;
  first: boolean;
  active: boolean;
  id: string;
  onHover: () => void;
  onChoose: () => void;
}) {
  const t = useTranslations("palette");
  return (
    <>
      {first && (
        <div role="presentation" className="px-2 pt-2 pb-1 text-xs text-muted">
          {t(`group.${found.group}`)}
        </div>
      )}
      {/* biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys */}
      <div
        role="option"
        id={id}
        aria-selected={active}
        onMouseMove={onHover}
        onClick={onChoose}
        className={cx(
          "flex min-h-9 cursor-pointer items-center gap-3 rounded-md px-2 text-sm pointer-coarse:min-h-11",
          active && "bg-sunk",
        )}
      >
        <span className="text-muted">
          <Icon name={found.icon} />
        </span>
        <span className="min-w-0 grow truncate">{found.title}</span>
        {found.detail && <span className="max-w-[45%] truncate text-xs text-muted">{found.detail}</span>}
      </div>
    </>
  );
}

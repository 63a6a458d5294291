import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../ui/button.tsx";
import { Popover } from "../ui/popover.tsx";
import { pressKey } from "./seat.ts";

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"];

/** The telephone's keys: 1 says yes and 2 says no to a read-back. */
export function Keypad({ disabled }: { disabled: boolean }) {
  const t = useTranslations("call");
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        icon="keypad"
        aria-haspopup="dialog"
        aria-expanded={open}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        {t("keypad")}
      </Button>
      {open && (
        <Popover anchor={button} onClose={() => setOpen(false)} title={t("keypad")}>
          <div className="mx-auto grid w-56 grid-cols-3 gap-2">
            {KEYS.map((key) => (
              <Button key={key} className="h-12 text-lg" onClick={() => pressKey(key)}>
                {key}
              </Button>
            ))}
          </div>
          <p className="pt-3 text-center text-xs text-muted">{t("keypad_hint")}</p>
        </Popover>
      )}
    </>
  );
}

import { type ReactNode, useEffect, useRef } from "react";

/** Lights up once when `value` changes while it is on screen; never on first sight, and without remounting what it holds. */
export function Glow({ value, children, className }: { value: string; children: ReactNode; className?: string }) {
  const last = useRef(value);
  const element = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (last.current === value || !element.current) return;
    last.current = value;
    const { classList } = element.current;
    classList.remove("glow");
    // Reading the layout lets the same animation start a second time.
    void element.current.offsetWidth;
    classList.add("glow");
  }, [value]);
  return (
    <span ref={element} className={className ?? "inline-block"}>
      {children}
    </span>
  );
}

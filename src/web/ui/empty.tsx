import type { ReactNode } from "react";

/** An empty screen teaches the next step in one sentence and one button. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-3 px-6 py-16 text-center">
      <h2 className="text-lg font-semibold">{title}</h2>
      {children && <p className="text-muted">{children}</p>}
      {action}
    </div>
  );
}

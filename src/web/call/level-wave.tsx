import { cx } from "../ui/class-names.ts";

const BARS = 80;

/** The last seconds of one side, newest at the right. */
export function LevelWave({ name, levels, active }: { name: string; levels: readonly number[]; active: boolean }) {
  return (
    <div className="min-w-0">
      <p className={cx("truncate text-xs", active ? "font-semibold text-ink" : "text-muted")}>
        {active && "▸ "}
        {name}
      </p>
      <svg viewBox={`0 0 ${BARS * 3} 24`} preserveAspectRatio="none" className="h-6 w-full" aria-hidden="true">
        <line x1={0} x2={BARS * 3} y1={12} y2={12} className="stroke-rule" />
        {levels.map((level, index) => {
          const height = Math.max(1, Math.sqrt(level) * 24);
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place in time
              key={index}
              x={(BARS - levels.length + index) * 3}
              y={12 - height / 2}
              width={2}
              height={height}
              className={active ? "fill-ink" : "fill-edge"}
            />
          );
        })}
      </svg>
    </div>
  );
}

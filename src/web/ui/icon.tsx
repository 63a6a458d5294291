/** Own line icons on a 16-px grid. */
const PATHS = {
  search: "M7 12.5A5.5 5.5 0 1 0 7 1.5a5.5 5.5 0 0 0 0 11ZM11 11l3.5 3.5",
  phone:
    "M3 1.8h2.6l1.2 3.4-1.7 1.2a8 8 0 0 0 4.5 4.5l1.2-1.7 3.4 1.2V13c0 .8-.7 1.4-1.5 1.3C7 13.800 2.200 9 1.700 3.300 1.600 2.500 2.200 1.800 3 1.800Z",
  close: "M3.500 3.500l9 9M12.500 3.500l-9 9",
  right: "M6 3l5 5-5 5",
  left: "M10 3L5 8l5 5",
  down: "M3 6l5 5 5-5",
  check: "M2.500 8.500l3.500 3.500 7.500-8",
  late: "M8 1.800l6.700 12H1.300ZM8 6v4M8 12v.200",
  short: "M8 1.800a6.200 6.200 0 1 1 0 12.400M8 1.800v12.400M8 1.800a6.200 6.200 0 0 0-6.200 6.200",
  contradictory: "M2 5h10M9.500 2.500L12 5 9.500 7.500M14 11H4M6.500 8.500L4 11l2.500 2.500",
  stale:
    "M4 1.800h8M4 14.200h8M5 1.800c0 4 6 4.500 6 6.200s-6 2.200-6 6.200M11 1.800c0 4-6 4.500-6 6.200s6 2.200 6 6.200",
  no_promise: "M4 3.500L5.500 2.500M8 1.800h.5M11.500 3l1 1M14 7v2M12.800 12l-1 1M8.500 14.200h-1M4.500 13l-1-1M2 9V7",
  answer_announced: "M8 14.200a6.200 6.200 0 1 0 0-12.400 6.200 6.200 0 0 0 0 12.400ZM8 4.500V8l2.500 1.500",
  answer_overdue: "M8 14.200a6.200 6.200 0 1 0 0-12.400 6.200 6.200 0 0 0 0 12.400ZM8 4.500v4M8 11v.200",
  not_comparable: "M3 6h10M3 10h10M10.500 2.500l-5 11",
  play: "M4.500 2.500v11l9-5.500Z",
  pause: "M5 3v10M11 3v10",
  mic: "M8 10.200A2.300 2.300 0 0 0 10.300 8V4a2.300 2.300 0 0 0-4.600 0v4A2.300 2.300 0 0 0 8 10.200ZM3.500 8a4.500 4.500 0 0 0 9 0M8 12.500v2",
  muted:
    "M5.700 6V4a2.300 2.300 0 0 1 4.600 0v3M3.500 8a4.500 4.500 0 0 0 7.500 3.300M12.500 8c0 .5-.1 1-.2 1.400M8 12.500v2M2 2l12 12",
  keypad: "M4 3h.1M8 3h.1M12 3h.1M4 7h.1M8 7h.1M12 7h.1M4 11h.1M8 11h.1M12 11h.1M8 14.500h.1",
  listen:
    "M5 13.500c-2-1.500-2-4-1.500-6a4.500 4.500 0 1 1 8.500 2.500c-.8 1.200-1.800 1.500-2 3s-1.500 2.200-3 1.500M6 7.500a2 2 0 1 1 3 1.700",
  hand: "M5 8V3.500a1 1 0 0 1 2 0V7m0-4.500a1 1 0 0 1 2 0V7m0-3.500a1 1 0 0 1 2 0V9m0-3a1 1 0 0 1 2 0v4c0 2.500-1.700 4.500-4.500 4.500S5 13 4 11L2.700 8.800c-.5-1 .8-1.700 1.400-.9L5 9",
  theme: "M8 2a6 6 0 1 0 0 12ZM8 2a6 6 0 0 1 0 12",
  upload: "M8 11V2.500M4.500 6L8 2.500 11.500 6M2.500 10.500v3h11v-3",
  plus: "M8 3v10M3 8h10",
  copy: "M5.500 5.500h8v8h-8ZM10.500 5.500v-3h-8v8h3",
  offline:
    "M2 2l12 12M1.500 6.500C3 5 5 4 7 3.700M14.500 6.500A9.500 9.500 0 0 0 10 4M4 9.300A6 6 0 0 1 7 7.700M12 9.300l-.8-.7M8 12.500h.1",
  decision: "M8 1.800v3M8 4.800L3.500 9v5M8 4.800L12.500 9v5M1.800 12l1.700 2 1.700-2M10.800 12l1.700 2 1.700-2",
  orders: "M2.500 3.500h11M2.500 8h11M2.500 12.500h11",
  partners: "M2 14V6l4 2.500V6l4 2.500V2.500h4V14Z",
  settings:
    "M8 10.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400ZM8 1.500v2M8 12.500v2M1.500 8h2M12.500 8h2M3.400 3.400l1.400 1.400M11.200 11.200l1.400 1.400M3.400 12.600l1.400-1.400M11.200 4.800l1.400-1.400",
  file: "M3.500 1.800h6l3 3v9.400h-9ZM9.500 1.800v3h3",
  link: "M6.500 9.500l3-3M7 4.500l1.500-1.500a3 3 0 0 1 4.500 4.500L11.500 9M9 11.500L7.500 13A3 3 0 0 1 3 8.500L4.500 7",
  flow: "M2 3.500h4v3H2ZM10 3.500h4v3h-4ZM10 10h4v3h-4ZM6 5h4M8 5v6.500h2",
  gym: "M1.500 8h13M3.500 5v6M5.500 3.500v9M10.500 3.500v9M12.500 5v6",
  up: "M3 11l5-5 5 5",
  more: "M3 8h.1M8 8h.1M13 8h.1",
} as const;

export type IconName = keyof typeof PATHS;

const FILLED = new Set<IconName>(["play"]);
const DOTS = new Set<IconName>(["keypad", "more"]);

/** Decorative: text always stands beside an icon, or names the button it is in. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      className="shrink-0"
      fill={FILLED.has(name) ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth={DOTS.has(name) ? 2.2 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** What happened about a line, as steps. Days count from today (0); `due` is the day by which goods must leave the factory. */
import type { DateBasis } from "#kernel/basis.ts";

export type Window = { earliest: number; likely: number; latest: number | null };
export type Delivery = { share: number; window: Window; basis: DateBasis | "unknown" };
export type Step =
  | { day: number; kind: "says"; firm: boolean; deliveries: Delivery[]; cause: Cause | null; waitsUntil: number | null }
  | { day: number; kind: "moves"; movement: "shipped" | "received"; share: number }
  | { day: number; kind: "disputed" }
  /** Our side orders less. */
  | { day: number; kind: "reduced"; share: number };
export type Cause = "material_shortage" | "machine_breakdown" | "capacity_conflict" | "quality_problem" | "logistics";
export type Story = (line: { due: number; transit: number }) => Step[];

const on = (day: number): Window => ({ earliest: day, likely: day, latest: day });

function says(
  day: number,
  deliveries: Array<{ share?: number; window: Window; basis?: DateBasis | "unknown" }>,
  more: { firm?: boolean; cause?: Cause; waitsUntil?: number } = {},
): Step {
  return {
    day,
    kind: "says",
    firm: more.firm ?? true,
    deliveries: deliveries.map(({ share = 1, window, basis = "ex_factory" }) => ({ share, window, basis })),
    cause: more.cause ?? null,
    waitsUntil: more.waitsUntil ?? null,
  };
}

export const silent: Story = () => [];

/** A firm day, in time. `age` is how many days ago it was said. */
export function promised(age: number, early = 5): Story {
  return ({ due }) => [says(-age, [{ window: on(due - early) }])];
}

/** "Sometime that week", not confirmed. */
export function hedged(age: number, width = 4): Story {
  return ({ due }) => {
    const window = { earliest: due - 3 - width, likely: due - 3, latest: due - 3 };
    return [says(-age, [{ window }], { firm: false })];
  };
}

/** "Not before": no end. */
export function openEnded(age: number): Story {
  return ({ due }) => {
    const window = { earliest: due - 6, likely: due - 4, latest: null };
    return [says(-age, [{ window }], { firm: false })];
  };
}

/** First in time, then late by `days`. */
export function slipped(age: number, days: number, cause: Cause): Story {
  return ({ due }) => [says(-age - 15, [{ window: on(due - 3) }]), says(-age, [{ window: on(due + days) }], { cause })];
}

/** Every time one asks, the day is further away. */
export function walking(age: number, days: number, cause: Cause): Story {
  return ({ due }) => [
    says(-age - 30, [{ window: on(due - 6) }]),
    says(-age - 14, [{ window: on(due + Math.round(days / 3)) }], { firm: false }),
    says(-age, [{ window: { earliest: due + days - 2, likely: due + days, latest: due + days + 3 } }], {
      firm: false,
      cause,
    }),
  ];
}

/** Only part of the quantity has a day. */
export function part(age: number, share: number): Story {
  return ({ due }) => [says(-age, [{ share, window: on(due - 4) }])];
}

export function split(age: number): Story {
  return ({ due }) => [
    says(-age, [
      { share: 0.6, window: on(due - 9) },
      { share: 0.4, window: on(due - 3) },
    ]),
  ];
}

/** The first delivery is in time, the second is not. */
export function splitLate(age: number, days: number, cause: Cause): Story {
  return ({ due }) => [
    says(
      -age,
      [
        { share: 0.7, window: on(due - 5) },
        { share: 0.3, window: on(due + days) },
      ],
      { cause },
    ),
  ];
}

/** Depends on something that is due in `waits` days. */
export function conditional(age: number, waits: number, cause: Cause): Story {
  return ({ due }) => [says(-age, [{ window: on(due - 3) }], { firm: false, cause, waitsUntil: waits })];
}

/** A day, and nobody knows of what. */
export function baseless(age: number): Story {
  return ({ due }) => [says(-age, [{ window: on(due - 4), basis: "unknown" }], { firm: false })];
}

/** The day the goods are made, not the day they leave. */
export function finishedBy(age: number): Story {
  return ({ due }) => [says(-age, [{ window: on(due - 8), basis: "finished" }])];
}

/** The day they arrive here. */
export function arriving(age: number, early = 3): Story {
  return ({ due, transit }) => [says(-age, [{ window: on(due + transit - early), basis: "received" }])];
}

/** Half has left as promised, the other half has a day. */
export function halfGone(age: number): Story {
  return ({ due }) => [
    says(-age - 18, [
      { share: 0.5, window: on(-age) },
      { share: 0.5, window: on(due - 3) },
    ]),
    { day: -age - 1, kind: "moves", movement: "shipped", share: 0.5 },
  ];
}

/** They deny it. */
export function denied(age: number): Story {
  return ({ due }) => [says(-age, [{ window: on(due - 4) }]), { day: -1, kind: "disputed" }];
}

/** We ordered less after they had promised all of it. */
export function reduced(age: number, share: number): Story {
  return ({ due }) => [says(-age, [{ window: on(due - 5) }]), { day: -1, kind: "reduced", share }];
}

/** History: promised for `ago` days ago, left a day early, arrived. */
export function kept(ago: number): Story {
  return ({ transit }) => [
    says(-ago - 16, [{ window: on(-ago) }]),
    { day: -ago - 1, kind: "moves", movement: "shipped", share: 1 },
    { day: Math.min(-1, transit - ago - 1), kind: "moves", movement: "received", share: 1 },
  ];
}

/** History: promised for `ago` days ago, promised again when the day had passed, left `late` days after it. */
export function broken(ago: number, late: number, cause: Cause): Story {
  return ({ transit }) => [
    says(-ago - 16, [{ window: on(-ago) }]),
    says(-ago + 3, [{ window: on(-ago + late + 2) }], { cause }),
    { day: -ago + late, kind: "moves", movement: "shipped", share: 1 },
    { day: Math.min(-1, transit - ago + late), kind: "moves", movement: "received", share: 1 },
  ];
}

/** The same story told on another event. */
export function told(basis: DateBasis, story: Story): Story {
  return (line) =>
    story(line).map((step) =>
      step.kind === "says"
        ? { ...step, deliveries: step.deliveries.map((delivery) => ({ ...delivery, basis })) }
        : step,
    );
}

/** What stands about each line while a simulated call goes on, by the same pure rules as the record. Nothing is stored. */
import { isDeepStrictEqual } from "node:util";
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import { addQuantities } from "#kernel/quantity.ts";
import { supersede } from "#modules/commitments/index.ts";
import { type Reconciliation, reconcile } from "#modules/orders/index.ts";
import type { CallSnapshot, Effect, LineSnapshot } from "../conversation/types.ts";

export type Standing = {
  id: string;
  qty: number;
  interval: DateInterval;
  basis: DateBasis | "unknown";
  status: "said" | "confirmed";
  /** Made in this call, and not on record before. */
  own: boolean;
  saidAt: number;
};

type RecordEffect = Extract<Effect, { type: "record" }>;

const STALE_AFTER_MS = 7 * 86_400_000;

export class Book {
  readonly #snapshot: CallSnapshot;
  readonly #standing = new Map<string, Standing[]>();
  readonly #before = new Map<string, Reconciliation>();
  #made = 0;

  constructor(snapshot: CallSnapshot) {
    this.#snapshot = snapshot;
    for (const line of snapshot.lines) {
      this.#standing.set(
        line.id,
        line.promises.map(({ saidOn: _, ...promise }) => ({ ...promise, own: false, saidAt: 0 })),
      );
      this.#before.set(line.id, this.#reconcile(line));
    }
  }

  /** Throws as the record would where more is promised than is open. Answers the ids of what was made. */
  record(effect: RecordEffect): string[] {
    const line = this.#snapshot.lines.find(({ id }) => id === effect.lineId);
    if (line === undefined) throw new Error(`no line ${effect.lineId} in this call`);
    const standing = this.of(line.id);
    const qty = addQuantities(...effect.deliveries.map((delivery) => delivery.qty));
    const { superseded, restated } = supersede(
      standing.map((one) => ({ ...one, outstanding: one.qty, likely: one.interval.likely })),
      { qty, replaces: effect.replaces },
      line.openQty,
    );
    const left = standing.flatMap((one) => {
      if (!superseded.includes(one.id)) return [one];
      const rest = restated.find(({ id }) => id === one.id);
      return rest ? [{ ...one, qty: rest.qty }] : [];
    });
    this.#made += 1;
    const made = effect.deliveries.map(
      (delivery, index): Standing => ({
        id: `made-${this.#made}-${index + 1}`,
        qty: delivery.qty,
        interval: delivery.interval,
        basis: delivery.basis,
        status: effect.status,
        own: true,
        saidAt: this.#made,
      }),
    );
    this.#standing.set(line.id, [...left, ...made]);
    return made.map(({ id }) => id);
  }

  of(lineId: string): Standing[] {
    return this.#standing.get(lineId) ?? [];
  }

  /** Decisions that the promises of this call lead to, apart from those that the conversation opens itself. */
  decisions(): Array<{ kind: "late" | "contradiction"; lineId: string }> {
    return this.#snapshot.lines.flatMap((line) => {
      const { stored } = this.#reconcile(line);
      const before = this.#before.get(line.id)!.stored;
      const late = (stored.late?.promises.length ?? 0) > 0 && !isDeepStrictEqual(stored.late, before.late);
      const contradictory =
        stored.contradictory !== undefined && !isDeepStrictEqual(stored.contradictory, before.contradictory);
      return [
        ...(late ? [{ kind: "late" as const, lineId: line.id }] : []),
        ...(contradictory ? [{ kind: "contradiction" as const, lineId: line.id }] : []),
      ];
    });
  }

  #reconcile(line: LineSnapshot): Reconciliation {
    const { today } = this.#snapshot;
    return reconcile({
      ordered: line.openQty,
      closed: false,
      needs: line.need === null ? [] : [{ requiredOn: line.need.date, basis: line.need.basis, qty: line.openQty }],
      movements: [],
      promises: this.of(line.id).map(({ own: _, ...one }) => ({
        ...one,
        statementId: one.id,
        disputed: false,
        saidOn: today,
      })),
      transit: line.transit,
      lastFactAt: null,
      announced: null,
      staleAfterMs: STALE_AFTER_MS,
      now: Date.parse(`${today}T09:00:00Z`),
      today,
    });
  }
}

/** Who listens to whom among the modules. Subscribers run in the emitter's transaction, in this order. */
import type { EventBus } from "#kernel/events.ts";
import type { Ctx } from "#storage/transaction.ts";
import { settleCommitments } from "./commitments/index.ts";
import { onExceptionClosed, onExceptionOpened } from "./decisions/index.ts";
import { type ExceptionClosed, type ExceptionOpened, onLanesChanged, type PromisesSettled } from "./orders/index.ts";
import type { LanesChanged } from "./partners/index.ts";

export function subscribe(bus: EventBus<Ctx>): void {
  bus.on<LanesChanged>("partners.lanes-changed", onLanesChanged);
  bus.on<PromisesSettled>("orders.promises-settled", settleCommitments);
  bus.on<ExceptionClosed>("orders.exception-closed", onExceptionClosed);
  bus.on<ExceptionOpened>("orders.exception-opened", onExceptionOpened);
}

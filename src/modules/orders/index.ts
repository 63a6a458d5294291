export { board } from "./board.ts";
export { closeLine, reopenLine } from "./close-line.ts";
export { conditionsOf, openOnes } from "./conditions.ts";
export type { ExceptionClosed, ExceptionOpened, PromisesSettled } from "./events.ts";
export { type ExceptionInputs, RULES, type StoredKind } from "./exceptions.ts";
export { lineDetail } from "./line-detail.ts";
export {
  type Changes,
  DEFAULT_BASIS,
  DEFAULT_UOM,
  type LineInput,
  type LinePlan,
  type StandingLine,
} from "./line-plan.ts";
export { applyLines, type PlannedLine, planLines, upsertLine } from "./lines.ts";
export { type LineForCall, linesForCall } from "./lines-for-call.ts";
export { type LoadedLine, loadLines } from "./load.ts";
export { type LockedLine, lockLine } from "./lock.ts";
export { type MovementInput, recordMovement } from "./movements.ts";
export { openQuantity } from "./parcels.ts";
export { type Reconciliation, reconcile } from "./reconcile.ts";
export { type Cause, onLanesChanged, reconcileDue, reconcileLine, reconcileLines } from "./reconcile-lines.ts";
export { ordersRoutes } from "./routes.ts";

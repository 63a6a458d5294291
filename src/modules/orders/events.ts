/** What orders tells higher modules, in the transaction that changed the facts. */
import type { ExceptionInputs, StoredKind } from "./exceptions.ts";

export type ExceptionOpened = {
  [K in StoredKind]: {
    type: "orders.exception-opened";
    lineId: string;
    kind: K;
    inputs: ExceptionInputs[K];
    /** The statement that brought it about; null when a file, a movement, a lane or the calendar did. */
    conversationId: string | null;
  };
}[StoredKind];

export type ExceptionClosed = { type: "orders.exception-closed"; lineId: string; kind: StoredKind };

/** Movements (or a passed day) decided these commitments, which still read otherwise in the record. */
export type PromisesSettled = { type: "orders.promises-settled"; lineId: string; kept: string[]; broken: string[] };

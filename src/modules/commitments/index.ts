export { disputeCommitment, settleCommitments, withdrawCommitment } from "./change.ts";
export { recordStatement } from "./record-statement.ts";
export { recordReport } from "./report.ts";
export { commitmentsRoutes } from "./routes.ts";
export { type CommitmentStatus, canMove, isLive } from "./transitions.ts";

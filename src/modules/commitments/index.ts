export { confirmInWriting, disputeCommitment, settleCommitments } from "./change.ts";
export { correctCommitment } from "./correct.ts";
export { type Held, openPoint, promiseOpen } from "./promise-open.ts";
export { recordStatement } from "./record-statement.ts";
export { recordReport } from "./report.ts";
export { commitmentsRoutes } from "./routes.ts";
export { type StandingPromise, type Supersession, supersede } from "./supersession.ts";

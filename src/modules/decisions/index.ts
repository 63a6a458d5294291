export { decide } from "./decide.ts";
export { onExceptionClosed, onExceptionOpened } from "./exceptions.ts";
export { type NewDecision, openDecision } from "./open-decision.ts";
export { getDecision, listDecisions } from "./read.ts";
export { decisionsRoutes } from "./routes.ts";
export { type Wish, wishesFor } from "./wishes.ts";

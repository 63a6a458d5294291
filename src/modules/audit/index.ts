export { auditRoutes } from "./routes.ts";
export { matchesSaltedHash, saltedHash } from "./salted-hash.ts";
export { type AuditInput, append, list } from "./service.ts";

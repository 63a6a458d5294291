export { json } from "./json.ts";
export { openStorage, type Storage } from "./open.ts";
export type * from "./tables.ts";
export type { Actor, Ctx, Database, DomainEvent, Scope, Transact, Tx } from "./transaction.ts";

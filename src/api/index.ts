export { type Api, createApi } from "./app.ts";
export { type Auth, type AuthDeps, openAuth } from "./auth/index.ts";
export type { ApiDeps, Limits } from "./deps.ts";
export { forgetExpired } from "./http/idempotency.ts";
export { type Listening, listen } from "./listen.ts";

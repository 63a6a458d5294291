/** Who somebody is. Everything that knows better-auth is in this folder. */
import { createHash, timingSafeEqual } from "node:crypto";
import { join } from "node:path";
import { isAPIError } from "better-auth/api";
import type { Pool } from "pg";
import { serverProof } from "#kernel/server-proof.ts";
import type { Principal } from "#modules/route.ts";
import type { Database } from "#storage/transaction.ts";
import { createBetterAuth } from "./options.ts";
import {
  ensureOwner,
  findOrCreatePerson,
  type NewPerson,
  type Person,
  readPerson,
  removePerson,
  setPassword,
} from "./people.ts";
import { readOrCreateSecret, replaceSecret } from "./secret-file.ts";
import { createLink, useLink } from "./sign-in-links.ts";
import type { AuthOnlyTables } from "./tables.ts";

export type Session = Principal & {
  byLink: boolean;
  startedAt: number;
  /** To be sent back: better-auth extends a session that is used (once a day). */
  setCookies: string[];
};

export type Auth = {
  /** The session of the cookie, null when there is none or it has ended. */
  session(headers: Headers): Promise<Session | null>;
  /** The command line's principal, null when the token is another. */
  byToken(token: string): Principal | null;
  /** Shows whoever holds the command line's token that the server at this address wrote it. */
  proof(address: string, nonce: string): string;
  /** better-auth's own operations under /api/auth. */
  handle(request: Request): Promise<Response>;
  /** Starts a session; answers the Set-Cookie headers. */
  startSession(userId: string, byLink: boolean): Promise<string[]>;
  person(userId: string): Promise<Person | null>;
  setPassword(userId: string, input: NewPerson): Promise<void>;
  findOrCreatePerson(input: NewPerson): Promise<{ userId: string; created: boolean; twoFactor: boolean }>;
  removePerson(userId: string): Promise<void>;
  /** The token of a one-time link, to be printed by the server: `<address>/sign-in#token=<token>`. */
  createSignInLink(): Promise<string>;
  useSignInLink(token: string): Promise<string>;
  readonly ownerId: string;
  /** Seals what is kept for idempotent answers; never leaves the process. */
  readonly secret: string;
};

export type AuthDeps = { pool: Pool; db: Database; dataDir: string; baseUrl: string; clock: () => number };

/** Makes sure that the secrets (`auth-secret`; `cli-token`, a new one each start; mode 0600) and the owner exist. */
export async function openAuth(deps: AuthDeps): Promise<Auth> {
  const secret = readOrCreateSecret(join(deps.dataDir, "auth-secret"));
  const cliToken = replaceSecret(join(deps.dataDir, "cli-token"));
  const cliTokenHash = sha256(cliToken);
  const auth = createBetterAuth({ pool: deps.pool, secret, baseUrl: deps.baseUrl });
  const db = deps.db.withTables<AuthOnlyTables>();
  const ownerId = await ensureOwner(auth, db);
  return {
    ownerId,
    secret,
    session: async (headers) => {
      if (!headers.has("cookie")) return null;
      const { response, headers: answer } = await auth.api
        .getSession({ headers, returnHeaders: true })
        .catch(noSession);
      if (response === null) return null;
      const { session } = response;
      return {
        userId: session.userId,
        via: "session",
        sessionEndsAt: session.expiresAt.getTime(),
        byLink: session.byLink === true,
        startedAt: session.createdAt.getTime(),
        setCookies: answer.getSetCookie(),
      };
    },
    byToken: (token) =>
      timingSafeEqual(sha256(token), cliTokenHash) ? { userId: ownerId, via: "token", sessionEndsAt: null } : null,
    proof: (address, nonce) => serverProof(cliToken, address, nonce),
    handle: (request) => auth.handler(request),
    startSession: async (userId, byLink) => {
      const { headers } = await auth.api.startSession({ body: { userId, byLink }, returnHeaders: true });
      return headers.getSetCookie();
    },
    person: (userId) => readPerson(auth, userId),
    setPassword: (userId, input) => setPassword(auth, userId, input),
    findOrCreatePerson: (input) => findOrCreatePerson(auth, input),
    removePerson: (userId) => removePerson(auth, userId),
    createSignInLink: () => createLink(db, ownerId, deps.clock()),
    useSignInLink: (token) => useLink(db, token, deps.clock()),
  };
}

/** A session that was ended in this very moment is none; a fault of the database is told as what it was. */
function noSession(error: unknown): { response: null; headers: Headers } {
  if (isAPIError(error) && error.statusCode === 401) return { response: null, headers: new Headers() };
  throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** better-auth's settings. Kept apart from the instance, because the migration test compiles the schema from them. */
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { twoFactor } from "better-auth/plugins";
import type { Pool } from "pg";
import { sessionStarter } from "./session-starter.ts";

const DAY_S = 86_400;
export const PASSWORD_LENGTH = { min: 10, max: 200 };

export type AuthSettings = {
  /** The owner's pool: auth tables lie outside the record and its row-level security. */
  pool: Pool;
  secret: string;
  /** Where people reach the server; https makes the cookies secure. */
  baseUrl: string;
};

export function authOptions(settings: AuthSettings) {
  return {
    appName: "Liaison",
    secret: settings.secret,
    baseURL: settings.baseUrl,
    basePath: "/api/auth",
    database: settings.pool,
    // Origin, Host and rates are checked for every route alike in src/api, before better-auth sees the request.
    trustedOrigins: (request?: Request) => {
      const origin = request?.headers.get("origin");
      return origin === null || origin === undefined ? [] : [origin];
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      // People come by invitation only.
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    session: {
      modelName: "auth_session",
      expiresIn: 7 * DAY_S,
      updateAge: DAY_S,
      additionalFields: {
        // Started by the one-time link: may set a first or a forgotten password.
        byLink: { type: "boolean", required: false, input: false },
      },
    },
    user: { modelName: "auth_user" },
    account: { modelName: "auth_account" },
    verification: { modelName: "auth_verification" },
    advanced: {
      cookiePrefix: "liaison",
      // Not kept: an address is a personal value that nothing here needs.
      ipAddress: { disableIpTracking: true },
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true },
    },
    plugins: [twoFactor({ issuer: "Liaison", twoFactorTable: "auth_two_factor" }), sessionStarter()],
  } satisfies BetterAuthOptions;
}

export function createBetterAuth(settings: AuthSettings) {
  return betterAuth(authOptions(settings));
}
export type BetterAuth = ReturnType<typeof createBetterAuth>;

/** People and their passwords, through better-auth's own adapter, so that hashing and normalising stay in one place. */
import { AppError } from "#kernel/errors.ts";
import type { BetterAuth } from "./options.ts";
import type { AuthDb } from "./tables.ts";

export type Person = { id: string; name: string; email: string; hasPassword: boolean };
export type NewPerson = { name: string; email: string; password: string };

// An owner exists before anybody told a name; the address cannot be anybody's (RFC 6761: .invalid).
const UNNAMED_OWNER = { name: "Owner", email: "owner@liaison.invalid" };

/** The owner's user id; created at the first start. Two servers that start at once agree on one. */
export async function ensureOwner(auth: BetterAuth, db: AuthDb): Promise<string> {
  const known = await db.selectFrom("instance_owner").select("user_id").executeTakeFirst();
  if (known !== undefined) return known.user_id;
  const { internalAdapter } = await auth.$context;
  const email = UNNAMED_OWNER.email;
  const user =
    (await internalAdapter.findUserByEmail(email))?.user ??
    (await internalAdapter.createUser({ ...UNNAMED_OWNER, emailVerified: false }, { method: "email-password" }));
  await db
    .insertInto("instance_owner")
    .values({ singleton: true, user_id: user.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await db.selectFrom("instance_owner").select("user_id").executeTakeFirstOrThrow()).user_id;
}

export async function readPerson(auth: BetterAuth, userId: string): Promise<Person | null> {
  const { internalAdapter } = await auth.$context;
  const user = await internalAdapter.findUserById(userId);
  if (!user) return null;
  const account = await internalAdapter.findCredentialAccount(userId);
  return { id: user.id, name: user.name, email: user.email, hasPassword: Boolean(account?.password) };
}

/** First password after the link, or a new one when it was forgotten; every other session ends. */
export async function setPassword(auth: BetterAuth, userId: string, input: NewPerson): Promise<void> {
  const { internalAdapter, password } = await auth.$context;
  const email = input.email.toLowerCase();
  const other = await internalAdapter.findUserByEmail(email);
  if (other && other.user.id !== userId) throw new AppError("conflict", "Somebody else here uses this e-mail address.");
  await internalAdapter.updateUser(userId, { name: input.name, email });
  const hash = await password.hash(input.password);
  const account = await internalAdapter.findCredentialAccount(userId);
  if (account) await internalAdapter.updateAccount(account.id, { password: hash });
  else await internalAdapter.linkAccount({ userId, providerId: "credential", accountId: userId, password: hash });
  await internalAdapter.deleteUserSessions(userId);
}

/**
 * The person who accepts an invitation: a new one, or somebody known here, who shows it by the password. `created` says
 * which, so that the caller can take a new one back when the invitation turns out to be gone.
 */
export async function findOrCreatePerson(
  auth: BetterAuth,
  input: NewPerson,
): Promise<{ userId: string; created: boolean; twoFactor: boolean }> {
  const { internalAdapter, password } = await auth.$context;
  const email = input.email.toLowerCase();
  const known = await internalAdapter.findUserByEmail(email);
  const hash = known ? (await internalAdapter.findCredentialAccount(known.user.id))?.password : undefined;
  if (known) {
    const right = typeof hash === "string" && (await password.verify({ hash, password: input.password }));
    if (!right)
      throw new AppError("not_signed_in", "This e-mail address is known here. Use the password you have here.");
    const twoFactor = Boolean((known.user as { twoFactorEnabled?: boolean | null }).twoFactorEnabled);
    return { userId: known.user.id, created: false, twoFactor };
  }
  const fresh = await password.hash(input.password);
  const user = await internalAdapter.createUser(
    { name: input.name, email, emailVerified: false },
    { method: "email-password" },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: "credential",
    accountId: user.id,
    password: fresh,
  });
  return { userId: user.id, created: true, twoFactor: false };
}

export async function removePerson(auth: BetterAuth, userId: string): Promise<void> {
  const { internalAdapter } = await auth.$context;
  await internalAdapter.deleteUser(userId);
}

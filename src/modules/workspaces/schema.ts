import { z } from "zod";
import { Id, InstantSchema, Text } from "#kernel/schema.ts";

export const Role = z.enum(["owner", "manager", "viewer"]);
export type Role = z.infer<typeof Role>;

export const Workspace = z.object({
  id: Id,
  name: z.string(),
  kind: z.enum(["demo", "own"]),
  company: z.string(),
  staleAfterDays: z.number().int(),
  role: Role,
});
export type Workspace = z.infer<typeof Workspace>;

/** On whose behalf the agent calls in the demo, wherever it is made from. */
export const DEMO_COMPANY = "Northwind Devices";

/** `demo` seeds three invented buyers' worth of data; `own` starts empty. */
export const CreateWorkspace = z.object({
  kind: z.enum(["demo", "own"]),
  name: Text.trim().min(1).max(120),
  company: Text.trim().min(1).max(120),
});
export type CreateWorkspace = z.infer<typeof CreateWorkspace>;
/** Calls that have begun keep the company they were begun for. */
export const RenameWorkspace = CreateWorkspace.pick({ name: true, company: true }).partial();
export type RenameWorkspace = z.infer<typeof RenameWorkspace>;

export const Me = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string() }).nullable(),
  workspaces: z.array(Workspace),
  /** The owner has come in by the one-time link and has not set a password yet. */
  needsPassword: z.boolean(),
});
export type Me = z.infer<typeof Me>;

export const Member = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  role: Role,
  since: InstantSchema,
});
export type Member = z.infer<typeof Member>;

export const ChangeRole = z.object({ role: Role });
export const CreateInvitation = z.object({ role: Role });
export const Invitation = z.object({
  id: Id,
  role: Role,
  createdAt: InstantSchema,
  expiresAt: InstantSchema,
  state: z.enum(["open", "accepted", "revoked", "expired"]),
});
export type Invitation = z.infer<typeof Invitation>;
/** The link is shown once; only its hash is kept. */
export const InvitationWithLink = Invitation.extend({ link: z.string() });
export const AcceptInvitation = z.object({
  token: z.string().min(20).max(200),
  name: Text.trim().min(1).max(120),
  email: z.email(),
  password: z.string().min(10).max(200),
});

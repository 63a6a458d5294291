import { z } from "zod";
import { Text } from "#kernel/schema.ts";
import { defineRoute, IdParam, routes } from "../route.ts";
import { createInvitation, listInvitations, revokeInvitation } from "./invitations.ts";
import { changeRole, keepServerOwner, listMembers, removeMember } from "./members.ts";
import {
  ChangeRole,
  CreateInvitation,
  Invitation,
  InvitationWithLink,
  Member,
  RenameWorkspace,
  Workspace,
} from "./schema.ts";
import { renameWorkspace } from "./workspaces.ts";

const UserParam = z.object({ userId: Text.min(1).max(100) });

/** @param linkTo makes the address that is copied to the invited person out of the invitation's token. */
export function workspacesRoutes(serverOwner: string, linkTo: (token: string) => string) {
  return routes(
    defineRoute(
      {
        method: "patch",
        path: "/",
        role: "owner",
        summary: "Rename the workspace or the company that the agent calls for",
        body: RenameWorkspace,
        response: Workspace,
      },
      (ctx, { body }) => renameWorkspace(ctx, body),
    ),
    defineRoute(
      { method: "get", path: "/members", role: "viewer", summary: "List the members", response: z.array(Member) },
      (ctx) => listMembers(ctx),
    ),
    defineRoute(
      {
        method: "patch",
        path: "/members/{userId}",
        role: "owner",
        summary: "Change a member's role; the last owner and the server's stay",
        params: UserParam,
        body: ChangeRole,
        response: Member,
      },
      async (ctx, { params, body }) => {
        if (body.role !== "owner") keepServerOwner(serverOwner, params.userId);
        return changeRole(ctx, params.userId, body.role);
      },
    ),
    defineRoute(
      {
        method: "delete",
        path: "/members/{userId}",
        role: "owner",
        summary: "Remove a member; the last owner and the server's stay",
        params: UserParam,
        response: null,
      },
      async (ctx, { params }) => {
        keepServerOwner(serverOwner, params.userId);
        await removeMember(ctx, params.userId);
      },
    ),
    defineRoute(
      {
        method: "get",
        path: "/invitations",
        role: "owner",
        summary: "List the invitations, newest first",
        response: z.array(Invitation),
      },
      (ctx) => listInvitations(ctx),
    ),
    defineRoute(
      {
        method: "post",
        path: "/invitations",
        role: "owner",
        summary: "Invite somebody; the link is shown this once",
        body: CreateInvitation,
        response: InvitationWithLink,
        status: 201,
      },
      async (ctx, { body }) => {
        const { token, ...invitation } = await createInvitation(ctx, body.role);
        return { ...invitation, link: linkTo(token) };
      },
    ),
    defineRoute(
      {
        method: "delete",
        path: "/invitations/{id}",
        role: "owner",
        summary: "Revoke an open invitation",
        params: IdParam,
        response: null,
      },
      (ctx, { params }) => revokeInvitation(ctx, params.id),
    ),
  );
}

export { acceptInvitation, checkInvitation, notOpen } from "./invitations.ts";
export { invitationOf, workspacesOf } from "./lookup.ts";
export { roleOf } from "./members.ts";
export { workspacesRoutes } from "./routes.ts";
export { hashToken, newToken } from "./token.ts";
export { createWorkspace, deleteWorkspace, readWorkspace } from "./workspaces.ts";

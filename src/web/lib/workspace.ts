import { createContext, useContext } from "react";
import type { Me, Workspace } from "#modules/workspaces/schema.ts";

export type Here = { workspace: Workspace; me: Me };

const Context = createContext<Here | null>(null);
export const WorkspaceProvider = Context.Provider;

/** The workspace of the address and who is looking at it. */
export function useHere(): Here {
  const here = useContext(Context);
  if (!here) throw new Error("useHere outside of a workspace screen");
  return here;
}

/** Viewers read; managers also call, decide, import and edit; owners also members and workspaces. */
export function useMay(): { manage: boolean; own: boolean } {
  const { role } = useHere().workspace;
  return { manage: role !== "viewer", own: role === "owner" };
}

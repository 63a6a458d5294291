import { createContext, useContext } from "react";
import type { FlowOverrides, FlowView } from "#modules/flows/schema.ts";

/** What every part of a flow's page looks at. */
export type FlowPage = {
  view: FlowView;
  language: string;
  draft: FlowOverrides;
  /** Null for who may only look. */
  change: ((draft: FlowOverrides) => void) | null;
  /** What the last save was refused for, by place. */
  problems: ReadonlyMap<string, string>;
};

const Context = createContext<FlowPage | null>(null);
export const FlowPageProvider = Context.Provider;

export function useFlowPage(): FlowPage {
  const page = useContext(Context);
  if (!page) throw new Error("useFlowPage outside of a flow's page");
  return page;
}

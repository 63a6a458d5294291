import { expect, it } from "vitest";
import { limitOf } from "./deadline.ts";

it("starting a call, making a workspace and reading a file may take longer than everything else", () => {
  const usual = limitOf("/api/workspaces/w/orders");
  for (const path of ["/api/workspaces", "/api/workspaces/w/conversations", "/api/workspaces/w/imports/preview"])
    expect(limitOf(path)).toBeGreaterThan(usual);
  for (const path of ["/api/me", "/api/workspaces/w/conversations/c/actions", "/api/workspaces/w/speech"])
    expect(limitOf(path)).toBe(usual);
});

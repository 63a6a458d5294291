import { expect, it } from "vitest";
import { firstCallee } from "./first-callee.ts";

it("opens on the microphone only where that works, and else on writing", () => {
  expect(firstCallee(null)).toEqual({ kind: "microphone" });
  for (const obstacle of ["insecure", "unsupported", "no_device", "language", "no_models"] as const)
    expect(firstCallee(obstacle)).toEqual({ kind: "text" });
});

import { Hono } from "hono";
import { expect, it } from "vitest";
import { AppError, type ErrorCode } from "#kernel/errors.ts";
import { createLogger } from "#kernel/logger.ts";
import { answerProblem } from "./problem.ts";

async function loggedFor(code: ErrorCode): Promise<Array<Record<string, unknown>>> {
  const lines: string[] = [];
  const log = createLogger("info", { write: (line: string) => void lines.push(line) });
  const app = new Hono().get("/", () => {
    throw new AppError(code, "x");
  });
  app.onError((error, c) => answerProblem(c, error, "r1", log));
  await app.request("/");
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

it("logs a refused call as news, without a stack, and a fault as an error with one", async () => {
  const [refused, ...more] = await loggedFor("calls_at_capacity");
  expect(more).toEqual([]);
  expect(refused).toMatchObject({ level: 30, code: "calls_at_capacity", requestId: "r1" });
  expect(refused).not.toHaveProperty("at");
  const [fault] = await loggedFor("storage_unavailable");
  expect(fault).toMatchObject({ level: 50, code: "storage_unavailable" });
  expect(fault!.at).not.toEqual([]);
  expect(await loggedFor("not_found")).toEqual([]);
});

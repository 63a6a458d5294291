import { OpenAPIHono } from "@hono/zod-openapi";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isAppError } from "#kernel/errors.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { addLine, addPartner, endCall, inWorkspace } from "../../../test/support/record.ts";
import type { ApiEnv } from "../route.ts";
import { conversationsRoutes, noteChunks, openRecording, setMode, startConversation } from "./index.ts";

let storage: TestStorage;
let app: OpenAPIHono<ApiEnv>;
/** What the database said of the conversation when its file was removed. */
const removed: Array<{ path: string; erased: boolean }> = [];

beforeAll(async () => {
  storage = await openTestStorage();
  app = new OpenAPIHono<ApiEnv>();
  app.use(async (c, next) => {
    c.set("admit", async () => () => undefined);
    c.set("inWorkspace", (_access, run) => inWorkspace(storage, run));
    await next();
  });
  app.onError((error, c) => c.json({}, (isAppError(error) ? error.status : 500) as 500));
  app.route(
    "/",
    conversationsRoutes(async (path) => {
      if (path === null) return;
      // Another connection: what it sees has been committed.
      const row = await inWorkspace(storage, (ctx) =>
        ctx.tx
          .selectFrom("conversation")
          .select("erased_at")
          .where("id", "=", path.replace(".rec", ""))
          .executeTakeFirstOrThrow(),
      );
      removed.push({ path, erased: row.erased_at !== null });
    }),
  );
});
afterAll(() => storage.close());

test("the sound file goes after the commit of the erasing, once, and not when it is refused", async () => {
  const { partnerId, contactId } = await addPartner(storage);
  const line = await addLine(storage, partnerId);
  const { id } = await inWorkspace(storage, async (ctx) => {
    const started = await startConversation(ctx, {
      contactId,
      lineIds: [line],
      channel: "browser",
      flow: "order-status",
      flowVersion: 1,
      language: "en",
      persona: null,
      resumes: null,
      snapshot: "{}",
    });
    await setMode(ctx, started.id, "recorded");
    await openRecording(ctx, started.id);
    await noteChunks(ctx, started.id, 3);
    return started;
  });
  const erase = async () => (await app.request(`/conversations/${id}/erase`, { method: "POST" })).status;
  expect(await erase()).toBe(409);
  expect(removed).toEqual([]);
  await inWorkspace(storage, (ctx) => endCall(ctx, id));
  expect(await erase()).toBe(204);
  expect(removed).toEqual([{ path: `${id}.rec`, erased: true }]);
  expect(await erase()).toBe(204);
  expect(removed).toHaveLength(1);

  const detail = await app.request(`/conversations/${id}`);
  expect(await detail.json()).toMatchObject({ id, erased: true, audio: null });
  const list = await app.request(`/conversations?limit=1&partner=${partnerId}`);
  expect(await list.json()).toMatchObject([{ id }]);
  expect((await app.request("/conversations?limit=1000")).status).toBe(422);
});

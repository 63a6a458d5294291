import { z } from "zod";
import { defineRoute, IdParam, type Route, routes } from "../route.ts";
import { eraseConversation } from "./erase.ts";
import { conversationDetail, listConversations } from "./read.ts";
import { ConversationDetail, ConversationQuery, ConversationSummary } from "./schema.ts";

/** Unlinks an encrypted sound file; `path` as in `recording.path`. */
export type RemoveRecording = (path: string) => Promise<void>;

/** The part that is record alone: starting, the live stream, actions and sound need calls and files (src/api). */
export function conversationsRoutes(removeRecording: RemoveRecording) {
  return routes(
    defineRoute(
      {
        method: "get",
        path: "/conversations",
        role: "viewer",
        summary: "Conversations, newest first",
        query: ConversationQuery,
        response: z.array(ConversationSummary),
      },
      (ctx, { query }) => listConversations(ctx, query),
    ),
    defineRoute(
      {
        method: "get",
        path: "/conversations/{id}",
        role: "viewer",
        summary: "A conversation: topics, transcript, decisions",
        params: IdParam,
        response: ConversationDetail,
      },
      (ctx, { params }) => conversationDetail(ctx, params.id),
    ),
    eraseRoute(removeRecording),
  );
}

/** The sound file goes after the commit: before it, a rolled-back erasing would have destroyed evidence. */
function eraseRoute(removeRecording: RemoveRecording): Route {
  const erased = new Map<string, string>();
  const route = defineRoute(
    {
      method: "post",
      path: "/conversations/{id}/erase",
      role: "manager",
      summary: "Destroy the words and the sound of a conversation",
      params: IdParam,
      response: null,
    },
    async (ctx, { params }) => {
      const { recordingPath } = await eraseConversation(ctx, params.id);
      if (recordingPath !== null) erased.set(params.id, recordingPath);
    },
  );
  return (app) => {
    app.use("/conversations/:id/erase", async (c, next) => {
      const id = c.req.param("id");
      await next();
      const path = erased.get(id);
      erased.delete(id);
      // Without its key the file is noise: a failure here leaks nothing, and the answer stays true.
      if (path !== undefined && c.res.status === 204) await removeRecording(path).catch(() => undefined);
    });
    route(app);
  };
}

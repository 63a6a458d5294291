import { z } from "zod";
import { defineRoute, IdParam, type Route, routes } from "../route.ts";
import { eraseConversation } from "./erase.ts";
import { conversationDetail, listConversations } from "./read.ts";
import { ConversationDetail, ConversationQuery, ConversationSummary } from "./schema.ts";

/** A key was destroyed: its copies go, and the sound file if there was one (`recording.path`). */
export type Erased = (recordingPath: string | null) => Promise<void>;

/** The part that is record alone: starting, the live stream, actions and sound need calls and files (src/api). */
export function conversationsRoutes(erased: Erased) {
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
    eraseRoute(erased),
  );
}

/** Files go after the commit: before it, a rolled-back erasing would have destroyed evidence. */
function eraseRoute(erased: Erased): Route {
  return defineRoute(
    {
      method: "post",
      path: "/conversations/{id}/erase",
      role: "manager",
      summary: "Destroy the words and the sound of a conversation",
      params: IdParam,
      response: null,
    },
    async (ctx, { params }, after) => {
      const { recordingPath } = await eraseConversation(ctx, params.id);
      after(() => erased(recordingPath));
    },
  );
}

import { z } from "zod";
import { defineRoute, IdParam, routes } from "../route.ts";
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
    defineRoute(
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
        // Before the commit, a rolled-back erasing would have destroyed evidence. Without its key the file is noise.
        if (recordingPath !== null) after(() => removeRecording(recordingPath));
      },
    ),
  );
}

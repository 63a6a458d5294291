/** Live calls: starting, watching, steering; the sockets of supplier and listener. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { AppError } from "#kernel/errors.ts";
import {
  Capacity,
  ConversationStarted,
  OperatorAction,
  Persona,
  SpeechAbility,
  StartConversation,
  WarmSpeech,
} from "#modules/conversations/schema.ts";
import { findContact } from "#modules/partners/index.ts";
import { type ApiEnv, defineRoute, defineStream, IdParam, routes } from "#modules/route.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { ApiDeps } from "./deps.ts";
import { defineEffect } from "./effect-route.ts";
import { eventStream, type Streams } from "./http/event-stream.ts";
import type { WorkspaceDeps } from "./http/in-workspace.ts";
import { takeSocket } from "./http/web-socket.ts";

export function callsRoutes(
  { calls, sockets, personas, speech }: Pick<ApiDeps, "calls" | "sockets" | "personas" | "speech">,
  streams: Streams,
  deps: WorkspaceDeps,
): OpenAPIHono<ApiEnv> {
  const call = { role: "manager" as const, params: IdParam };
  return routes(
    defineRoute(
      {
        method: "get",
        path: "/personas",
        role: "viewer",
        summary: "Simulated suppliers that may answer a call",
        response: z.array(Persona),
      },
      async () => personas(),
    ),
    defineRoute(
      {
        method: "get",
        path: "/speech",
        role: "viewer",
        summary: "What can be heard and spoken now, and how many calls the machine takes",
        response: z.object({
          abilities: z.array(SpeechAbility),
          capacity: Capacity,
          /** Its name, where one reads along. */
          languageModel: z.string().nullable(),
        }),
      },
      async () => ({
        abilities: speech.abilities(),
        capacity: speech.capacity(),
        languageModel: speech.languageModel,
      }),
    ),
    defineRoute(
      {
        method: "post",
        path: "/speech/warm",
        role: "manager",
        summary: "A call is likely to come: load what it needs",
        body: WarmSpeech,
        response: null,
      },
      async (_ctx, { body }) => calls.warm(body.language),
    ),
    defineEffect(
      deps,
      {
        path: "/conversations",
        role: "manager",
        summary: "Start a call",
        body: StartConversation,
        response: ConversationStarted,
        status: 201,
      },
      (ctx, { body }) => findContact(ctx, body.contactId),
      (caller, { body }, keep) => calls.start(caller, body, keep),
    ),
    defineEffect(
      deps,
      {
        ...call,
        path: "/conversations/{id}/actions",
        summary: "Say a sentence, take over, give back, hang up",
        body: OperatorAction,
        response: null,
      },
      (ctx, { params }) => mustExist(ctx, params.id),
      (caller, { params, body }) => calls.action(caller, params.id, body),
    ),
    defineStream(
      {
        path: "/conversations/{id}/live",
        role: "viewer",
        summary: "Server-sent LiveEvents until the call ends",
        params: IdParam,
        contentType: "text/event-stream",
      },
      (ctx, { params }) => mustExist(ctx, params.id),
      (c, workspace, { params }) =>
        eventStream(c, streams, (outbox) =>
          calls.live(workspace, params.id, (event) => {
            outbox.send(event, event.type === "levels");
            if (event.type === "status" && (event.status === "ended" || event.status === "broken_off")) outbox.end();
          }),
        ),
    ),
    defineStream(
      {
        ...call,
        path: "/conversations/{id}/media",
        summary: "WebSocket: the supplier's sound (docs/protocols/browser-call.md)",
        contentType: "application/octet-stream",
      },
      (ctx, { params }) => mustExist(ctx, params.id),
      (c, workspace, { params }) =>
        takeSocket(c, "manager", (socket) =>
          sockets.supplier(socket, (leg) => calls.attach(workspace, params.id, leg)),
        ),
    ),
    defineStream(
      {
        path: "/conversations/{id}/listen",
        role: "viewer",
        summary: "WebSocket: binary PCM, both sides mixed",
        params: IdParam,
        contentType: "application/octet-stream",
      },
      (ctx, { params }) => mustExist(ctx, params.id),
      (c, workspace, { params }) =>
        takeSocket(
          c,
          "viewer",
          (socket) => sockets.listener(socket, (listener) => calls.listen(workspace, params.id, listener)),
          streams,
        ),
    ),
  );
}

/** Answers the workspace; a conversation of another one does not exist here. */
async function mustExist(ctx: Ctx, id: string): Promise<string> {
  const row = await ctx.tx
    .selectFrom("conversation")
    .select("id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) throw new AppError("not_found", "There is no such conversation.");
  return ctx.scope.workspace;
}

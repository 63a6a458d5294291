import { z } from "zod";
import { defineRoute, IdParam, routes } from "../route.ts";
import { listHolds, placeHold, releaseHold } from "./holds.ts";
import { addMark, listMarks, removeMark } from "./marks.ts";
import { Hold, HoldInput, Mark, MarkInput, ReleaseHold } from "./schema.ts";

/** The terms and the reasons are themselves confidential: a viewer sees none. That there is a mark or a hold stands in the audit trail. */
export function protectionRoutes() {
  return routes(
    defineRoute(
      {
        method: "get",
        path: "/protection/marks",
        role: "manager",
        summary: "What the agent never says",
        response: z.array(Mark),
      },
      (ctx) => listMarks(ctx),
    ),
    defineRoute(
      {
        method: "post",
        path: "/protection/marks",
        role: "manager",
        summary: "Mark an item, a term or a drawing number as never to be spoken",
        body: MarkInput,
        response: Mark,
        status: 201,
      },
      (ctx, { body }) => addMark(ctx, body),
    ),
    defineRoute(
      {
        method: "delete",
        path: "/protection/marks/{id}",
        role: "manager",
        summary: "Take a mark back",
        params: IdParam,
        response: null,
      },
      (ctx, { params }) => removeMark(ctx, params.id),
    ),
    defineRoute(
      {
        method: "get",
        path: "/protection/holds",
        role: "manager",
        summary: "Legal holds, released ones too",
        response: z.array(Hold),
      },
      (ctx) => listHolds(ctx),
    ),
    defineRoute(
      {
        method: "post",
        path: "/protection/holds",
        role: "manager",
        summary: "Keep a partner's or a conversation's records from being erased",
        body: HoldInput,
        response: Hold,
        status: 201,
      },
      (ctx, { body }) => placeHold(ctx, body),
    ),
    defineRoute(
      {
        method: "post",
        path: "/protection/holds/{id}/release",
        role: "owner",
        summary: "Release a legal hold, with the reason",
        params: IdParam,
        body: ReleaseHold,
        response: Hold,
      },
      (ctx, { params, body }) => releaseHold(ctx, params.id, body.reason),
    ),
  );
}

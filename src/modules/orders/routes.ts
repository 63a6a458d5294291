import { defineRoute, IdParam, routes } from "../route.ts";
import { board } from "./board.ts";
import { closeLine, reopenLine } from "./close-line.ts";
import { lineDetail } from "./line-detail.ts";
import { Board, BoardQuery, CloseLine, LineDetail, ReopenLine } from "./schema.ts";

export function ordersRoutes() {
  return routes(
    defineRoute(
      {
        method: "get",
        path: "/orders",
        role: "viewer",
        summary: "The board: every open order line with need, promises and exceptions",
        query: BoardQuery,
        response: Board,
      },
      (ctx, { query }) => board(ctx, query),
    ),
    defineRoute(
      {
        method: "get",
        path: "/lines/{id}",
        role: "viewer",
        summary: "One order line with everything known about it",
        params: IdParam,
        response: LineDetail,
      },
      (ctx, { params }) => lineDetail(ctx, params.id),
    ),
    defineRoute(
      {
        method: "post",
        path: "/lines/{id}/close",
        role: "manager",
        summary: "Take a line off the board, with a reason",
        params: IdParam,
        body: CloseLine,
        response: LineDetail,
      },
      async (ctx, { params, body }) => {
        await closeLine(ctx, params.id, body.reason);
        return lineDetail(ctx, params.id);
      },
    ),
    defineRoute(
      {
        method: "post",
        path: "/lines/{id}/reopen",
        role: "manager",
        summary: "Put a closed line back on the board, with a reason",
        params: IdParam,
        body: ReopenLine,
        response: LineDetail,
      },
      async (ctx, { params, body }) => {
        await reopenLine(ctx, params.id, body.reason);
        return lineDetail(ctx, params.id);
      },
    ),
  );
}

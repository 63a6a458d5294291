import { z } from "zod";
import { defineRoute, routes } from "../route.ts";
import { listAnswers } from "./read.ts";
import { Answer, AnswerQuery } from "./schema.ts";

export function answersRoutes() {
  return routes(
    defineRoute(
      {
        method: "get",
        path: "/answers",
        role: "viewer",
        summary: "Answers to the questions of forms, by partner or conversation, newest first",
        query: AnswerQuery,
        response: z.array(Answer),
      },
      (ctx, { query }) => listAnswers(ctx, query),
    ),
  );
}

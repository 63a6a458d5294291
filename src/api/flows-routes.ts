/** Flows as they are drawn, and what a workspace has in its own way: checked here, where wording and guards are known. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { describeFlow, describeSectors, summariseFlow } from "#liaison/flows/describe.ts";
import { problemsOf, sentenceProblems, type Unspeakable } from "#liaison/flows/overrides/check.ts";
import { SAMPLE_TODAY, sampleSay } from "#liaison/flows/overrides/samples.ts";
import { denyList } from "#liaison/guard/deny-list.ts";
import { render } from "#liaison/language/render.ts";
import { currentOverrides, overrideVersions, saveOverrides } from "#modules/flows/index.ts";
import {
  FlowId,
  FlowSummary,
  FlowVersion,
  FlowView,
  PreviewSentence,
  SaveFlowOverrides,
  SectorView,
  SentencePreview,
} from "#modules/flows/schema.ts";
import { listPartners } from "#modules/partners/index.ts";
import { unspeakableTerms } from "#modules/protection/index.ts";
import { type ApiEnv, defineRoute, invalidInput, routes } from "#modules/route.ts";
import type { Ctx } from "#storage/transaction.ts";

const FlowParam = z.object({ flow: z.string().max(60) });

function known(flow: string): FlowId {
  const id = FlowId.options.find((option) => option === flow);
  if (id === undefined) throw new AppError("not_found", "There is no such flow.");
  return id;
}

export function flowsRoutes(): OpenAPIHono<ApiEnv> {
  return routes(
    defineRoute(
      {
        method: "get",
        path: "/flows",
        role: "viewer",
        summary: "The flows that a conversation may follow",
        response: z.array(FlowSummary),
      },
      async (ctx) => {
        const current = await currentOverrides(ctx);
        return FlowId.options.map((id) => summariseFlow(id, current.get(id)));
      },
    ),
    defineRoute(
      {
        method: "get",
        path: "/flows/{flow}",
        role: "viewer",
        summary: "One flow with its questions, sentences and limits",
        params: FlowParam,
        response: FlowView,
      },
      async (ctx, { params }) => {
        const flow = known(params.flow);
        return describeFlow(flow, (await currentOverrides(ctx)).get(flow));
      },
    ),
    defineRoute(
      {
        method: "get",
        path: "/flows/{flow}/versions",
        role: "viewer",
        summary: "What the workspace has had in its own way, newest first",
        params: FlowParam,
        response: z.array(FlowVersion),
      },
      async (ctx, { params }) => overrideVersions(ctx, known(params.flow)),
    ),
    defineRoute(
      {
        method: "put",
        path: "/flows/{flow}/overrides",
        role: "manager",
        summary: "Save the workspace's own wording, order, optional fields and lists as a new version",
        params: FlowParam,
        body: SaveFlowOverrides,
        response: FlowView,
      },
      async (ctx, { params, body: { basedOn, overrides } }) => {
        const flow = known(params.flow);
        const problems = problemsOf(flow, overrides, await unspeakable(ctx));
        if (problems.length > 0) throw invalidInput(problems);
        const version = await saveOverrides(ctx, flow, basedOn, overrides);
        return describeFlow(flow, { version, overrides });
      },
    ),
    defineRoute(
      {
        method: "post",
        path: "/flows/{flow}/preview",
        role: "manager",
        summary: "How a sentence would sound, and what stands against it; saves nothing",
        params: FlowParam,
        body: PreviewSentence,
        response: SentencePreview,
      },
      async (ctx, { params, body: { template, language, text } }) => {
        const problems = sentenceProblems(known(params.flow), template, language, text, await unspeakable(ctx));
        const own = { [template]: { [language]: text } };
        const spoken = problems.length > 0 ? null : render(sampleSay(template, language), SAMPLE_TODAY, own);
        return { spoken, problems };
      },
    ),
    defineRoute(
      {
        method: "get",
        path: "/sectors",
        role: "viewer",
        summary: "Milestones, defect words and documents of each sector",
        response: z.array(SectorView),
      },
      async (ctx) => describeSectors((await currentOverrides(ctx)).get("quality-report")),
    ),
  );
}

/** Everything that is marked, whoever may hear of it, and every partner's name: a sentence is spoken to all of them. */
async function unspeakable(ctx: Ctx): Promise<Unspeakable> {
  const partners = await listPartners(ctx);
  const salt = newId(ctx.now);
  return {
    marks: denyList(await unspeakableTerms(ctx, ""), salt),
    names: denyList(
      partners.map(({ name }) => name),
      salt,
    ),
  };
}

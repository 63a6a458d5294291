/** Whether what a conversation is to have in its own way can be spoken and asked, where no workspace has saved it. Pure. */
import { NO_OVERRIDES } from "#modules/flows/schema.ts";
import type { Sector } from "#modules/partners/schema.ts";
import type { FlowId, Overrides } from "../../conversation/types.ts";
import { denyList } from "../../guard/deny-list.ts";
import { FLOWS } from "../index.ts";
import { type Problem, problemsOf, type Unspeakable } from "./check.ts";
import { ON_THE_WAY } from "./effective.ts";

const NEVER: Unspeakable = { marks: denyList([], ""), names: denyList([], "") };

export function snapshotProblems(flow: FlowId, { wording, forms, sector }: Overrides, of: Sector): Problem[] {
  return [
    ...Object.entries(wording).flatMap(([template, texts]) => {
      const own = { ...NO_OVERRIDES, wording: { [template]: { ...texts } } };
      return problemsOf(spokenIn(flow, template), own, NEVER);
    }),
    ...Object.entries(forms).flatMap(([id, { leftOut, order }]) => {
      const path = `overrides.forms.${id}`;
      const found = Object.values(FLOWS).find(({ form }) => form?.id === id);
      if (found === undefined) return [{ path, message: "there is no such form" }];
      const own = { ...NO_OVERRIDES, leftOut: [...leftOut], order: [...order] };
      return problemsOf(found.id, own, NEVER).map((problem) => ({
        ...problem,
        path: problem.path.replace("overrides", path),
      }));
    }),
    ...(sector === undefined
      ? []
      : problemsOf("quality-report", { ...NO_OVERRIDES, sectors: { [of]: sector } }, NEVER)),
  ];
}

/** Its own sentence, or one of a form that may come up on its way. */
function spokenIn(flow: FlowId, template: string): FlowId {
  return ON_THE_WAY.find(([, prefix]) => template.startsWith(prefix))?.[0] ?? flow;
}

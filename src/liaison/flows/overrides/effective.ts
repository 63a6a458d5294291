/** What holds for one conversation of a workspace, put together once, when it is prepared. */
import { type Current, currentOverrides } from "#modules/flows/index.ts";
import type { FlowOverrides } from "#modules/flows/schema.ts";
import type { Sector } from "#modules/partners/schema.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { FlowId, Overrides } from "../../conversation/types.ts";
import { languageRules } from "../../language/index.ts";
import { placeholdersOf } from "./samples.ts";
import { lockOf } from "./sentences.ts";

/** Forms into which any conversation may turn, with the sentences that are theirs. */
export const ON_THE_WAY: ReadonlyArray<[FlowId, string]> = [
  ["quality-report", "quality."],
  ["quality-question", "question."],
];

/** To be laid into a snapshot: nothing where all is as it comes. */
export async function overridesFor(ctx: Ctx, flow: FlowId, sector: Sector): Promise<{ overrides?: Overrides }> {
  const overrides = effective(await currentOverrides(ctx), flow, sector);
  return overrides === null ? {} : { overrides };
}

/** The flow's own, with those of the forms that may come up on its way. */
export function effective(current: ReadonlyMap<FlowId, Current>, flow: FlowId, sector: Sector): Overrides | null {
  const parts = [...ON_THE_WAY.filter(([id]) => id !== flow), [flow, ""] as const].flatMap(([id, prefix]) => {
    const found = current.get(id);
    return found === undefined ? [] : [{ id, prefix, ...found }];
  });
  const wording: Record<string, Record<string, string>> = {};
  for (const { prefix, overrides } of parts)
    for (const [template, texts] of Object.entries(overrides.wording))
      if (template.startsWith(prefix)) Object.assign(wording, { [template]: fitting(template, texts) });
  const forms = parts
    .filter(({ overrides }) => overrides.leftOut.length + overrides.order.length > 0)
    .map(({ id, overrides: { leftOut, order } }) => [id, { leftOut, order }] as const);
  const added = current.get("quality-report")?.overrides.sectors[sector];
  const empty = Object.keys(wording).length + forms.length === 0 && added === undefined;
  if (empty) return null;
  return {
    versions: Object.fromEntries(parts.map(({ id, version }) => [id, version])),
    wording,
    forms: Object.fromEntries(forms),
    ...(added === undefined ? {} : { sector: added }),
  };
}

/** A sentence of ours may have changed since: what no longer has its values is left out, and ours is spoken. */
function fitting(template: string, texts: FlowOverrides["wording"][string]): Record<string, string> {
  if (lockOf(template) !== null) return {};
  return Object.fromEntries(
    Object.entries(texts).filter(([language, text]) => {
      const original = languageRules(language)?.templates[template];
      return original !== undefined && placeholdersOf(text).sort().join() === placeholdersOf(original).sort().join();
    }),
  );
}

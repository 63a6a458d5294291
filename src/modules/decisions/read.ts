import { AppError } from "#kernel/errors.ts";
import { readContents } from "#modules/evidence/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import { headlineOf } from "./headline.ts";
import { labelOf } from "./options.ts";
import { questionOf } from "./question.ts";
import { CostOfWaiting, type Decision, type DecisionQuery } from "./schema.ts";
import { DecisionValues } from "./values.ts";

/** A page of a list; more open questions than this are worked off from the top. */
const MOST = 500;

/** Open ones by deadline, the oldest first; then what was decided or fell away, the newest first. */
export async function listDecisions(ctx: Ctx, query: DecisionQuery): Promise<Decision[]> {
  let select = rows(ctx)
    .orderBy((eb) => eb("d.status", "=", "open"), "desc")
    .orderBy((eb) => eb.case().when("d.status", "=", "open").then(eb.ref("d.deadline")).end())
    .orderBy("d.decided_at", "desc")
    .orderBy("d.id")
    .limit(MOST);
  if (query.status !== undefined) select = select.where("d.status", "=", query.status);
  if (query.line !== undefined) select = select.where("d.order_line_id", "=", query.line);
  return present(ctx, await select.execute());
}

/** Throws `not_found`. */
export async function getDecision(ctx: Ctx, id: string): Promise<Decision> {
  const [decision] = await present(ctx, await rows(ctx).where("d.id", "=", id).execute());
  if (!decision) throw new AppError("not_found", "There is no such decision.");
  return decision;
}

function rows(ctx: Ctx) {
  return ctx.tx
    .selectFrom("decision as d")
    .innerJoin("partner as p", (join) =>
      join.onRef("p.workspace_id", "=", "d.workspace_id").onRef("p.id", "=", "d.partner_id"),
    )
    .leftJoin("order_line as l", (join) =>
      join.onRef("l.workspace_id", "=", "d.workspace_id").onRef("l.id", "=", "d.order_line_id"),
    )
    .leftJoin("purchase_order as o", (join) =>
      join.onRef("o.workspace_id", "=", "l.workspace_id").onRef("o.id", "=", "l.purchase_order_id"),
    )
    .leftJoin("item as i", (join) =>
      join.onRef("i.workspace_id", "=", "l.workspace_id").onRef("i.id", "=", "l.item_id"),
    )
    .selectAll("d")
    .select(["p.name as partner_name", "l.line", "o.number as po", "i.name as item_name", "i.number as item_number"])
    .where("d.workspace_id", "=", ctx.scope.workspace);
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>["executeTakeFirstOrThrow"]>>;

async function present(ctx: Ctx, found: readonly Row[]): Promise<Decision[]> {
  const reasons = await readContents(
    ctx,
    found.flatMap((row) => row.reason_content_id ?? []),
  );
  const evidence = await evidenceOf(
    ctx,
    found.map((row) => row.id),
  );
  return found.map((row) => {
    const line = lineOf(row);
    const values = DecisionValues.catch({}).parse(row.question.values);
    const context = { partner: row.partner_name, line: line && `${line.po}/${line.line}` };
    const reason = row.reason_content_id === null ? undefined : reasons.get(row.reason_content_id);
    return {
      id: row.id,
      kind: row.kind,
      headline: headlineOf(row.kind, values, context),
      question: questionOf(row.kind, values, context),
      partner: { id: row.partner_id, name: row.partner_name },
      line,
      conversationId: row.conversation_id,
      options: row.options.map((option) => ({ ...option, label: labelOf(row.kind, option.key) })),
      evidenceIds: evidence.get(row.id) ?? [],
      deadline: row.deadline.toISOString(),
      cost: CostOfWaiting.parse(row.cost),
      status: row.status,
      chosen: row.chosen,
      decidedBy: row.decided_by,
      decidedAt: row.decided_at?.toISOString() ?? null,
      reason: typeof reason === "string" ? reason : null,
      openedAt: row.opened_at.toISOString(),
    };
  });
}

function lineOf(row: Row): Decision["line"] {
  if (row.order_line_id === null || row.po === null || row.line === null) return null;
  return { id: row.order_line_id, po: row.po, line: row.line, item: row.item_name || (row.item_number ?? "") };
}

async function evidenceOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (ids.length === 0) return found;
  const links = await ctx.tx
    .selectFrom("decision_evidence")
    .select(["decision_id", "evidence_id"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("decision_id", "in", [...ids])
    .orderBy("evidence_id")
    .execute();
  for (const { decision_id, evidence_id } of links) {
    found.set(decision_id, [...(found.get(decision_id) ?? []), evidence_id]);
  }
  return found;
}

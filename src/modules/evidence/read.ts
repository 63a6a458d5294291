/** Opens evidence: the words with the values marked in them, who said them, and where the sound lies. */
import { z } from "zod";
import { AppError } from "#kernel/errors.ts";
import type { Ctx } from "#storage/transaction.ts";
import { askedBefore } from "./asked.ts";
import { readContents } from "./content.ts";
import type { Evidence } from "./schema.ts";

const Marks = z.array(z.object({ from: z.number().int(), to: z.number().int() })).catch([]);

/** Throws `not_found` for an id that does not exist, or not for this partner. */
export async function readEvidence(ctx: Ctx, id: string): Promise<Evidence> {
  const row = await ctx.tx
    .selectFrom("evidence as e")
    .innerJoin("partner as p", (join) =>
      join.onRef("p.workspace_id", "=", "e.workspace_id").onRef("p.id", "=", "e.partner_id"),
    )
    .leftJoin("contact as c", (join) =>
      join.onRef("c.workspace_id", "=", "e.workspace_id").onRef("c.id", "=", "e.contact_id"),
    )
    .leftJoin("person as u", (join) => join.onRef("u.id", "=", "e.source").on("e.kind", "=", "person"))
    .leftJoin("recording as r", (join) =>
      join
        .onRef("r.workspace_id", "=", "e.workspace_id")
        .on((eb) => eb(eb.cast("r.conversation_id", "text"), "=", eb.ref("e.source"))),
    )
    .leftJoin("conversation as v", (join) =>
      join
        .onRef("v.workspace_id", "=", "e.workspace_id")
        .on((eb) => eb(eb.cast("v.id", "text"), "=", eb.ref("e.source"))),
    )
    .select(["e.id", "e.kind", "e.source", "e.locator", "e.speaker", "e.language", "e.content_id", "e.recorded"])
    .select(["e.said_at", "e.captured_by", "p.id as partner_id", "p.name as partner_name"])
    .select([
      "c.name as contact_name",
      "c.role as contact_role",
      "u.name as person_name",
      "r.chunks",
      "v.id as conversation_id",
      "v.erased_at",
    ])
    .where("e.workspace_id", "=", ctx.scope.workspace)
    .where("e.id", "=", id)
    .executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such evidence.");

  const found = row.content_id === null ? undefined : (await readContents(ctx, [row.content_id])).get(row.content_id);
  const words = typeof found === "string" ? found : null;
  const erased = row.erased_at !== null || (found !== undefined && typeof found !== "string");
  const { marks, ...locator } = row.locator as Record<string, unknown>;
  const { fromMs } = locator;
  const asked =
    (row.kind === "speech" || row.kind === "chat") && row.conversation_id !== null && typeof fromMs === "number"
      ? await askedBefore(ctx, row.conversation_id, fromMs)
      : [];
  const hasAudio = row.kind === "speech" && row.recorded && !erased && (row.chunks ?? 0) > 0;
  return {
    id: row.id,
    kind: row.kind,
    state: !row.recorded ? "not_recorded" : erased ? "erased" : "recorded",
    asked,
    words,
    marks: words === null ? [] : Marks.parse(marks ?? []).filter((mark) => mark.to <= words.length),
    language: row.language,
    speaker: { kind: row.speaker, name: row.contact_name ?? row.person_name, role: row.contact_role },
    partner: { id: row.partner_id, name: row.partner_name },
    saidAt: row.said_at.toISOString(),
    capturedBy: row.captured_by,
    conversationId: row.conversation_id,
    locator,
    audio: hasAudio ? `/api/workspaces/${ctx.scope.workspace}/evidence/${row.id}/audio` : null,
  };
}

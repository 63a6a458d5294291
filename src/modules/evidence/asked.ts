/** What words answered: "yes, that is right" means nothing without the sentence it was said to. */
import { sql } from "kysely";
import type { Ctx } from "#storage/transaction.ts";
import { readContents } from "./content.ts";
import type { Evidence } from "./schema.ts";

/** A question with its lead-in is two or three sentences; a person who types several is shown with the last of them. */
const MOST = 12;

/**
 * Our side's sentences between what the partner said or pressed before and these words, in the order said. By when they
 * sounded: a sentence that was interrupted is written after the words that interrupted it. `fromMs` of the words.
 */
export async function askedBefore(ctx: Ctx, conversationId: string, fromMs: number): Promise<Evidence["asked"]> {
  const { rows } = await sql<{ kind: string; content_id: string | null }>`
    select kind, content_id from (
      select e.seq, e.kind, e.payload->>'contentId' as content_id,
        coalesce((e.payload->>'fromMs')::numeric, (e.payload->>'atMs')::numeric,
          extract(epoch from e.at - coalesce(v.connected_at, v.started_at)) * 1000) as from_ms
      from conversation_event e
      join conversation v on v.workspace_id = e.workspace_id and v.id = e.conversation_id
      where e.workspace_id = ${ctx.scope.workspace} and e.conversation_id = ${conversationId}
        and e.kind in ('said', 'operator_said', 'heard', 'key')) told
    where from_ms < ${fromMs} order by from_ms desc, seq desc limit ${MOST}`.execute(ctx.tx);
  const answered = rows.findIndex(({ kind }) => kind === "heard" || kind === "key");
  const sentences = rows.slice(0, answered < 0 ? undefined : answered).reverse();
  const words = await readContents(
    ctx,
    sentences.flatMap(({ content_id }) => content_id ?? []),
  );
  return sentences.map(({ kind, content_id }) => {
    const text = content_id === null ? undefined : words.get(content_id);
    const state = typeof text === "string" ? "recorded" : text === undefined ? "not_recorded" : "erased";
    return { who: kind === "said" ? "agent" : "operator", text: typeof text === "string" ? text : null, state };
  });
}

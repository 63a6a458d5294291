/** One row in every table of the record for one partner, written as the tables' owner. Ids by noun. */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { newId } from "#kernel/ids.ts";
import { json } from "#storage/json.ts";
import type { Database } from "#storage/transaction.ts";

export type Seeded = Record<
  | "partner"
  | "contact"
  | "lane"
  | "item"
  | "line"
  | "conversation"
  | "evidence"
  | "commitment"
  | "decision"
  | "minutesLink"
  | "invitation"
  | "mark"
  | "hold"
  | "import",
  string
>;

export function seedRecord(db: Database, workspace: string, tag: string): Promise<Seeded> {
  return db.transaction().execute(async (tx) => {
    // Row-level security is forced on the owner too.
    await sql`select set_config('app.workspace', ${workspace}, true)`.execute(tx);
    return seed(tx, workspace, tag);
  });
}

async function seed(db: Database, workspace: string, tag: string): Promise<Seeded> {
  const now = new Date("2026-11-20T08:00:00Z");
  const id = {
    partner: newId(),
    contact: newId(),
    lane: newId(),
    item: newId(),
    order: newId(),
    line: newId(),
    key: newId(),
    content: newId(),
    conversation: newId(),
    evidence: newId(),
    statement: newId(),
    commitment: newId(),
    answer: newId(),
    decision: newId(),
    minutesLink: newId(),
    invitation: newId(),
    mark: newId(),
    hold: newId(),
    import: newId(),
  };
  const w = { workspace_id: workspace };
  const p = { ...w, partner_id: id.partner };
  const ofLine = { ...p, order_line_id: id.line };
  const at = { recorded_at: now };
  const add = db.insertInto.bind(db);
  const none = { archived_at: null };
  await add("partner")
    .values({
      ...w,
      id: id.partner,
      name: `Partner ${tag}`,
      city: null,
      country: "CN",
      timezone: "Asia/Shanghai",
      sector: "electronics",
      created_at: now,
      ...none,
    })
    .execute();
  await add("contact")
    .values({
      ...p,
      id: id.contact,
      name: `Contact ${tag}`,
      role: null,
      language: "en",
      timezone: "Asia/Shanghai",
      phone: null,
      email: null,
      do_not_call_at: null,
      created_at: now,
      ...none,
    })
    .execute();
  await add("lane")
    .values({
      ...p,
      id: id.lane,
      destination: "",
      from_basis: "ex_factory",
      to_basis: "received",
      transit_days: 28,
      updated_at: now,
    })
    .execute();
  await add("item")
    .values({
      ...w,
      id: id.item,
      number: `ITEM-${tag}`,
      name: "Board",
      revision: null,
      uom: "pcs",
      pack_uom: null,
      pack_qty: null,
      created_at: now,
    })
    .execute();
  await add("purchase_order")
    .values({ ...p, id: id.order, number: `PO-${tag}`, destination: "", created_at: now })
    .execute();
  await add("order_line")
    .values({
      ...p,
      id: id.line,
      purchase_order_id: id.order,
      line: "1",
      item_id: id.item,
      qty: 100,
      uom: "pcs",
      unit_price_minor: null,
      currency: null,
      created_at: now,
      updated_at: now,
      closed_at: null,
      close_reason_content_id: null,
    })
    .execute();
  await add("schedule_line")
    .values({ ...ofLine, id: newId(), required_on: "2026-12-12", basis: "received", qty: 100, evidence_id: null })
    .execute();
  await add("content_key")
    .values({
      ...p,
      id: id.key,
      wrapped_key: Buffer.alloc(60),
      master_key_id: "none",
      created_at: now,
      erased_at: null,
    })
    .execute();
  await add("content")
    .values({ ...p, id: id.content, key_id: id.key, kind: "words", ciphertext: Buffer.alloc(40), created_at: now })
    .execute();
  await add("conversation")
    .values({
      ...p,
      id: id.conversation,
      contact_id: id.contact,
      channel: "simulated",
      flow: "order-status",
      flow_version: 1,
      language: "en",
      mode: "recorded",
      status: "ended",
      outcome: "completed",
      persona: null,
      key_id: id.key,
      snapshot_content_id: id.content,
      resumes_id: null,
      lease_owner: null,
      lease_until: null,
      started_by: "u",
      started_at: now,
      connected_at: now,
      ended_at: now,
      erased_at: null,
    })
    .execute();
  await add("conversation_line")
    .values({ ...ofLine, conversation_id: id.conversation, position: 0 })
    .execute();
  await add("conversation_event")
    .values({ ...p, conversation_id: id.conversation, seq: 0, kind: "started", payload: json({}), at: now })
    .execute();
  await add("recording")
    .values({
      ...p,
      conversation_id: id.conversation,
      key_id: id.key,
      path: `${id.conversation}.rec`,
      chunks: 1,
    })
    .execute();
  await add("evidence")
    .values({
      ...p,
      id: id.evidence,
      kind: "speech",
      source: id.conversation,
      locator: json({ fromMs: 0, toMs: 900 }),
      contact_id: id.contact,
      speaker: "partner",
      language: "en",
      content_id: id.content,
      recorded: true,
      said_at: now,
      captured_by: "agent",
    })
    .execute();
  await add("movement")
    .values({ ...ofLine, id: newId(), kind: "shipped", qty: 1, occurred_on: "2026-11-19", evidence_id: null, ...at })
    .execute();
  await add("statement")
    .values({
      ...ofLine,
      id: id.statement,
      conversation_id: id.conversation,
      contact_id: id.contact,
      replaces: "all",
      idempotency_key: `s-${tag}`,
      said_at: now,
      ...at,
    })
    .execute();
  await add("commitment")
    .values({
      ...ofLine,
      id: id.commitment,
      statement_id: id.statement,
      debtor: "partner",
      subject: "delivery",
      basis: "ex_factory",
      qty: 50,
      uom: "pcs",
      told_qty: null,
      told_uom: null,
      earliest: "2026-12-03",
      likely: "2026-12-03",
      latest: "2026-12-03",
      status: "confirmed",
      disputed: false,
      confirmed_by: "spoken",
      supersedes: null,
      said_at: now,
      ...at,
    })
    .execute();
  await add("commitment_event")
    .values({
      ...p,
      commitment_id: id.commitment,
      seq: 0,
      from_status: null,
      to_status: "confirmed",
      reason: "spoken",
      actor: "agent:c",
      occurred_at: now,
      ...at,
    })
    .execute();
  await add("commitment_evidence")
    .values({ ...p, commitment_id: id.commitment, evidence_id: id.evidence, role: "stated" })
    .execute();
  await add("condition")
    .values({
      ...p,
      id: newId(),
      commitment_id: id.commitment,
      content_id: null,
      reason: "material",
      due: null,
      status: "open",
    })
    .execute();
  await add("answer")
    .values({
      ...ofLine,
      id: id.answer,
      conversation_id: id.conversation,
      form: "quality-report",
      field: "lot",
      position: 0,
      status: "confirmed",
      value: json({ type: "identifier", text: "K117" }),
      as_of: now,
      idempotency_key: `a-${tag}`,
      ...at,
    })
    .execute();
  await add("answer_evidence")
    .values({ ...p, answer_id: id.answer, evidence_id: id.evidence, role: "stated" })
    .execute();
  await add("report")
    .values({
      ...ofLine,
      id: newId(),
      conversation_id: null,
      measure: "percent_complete",
      value: 40,
      value_text: null,
      as_of: now,
      evidence_id: null,
      idempotency_key: `r-${tag}`,
      ...at,
    })
    .execute();
  await add("exception")
    .values({ ...ofLine, id: newId(), kind: "late", inputs: json({}), opened_at: now, closed_at: null })
    .execute();
  await add("decision")
    .values({
      ...p,
      id: id.decision,
      kind: "late",
      order_line_id: id.line,
      conversation_id: id.conversation,
      question: json({}),
      options: json([]),
      deadline: now,
      cost: json({ unknown: "no price" }),
      status: "open",
      chosen: null,
      decided_by: null,
      decided_at: null,
      reason_content_id: null,
      idempotency_key: `d-${tag}`,
      opened_at: now,
    })
    .execute();
  await add("decision_evidence")
    .values({ ...p, decision_id: id.decision, evidence_id: id.evidence })
    .execute();
  const standing = { removed_by: null, removed_at: null };
  await add("protected_mark")
    .values({
      ...w,
      id: id.mark,
      kind: "item",
      level: "crown_jewel",
      item_id: id.item,
      term_content_id: null,
      may_speak_to: [],
      reason_content_id: id.content,
      marked_by: "u",
      marked_at: now,
      ...standing,
    })
    .execute();
  await add("flow_override")
    .values({ ...w, flow: "campaign", version: 1, content_id: id.content, saved_by: "u", saved_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await add("legal_hold")
    .values({
      ...p,
      id: id.hold,
      conversation_id: id.conversation,
      reason_content_id: id.content,
      placed_by: "u",
      placed_at: now,
      released_by: "u",
      released_at: now,
      release_reason_content_id: null,
    })
    .execute();
  await add("minutes_link")
    .values({
      ...p,
      id: id.minutesLink,
      conversation_id: id.conversation,
      contact_id: id.contact,
      token_hash: createHash("sha256").update(`minutes-${tag}`).digest(),
      created_at: now,
      expires_at: new Date("2099-01-01T00:00:00Z"),
      opened_at: null,
      revoked_at: null,
    })
    .execute();
  await add("minutes_answer")
    .values({
      ...p,
      id: newId(),
      link_id: id.minutesLink,
      commitment_id: id.commitment,
      kind: "confirmed",
      evidence_id: id.evidence,
      request_key: null,
      answered_at: now,
    })
    .execute();
  await add("import")
    .values({
      ...w,
      id: id.import,
      file_name: "f.csv",
      file_sha256: Buffer.alloc(32),
      rows_total: 0,
      rows_created: 0,
      rows_updated: 0,
      rows_unchanged: 0,
      rows_rejected: json([]),
      imported_by: "u",
      imported_at: now,
    })
    .execute();
  await add("idempotency")
    .values({
      ...w,
      principal: "u",
      key: `k-${tag}`,
      request_hash: Buffer.alloc(32),
      status: 200,
      response: json({}),
      created_at: now,
    })
    .execute();
  await add("invitation")
    .values({
      ...w,
      id: id.invitation,
      role: "viewer",
      token_hash: Buffer.from(tag.padEnd(32, ".")),
      created_at: now,
      expires_at: new Date("2099-01-01"),
      accepted_at: null,
      revoked_at: null,
    })
    .execute();
  await add("member")
    .values({ ...w, user_id: `user-${tag}`, role: "viewer", created_at: now })
    .execute();
  await add("audit")
    .values({
      ...w,
      id: newId(),
      at: now,
      actor_kind: "system",
      actor: "seed",
      action: "seeded",
      subject_kind: "partner",
      subject_id: id.partner,
      detail: json({}),
    })
    .execute();
  return id;
}

export async function seedWorkspace(db: Database, name: string): Promise<string> {
  const id = newId();
  const created_at = new Date("2026-11-20T08:00:00Z");
  await db
    .insertInto("workspace")
    .values({ id, name, kind: "own", company: name, stale_after_days: 7, created_at })
    .execute();
  return id;
}

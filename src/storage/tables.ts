/** Row types of migrations/, one property a column. Dates are "YYYY-MM-DD" strings, instants are Date, numerics are numbers (storage/pool.ts). */
import type { ColumnType, Generated } from "kysely";
import type { DateBasis } from "#kernel/basis.ts";

/** Written as `new Date(ctx.now)`. */
type Instant = ColumnType<Date, Date, Date>;
/** jsonb: read as an object, written with `json()` from storage/json.ts. */
type Json<T> = ColumnType<T, string, string>;
type Workspaced = { workspace_id: string };
type TopicClass = "delivery" | "quality" | "safety" | "other";
type Partnered = Workspaced & { partner_id: string };

export type WorkspaceTable = {
  id: string;
  name: string;
  kind: "demo" | "own";
  company: string;
  stale_after_days: number;
  created_at: Instant;
};
export type MemberTable = Workspaced & { user_id: string; role: "owner" | "manager" | "viewer"; created_at: Instant };
export type InvitationTable = Workspaced & {
  id: string;
  role: "owner" | "manager" | "viewer";
  token_hash: Buffer;
  created_at: Instant;
  expires_at: Instant;
  accepted_at: Instant | null;
  revoked_at: Instant | null;
};
export type PartnerTable = Workspaced & {
  id: string;
  name: string;
  city: string | null;
  country: string | null;
  timezone: string;
  sector: "electronics" | "apparel" | "pharma" | "medical" | "automotive" | "food" | "other";
  created_at: Instant;
  archived_at: Instant | null;
};
export type ContactTable = Partnered & {
  id: string;
  name: string;
  role: string | null;
  language: string;
  timezone: string;
  phone: string | null;
  email: string | null;
  do_not_call_at: Instant | null;
  do_not_call_from: Generated<string | null>;
  created_at: Instant;
  archived_at: Instant | null;
};
export type LaneTable = Partnered & {
  id: string;
  destination: string;
  from_basis: DateBasis;
  to_basis: DateBasis;
  transit_days: number;
  updated_at: Instant;
};
export type ItemTable = Workspaced & {
  id: string;
  number: string;
  name: string;
  revision: string | null;
  uom: string;
  pack_uom: string | null;
  pack_qty: number | null;
  created_at: Instant;
};
export type PurchaseOrderTable = Partnered & { id: string; number: string; destination: string; created_at: Instant };
export type OrderLineTable = Partnered & {
  id: string;
  purchase_order_id: string;
  line: string;
  item_id: string;
  qty: number;
  uom: string;
  unit_price_minor: number | null;
  currency: string | null;
  created_at: Instant;
  updated_at: Instant;
  closed_at: Instant | null;
  close_reason_content_id: string | null;
};
export type ScheduleLineTable = Partnered & {
  id: string;
  order_line_id: string;
  required_on: string;
  basis: DateBasis;
  qty: number;
  evidence_id: string | null;
};
export type ContentKeyTable = Workspaced & {
  partner_id: string | null;
  id: string;
  wrapped_key: Buffer | null;
  master_key_id: string;
  created_at: Instant;
  erased_at: Instant | null;
};
export type ContentTable = Workspaced & {
  partner_id: string | null;
  id: string;
  key_id: string;
  kind: "words" | "snapshot" | "reason" | "note";
  ciphertext: Buffer;
  created_at: Instant;
};
export type ConversationTable = Partnered & {
  id: string;
  contact_id: string;
  channel: "browser" | "simulated" | "text";
  flow: string;
  flow_version: number;
  language: string;
  mode: "pending" | "recorded" | "unrecorded";
  status: "waiting" | "live" | "ended" | "broken_off";
  outcome: string | null;
  persona: string | null;
  key_id: string;
  /** Null where it was off the record from the start. */
  snapshot_content_id: string | null;
  off_record: ColumnType<"from_start" | "from_turn" | null, "from_start" | undefined, "from_turn">;
  topic_class: ColumnType<TopicClass, TopicClass | undefined, TopicClass>;
  resumes_id: string | null;
  lease_owner: string | null;
  lease_until: Instant | null;
  started_by: string;
  started_at: Instant;
  connected_at: Instant | null;
  ended_at: Instant | null;
  erased_at: Instant | null;
};
export type MinutesLinkTable = Partnered & {
  id: string;
  conversation_id: string;
  contact_id: string;
  token_hash: Buffer;
  created_at: Instant;
  expires_at: Instant;
  opened_at: Instant | null;
  revoked_at: Instant | null;
};
export type MinutesAnswerTable = Partnered & {
  id: string;
  link_id: string;
  /** What it is about: one of the two. */
  commitment_id: string | null;
  answer_id: string | null;
  kind: "confirmed" | "corrected" | "denied" | "added";
  evidence_id: string;
  request_key: string | null;
  answered_at: Instant;
};
export type AnswerTable = Partnered & {
  id: string;
  conversation_id: string;
  order_line_id: string | null;
  form: string;
  field: string;
  position: number;
  status: "said" | "confirmed" | "unknown";
  /** Null where the field stayed unknown. */
  value: ColumnType<Record<string, unknown> | null, string | null, never>;
  as_of: Instant;
  idempotency_key: string;
  recorded_at: Instant;
};
export type AnswerEvidenceTable = Partnered & {
  answer_id: string;
  evidence_id: string;
  role: "stated" | "confirmed" | "disputed";
};
export type ConversationLineTable = Partnered & { conversation_id: string; order_line_id: string; position: number };
export type ConversationEventTable = Partnered & {
  conversation_id: string;
  seq: number;
  kind: string;
  payload: Json<Record<string, unknown>>;
  at: Instant;
};
export type RecordingTable = Partnered & {
  conversation_id: string;
  key_id: string;
  path: string;
  chunks: number;
};
export type EvidenceTable = Partnered & {
  id: string;
  kind: "speech" | "mail" | "chat" | "file" | "portal" | "sensor" | "person";
  source: string;
  locator: Json<Record<string, unknown>>;
  contact_id: string | null;
  speaker: "partner" | "agent" | "us" | "file";
  language: string | null;
  content_id: string | null;
  recorded: boolean;
  said_at: Instant;
  captured_by: string;
};
export type MovementTable = Partnered & {
  id: string;
  order_line_id: string;
  kind: "shipped" | "received" | "accepted" | "returned";
  qty: number;
  occurred_on: string;
  evidence_id: string | null;
  recorded_at: Instant;
};
export type StatementTable = Partnered & {
  id: string;
  conversation_id: string | null;
  contact_id: string | null;
  order_line_id: string;
  replaces: "all" | "part" | "none";
  idempotency_key: string;
  said_at: Instant;
  recorded_at: Instant;
};
export type CommitmentTable = Partnered & {
  id: string;
  statement_id: string;
  order_line_id: string;
  debtor: "partner" | "us";
  subject: "delivery" | "document" | "answer";
  basis: DateBasis | "unknown";
  qty: number;
  uom: string;
  told_qty: number | null;
  told_uom: string | null;
  earliest: string;
  likely: string;
  latest: string | null;
  status: "said" | "confirmed" | "kept" | "broken" | "superseded" | "withdrawn";
  disputed: boolean;
  confirmed_by: "spoken" | "written" | "document" | null;
  supersedes: string | null;
  said_at: Instant;
  recorded_at: Instant;
};
export type CommitmentEventTable = Partnered & {
  commitment_id: string;
  seq: number;
  from_status: string | null;
  to_status: string;
  reason: string;
  actor: string;
  occurred_at: Instant;
  recorded_at: Instant;
};
export type CommitmentEvidenceTable = Partnered & {
  commitment_id: string;
  evidence_id: string;
  role: "stated" | "confirmed" | "disputed" | "settled";
};
export type ConditionTable = Partnered & {
  id: string;
  commitment_id: string;
  content_id: string | null;
  reason: string | null;
  due: string | null;
  status: "open" | "met" | "failed";
};
export type ReportTable = Partnered & {
  id: string;
  order_line_id: string;
  conversation_id: string | null;
  measure: "percent_complete" | "quantity_finished" | "scrap" | "delay_reason" | "not_known";
  value: number | null;
  value_text: string | null;
  /** Of `not_known`: the day by which the partner said they would tell. */
  answer_by: string | null;
  as_of: Instant;
  evidence_id: string | null;
  idempotency_key: string;
  recorded_at: Instant;
};
export type ExceptionTable = Partnered & {
  id: string;
  order_line_id: string;
  kind: "late" | "short" | "contradictory" | "no_promise" | "not_comparable";
  inputs: Json<Record<string, unknown>>;
  opened_at: Instant;
  closed_at: Instant | null;
};
export type DecisionTable = Partnered & {
  id: string;
  kind: "late" | "contradiction" | "price_change" | "refusal" | "unknown_attempt" | "human_request";
  order_line_id: string | null;
  conversation_id: string | null;
  question: Json<Record<string, unknown>>;
  options: Json<Array<{ key: string; consequence: string; saysToPartner: string }>>;
  deadline: Instant;
  cost: Json<Record<string, unknown>>;
  status: "open" | "decided" | "obsolete";
  chosen: string | null;
  decided_by: string | null;
  decided_at: Instant | null;
  reason_content_id: string | null;
  idempotency_key: string;
  opened_at: Instant;
};
export type DecisionEvidenceTable = Partnered & { decision_id: string; evidence_id: string };
export type ProtectedMarkTable = Workspaced & {
  id: string;
  kind: "item" | "term" | "drawing";
  level: "crown_jewel";
  item_id: string | null;
  term_content_id: string | null;
  may_speak_to: string[];
  reason_content_id: string;
  marked_by: string;
  marked_at: Instant;
  removed_by: string | null;
  removed_at: Instant | null;
};
export type LegalHoldTable = Partnered & {
  id: string;
  /** Null: everything of the partner. */
  conversation_id: string | null;
  reason_content_id: string;
  placed_by: string;
  placed_at: Instant;
  released_by: string | null;
  released_at: Instant | null;
  release_reason_content_id: string | null;
};
export type ImportTable = Workspaced & {
  id: string;
  file_name: string;
  file_sha256: Buffer;
  /** Which columns its fields were read from; null in imports of earlier versions. */
  columns_sha256: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
  answers: ColumnType<{ dayFirst?: boolean; decimalComma?: boolean }, string | undefined, string>;
  rows_total: number;
  rows_created: number;
  rows_updated: number;
  rows_unchanged: number;
  rows_rejected: Json<Array<{ row: number; problems: Array<{ code: string; column: string }> }>>;
  imported_by: string;
  imported_at: Instant;
};
export type IdempotencyTable = Workspaced & {
  principal: string;
  key: string;
  request_hash: Buffer;
  status: number | null;
  response: Json<unknown> | null;
  created_at: Instant;
  worker: Generated<string | null>;
  worked_until: ColumnType<Date | null, Date | null | undefined, Date | null>;
};
export type AuditTable = Workspaced & {
  id: string;
  at: Instant;
  actor_kind: "human" | "agent" | "partner" | "import" | "system";
  actor: string;
  action: string;
  subject_kind: string;
  subject_id: string;
  detail: Json<Record<string, unknown>>;
};
export type FlowOverrideTable = Workspaced & {
  flow: string;
  version: number;
  content_id: string;
  saved_by: string;
  saved_at: Instant;
};
/** A view: the people of the transaction's workspace (migrations/0003_auth.sql). Read only. */
export type PersonView = { id: string; name: string; email: string };

export type Tables = {
  workspace: WorkspaceTable;
  member: MemberTable;
  invitation: InvitationTable;
  partner: PartnerTable;
  contact: ContactTable;
  lane: LaneTable;
  item: ItemTable;
  purchase_order: PurchaseOrderTable;
  order_line: OrderLineTable;
  schedule_line: ScheduleLineTable;
  content_key: ContentKeyTable;
  content: ContentTable;
  conversation: ConversationTable;
  conversation_line: ConversationLineTable;
  answer: AnswerTable;
  answer_evidence: AnswerEvidenceTable;
  minutes_link: MinutesLinkTable;
  minutes_answer: MinutesAnswerTable;
  conversation_event: ConversationEventTable;
  recording: RecordingTable;
  evidence: EvidenceTable;
  movement: MovementTable;
  statement: StatementTable;
  commitment: CommitmentTable;
  commitment_event: CommitmentEventTable;
  commitment_evidence: CommitmentEvidenceTable;
  condition: ConditionTable;
  report: ReportTable;
  exception: ExceptionTable;
  decision: DecisionTable;
  decision_evidence: DecisionEvidenceTable;
  protected_mark: ProtectedMarkTable;
  legal_hold: LegalHoldTable;
  flow_override: FlowOverrideTable;
  import: ImportTable;
  idempotency: IdempotencyTable;
  audit: AuditTable;
  person: PersonView;
};

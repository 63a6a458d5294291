-- The record. Every table leads with workspace_id, and partner_id where a row is a partner's.
-- Requests and conversations run as liaison_app: no login, not owner, row-level security forced.
-- Policies read two settings, set per transaction:
--   app.workspace  the only workspace whose rows exist for this transaction (required)
--   app.partner    empty for people of the workspace; a partner's id for a conversation or a partner's link

create table workspace (
  id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('demo', 'own')),
  -- The name the agent calls for: "on behalf of ..."
  company text not null check (length(company) between 1 and 120),
  stale_after_days int not null check (stale_after_days between 1 and 90),
  created_at timestamptz not null
);

create table member (
  workspace_id uuid not null references workspace on delete cascade,
  user_id text not null,
  role text not null check (role in ('owner', 'manager', 'viewer')),
  created_at timestamptz not null,
  primary key (workspace_id, user_id)
);

create table invitation (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  role text not null check (role in ('owner', 'manager', 'viewer')),
  token_hash bytea not null unique,
  created_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_by text,
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (workspace_id, id)
);

create table partner (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  city text,
  country text check (country ~ '^[A-Z]{2}$'),
  timezone text not null,
  sector text not null check (sector in ('electronics', 'apparel', 'pharma', 'automotive', 'food', 'other')),
  created_at timestamptz not null,
  archived_at timestamptz,
  primary key (workspace_id, id)
);
create unique index partner_name on partner (workspace_id, lower(name));

create table contact (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  role text,
  language text not null,
  timezone text not null,
  phone text,
  email text,
  -- Set when the contact refused to be called again; the agent never calls then.
  do_not_call_at timestamptz,
  created_at timestamptz not null,
  archived_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, partner_id, id),
  foreign key (workspace_id, partner_id) references partner on delete cascade
);

-- Days between two bases on the way from a partner to a destination, e.g. ex_factory -> received: 28.
create table lane (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  destination text not null,
  from_basis text not null,
  to_basis text not null,
  transit_days int not null check (transit_days between 0 and 365),
  updated_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, partner_id, destination, from_basis, to_basis),
  foreign key (workspace_id, partner_id) references partner on delete cascade
);

create table item (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  number text not null,
  name text not null,
  revision text,
  uom text not null,
  -- Pieces in a pack, for quantities told in cartons, trays or reels.
  pack_uom text,
  pack_qty numeric(18, 3) check (pack_qty > 0),
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create unique index item_number on item (workspace_id, number, coalesce(revision, ''));

create table purchase_order (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  number text not null check (length(number) between 1 and 60),
  destination text not null default '',
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, partner_id, id),
  unique (workspace_id, partner_id, number),
  foreign key (workspace_id, partner_id) references partner on delete cascade
);

create table order_line (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  purchase_order_id uuid not null,
  line text not null check (length(line) between 1 and 20),
  item_id uuid not null,
  qty numeric(18, 3) not null check (qty > 0),
  uom text not null,
  -- Integer minor units with currency; null when not known. Used for the cost of waiting.
  unit_price_minor bigint,
  currency text check (currency ~ '^[A-Z]{3}$'),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  closed_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, partner_id, id),
  unique (workspace_id, purchase_order_id, line),
  foreign key (workspace_id, partner_id, purchase_order_id)
    references purchase_order (workspace_id, partner_id, id) on delete cascade,
  foreign key (workspace_id, item_id) references item
);

create table schedule_line (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  order_line_id uuid not null,
  required_on date not null,
  basis text not null,
  qty numeric(18, 3) not null check (qty > 0),
  primary key (workspace_id, id),
  foreign key (workspace_id, partner_id, order_line_id)
    references order_line (workspace_id, partner_id, id) on delete cascade
);
create index schedule_line_order_line on schedule_line (workspace_id, order_line_id);

-- Words and personal values live only in content, encrypted with a key per conversation (or per source),
-- wrapped by a master key outside the database. Erasing deletes the key row.
create table content_key (
  workspace_id uuid not null references workspace on delete cascade,
  partner_id uuid,
  id uuid not null,
  wrapped_key bytea,
  master_key_id text not null,
  created_at timestamptz not null,
  erased_at timestamptz,
  primary key (workspace_id, id)
);

create table content (
  workspace_id uuid not null,
  partner_id uuid,
  id uuid not null,
  key_id uuid not null,
  kind text not null check (kind in ('words', 'snapshot', 'reason', 'note')),
  -- nonce (12) || ciphertext || tag (16), AES-256-GCM, additional data = id
  ciphertext bytea not null,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, key_id) references content_key on delete cascade
);

create table conversation (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  contact_id uuid not null,
  channel text not null check (channel in ('browser', 'simulated')),
  flow text not null,
  flow_version int not null,
  language text not null,
  mode text not null check (mode in ('pending', 'recorded', 'unrecorded')),
  status text not null check (status in ('waiting', 'live', 'ended', 'broken_off')),
  outcome text,
  persona text,
  key_id uuid not null,
  snapshot_content_id uuid not null,
  resumes_id uuid,
  lease_owner text,
  lease_until timestamptz,
  started_by text not null,
  started_at timestamptz not null,
  connected_at timestamptz,
  ended_at timestamptz,
  erased_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, partner_id, id),
  foreign key (workspace_id, partner_id, contact_id) references contact (workspace_id, partner_id, id) on delete cascade,
  foreign key (workspace_id, key_id) references content_key
);
create index conversation_by_contact on conversation (workspace_id, contact_id, started_at desc);

create table conversation_line (
  workspace_id uuid not null,
  partner_id uuid not null,
  conversation_id uuid not null,
  order_line_id uuid not null,
  position int not null,
  primary key (workspace_id, conversation_id, order_line_id),
  foreign key (workspace_id, partner_id, conversation_id)
    references conversation (workspace_id, partner_id, id) on delete cascade,
  foreign key (workspace_id, partner_id, order_line_id)
    references order_line (workspace_id, partner_id, id) on delete cascade
);

create table conversation_event (
  workspace_id uuid not null,
  partner_id uuid not null,
  conversation_id uuid not null,
  seq int not null,
  kind text not null,
  payload jsonb not null,
  at timestamptz not null,
  primary key (workspace_id, conversation_id, seq),
  foreign key (workspace_id, partner_id, conversation_id)
    references conversation (workspace_id, partner_id, id) on delete cascade
);

-- Encrypted one-second chunks in the data folder; the row says where and how much is safely there.
create table recording (
  workspace_id uuid not null,
  partner_id uuid not null,
  conversation_id uuid not null,
  key_id uuid not null,
  path text not null,
  started_at_ms bigint not null,
  chunks int not null,
  sample_rate int not null,
  primary key (workspace_id, conversation_id),
  foreign key (workspace_id, partner_id, conversation_id)
    references conversation (workspace_id, partner_id, id) on delete cascade
);

create table evidence (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('speech', 'mail', 'chat', 'file', 'portal', 'sensor', 'person')),
  -- conversation id, import id or user id: what the locator points into
  source text not null,
  -- speech {fromMs,toMs,seq} | file {file,sheet,row,column} | person {}
  locator jsonb not null,
  contact_id uuid,
  speaker text not null check (speaker in ('partner', 'agent', 'us', 'file')),
  language text,
  content_id uuid,
  -- false when the partner refused recording: the quote reads "not recorded"
  recorded boolean not null,
  said_at timestamptz not null,
  captured_by text not null,
  primary key (workspace_id, id),
  unique (workspace_id, partner_id, id),
  foreign key (workspace_id, partner_id) references partner on delete cascade
);

create table movement (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  order_line_id uuid not null,
  kind text not null check (kind in ('shipped', 'received', 'accepted', 'returned')),
  qty numeric(18, 3) not null check (qty > 0),
  occurred_on date not null,
  evidence_id uuid,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, partner_id, order_line_id)
    references order_line (workspace_id, partner_id, id) on delete cascade
);
create index movement_order_line on movement (workspace_id, order_line_id);

create table statement (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  conversation_id uuid,
  contact_id uuid,
  order_line_id uuid not null,
  -- what the speaker replaced: all earlier promises of the line, part of them, or none
  replaces text not null check (replaces in ('all', 'part', 'none')),
  -- one statement per confirmation: conversation id and sequence, or import row
  idempotency_key text not null,
  said_at timestamptz not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, partner_id, id),
  unique (workspace_id, idempotency_key),
  foreign key (workspace_id, partner_id, order_line_id)
    references order_line (workspace_id, partner_id, id) on delete cascade
);

create table commitment (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  statement_id uuid not null,
  order_line_id uuid not null,
  debtor text not null check (debtor in ('partner', 'us')),
  subject text not null check (subject in ('delivery', 'document', 'answer')),
  -- finished | ready | ex_factory | handed_over | received | unknown (asked, and not known)
  basis text not null,
  qty numeric(18, 3) not null check (qty > 0),
  uom text not null,
  -- the words of the quantity before conversion ("20 cartons"), null when told in the line's unit
  told_qty numeric(18, 3),
  told_uom text,
  earliest date not null,
  likely date not null,
  latest date,
  status text not null check (status in ('said', 'confirmed', 'kept', 'broken', 'superseded', 'withdrawn')),
  disputed boolean not null,
  confirmed_by text check (confirmed_by in ('spoken', 'written', 'document')),
  supersedes uuid,
  said_at timestamptz not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, partner_id, id),
  check (earliest <= likely and (latest is null or likely <= latest)),
  check (confirmed_by is not null or status in ('said', 'superseded', 'withdrawn', 'kept', 'broken')),
  foreign key (workspace_id, partner_id, statement_id)
    references statement (workspace_id, partner_id, id) on delete cascade,
  foreign key (workspace_id, partner_id, order_line_id)
    references order_line (workspace_id, partner_id, id) on delete cascade
);
create index commitment_order_line on commitment (workspace_id, order_line_id);

create table commitment_event (
  workspace_id uuid not null,
  partner_id uuid not null,
  commitment_id uuid not null,
  seq int not null,
  from_status text,
  to_status text not null,
  reason text not null,
  actor text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, commitment_id, seq),
  foreign key (workspace_id, partner_id, commitment_id)
    references commitment (workspace_id, partner_id, id) on delete cascade
);

create table commitment_evidence (
  workspace_id uuid not null,
  partner_id uuid not null,
  commitment_id uuid not null,
  evidence_id uuid not null,
  role text not null check (role in ('stated', 'confirmed', 'disputed', 'settled')),
  primary key (workspace_id, commitment_id, evidence_id, role),
  foreign key (workspace_id, partner_id, commitment_id)
    references commitment (workspace_id, partner_id, id) on delete cascade,
  foreign key (workspace_id, partner_id, evidence_id)
    references evidence (workspace_id, partner_id, id) on delete cascade
);

create table condition (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  commitment_id uuid not null,
  -- the partner's words, in content; null when not recorded
  content_id uuid,
  reason text,
  due date,
  status text not null check (status in ('open', 'met', 'failed')),
  primary key (workspace_id, id),
  foreign key (workspace_id, partner_id, commitment_id)
    references commitment (workspace_id, partner_id, id) on delete cascade
);

create table report (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  order_line_id uuid not null,
  conversation_id uuid,
  measure text not null check (measure in
    ('percent_complete', 'quantity_finished', 'scrap', 'delay_reason', 'not_known')),
  value numeric(18, 3),
  value_text text,
  as_of timestamptz not null,
  evidence_id uuid,
  idempotency_key text not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, idempotency_key),
  foreign key (workspace_id, partner_id, order_line_id)
    references order_line (workspace_id, partner_id, id) on delete cascade
);

-- Derived by orders/reconcile in the transaction that changed the facts. 'stale' depends on the clock alone
-- and is derived when read, never stored.
create table exception (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  order_line_id uuid not null,
  kind text not null check (kind in ('late', 'short', 'contradictory', 'no_promise', 'not_comparable')),
  inputs jsonb not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, partner_id, order_line_id)
    references order_line (workspace_id, partner_id, id) on delete cascade
);
create unique index exception_open on exception (workspace_id, order_line_id, kind) where closed_at is null;

create table decision (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('late', 'contradiction', 'price_change', 'refusal', 'unknown_attempt', 'human_request')),
  order_line_id uuid,
  conversation_id uuid,
  -- template key and values; no words of people
  question jsonb not null,
  -- [{key, consequence, saysToPartner}]
  options jsonb not null,
  deadline timestamptz not null,
  -- {minor, currency, formula, inputs} or {unknown: why}
  cost jsonb not null,
  status text not null check (status in ('open', 'decided', 'obsolete')),
  chosen text,
  decided_by text,
  decided_at timestamptz,
  reason_content_id uuid,
  idempotency_key text not null,
  opened_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, partner_id, id),
  unique (workspace_id, idempotency_key),
  foreign key (workspace_id, partner_id) references partner on delete cascade
);

create table decision_evidence (
  workspace_id uuid not null,
  partner_id uuid not null,
  decision_id uuid not null,
  evidence_id uuid not null,
  primary key (workspace_id, decision_id, evidence_id),
  foreign key (workspace_id, partner_id, decision_id)
    references decision (workspace_id, partner_id, id) on delete cascade,
  foreign key (workspace_id, partner_id, evidence_id)
    references evidence (workspace_id, partner_id, id) on delete cascade
);

create table import (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  file_name text not null,
  file_sha256 bytea not null,
  mapping jsonb not null,
  rows_total int not null,
  rows_created int not null,
  rows_updated int not null,
  rows_unchanged int not null,
  rows_rejected jsonb not null,
  imported_by text not null,
  imported_at timestamptz not null,
  primary key (workspace_id, id)
);

-- Idempotency-Key of a write and its answer, kept a day.
create table idempotency (
  workspace_id uuid not null references workspace on delete cascade,
  principal text not null,
  key text not null check (length(key) between 1 and 200),
  request_hash bytea not null,
  status int,
  response jsonb,
  created_at timestamptz not null,
  primary key (workspace_id, principal, key)
);

-- Append-only. The application's role may insert and read, never update or delete.
create table audit (
  workspace_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('human', 'agent', 'import', 'system')),
  actor text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  -- ids, values and salted hashes; never words or personal values
  detail jsonb not null,
  reason text,
  primary key (workspace_id, id)
);

-- What the forms of a conversation hold: a quality report, an appointment, the five answers of a campaign. A row a field,
-- written once and never changed; the words themselves stand in content, reached through evidence.

create table answer (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  -- what it came up with, where it came up with a line
  order_line_id uuid,
  form text not null,
  field text not null,
  position int not null,
  status text not null check (status in ('said', 'confirmed', 'unknown')),
  -- typed values only; null where the field stayed unknown
  value jsonb,
  -- when it was said
  as_of timestamptz not null,
  -- one a form: conversation id, sequence and effect
  idempotency_key text not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, partner_id, id),
  unique (workspace_id, idempotency_key, field),
  check ((status = 'unknown') = (value is null)),
  foreign key (workspace_id, partner_id, conversation_id)
    references conversation (workspace_id, partner_id, id) on delete cascade,
  foreign key (workspace_id, partner_id, order_line_id)
    references order_line (workspace_id, partner_id, id) on delete cascade
);
create index answer_by_conversation on answer (workspace_id, conversation_id);
create index answer_by_partner on answer (workspace_id, partner_id, recorded_at);

create table answer_evidence (
  workspace_id uuid not null,
  partner_id uuid not null,
  answer_id uuid not null,
  evidence_id uuid not null,
  role text not null check (role in ('stated', 'confirmed')),
  primary key (workspace_id, answer_id, evidence_id, role),
  foreign key (workspace_id, partner_id, answer_id) references answer (workspace_id, partner_id, id) on delete cascade,
  foreign key (workspace_id, partner_id, evidence_id) references evidence (workspace_id, partner_id, id) on delete cascade
);

do $$
declare t text;
begin
  foreach t in array array['answer', 'answer_evidence'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_partner on %I using (workspace_id = app_workspace()'
      ' and (app_partner() is null or partner_id = app_partner()))', t);
    execute format('grant select, insert on %I to liaison_app', t);
  end loop;
end $$;

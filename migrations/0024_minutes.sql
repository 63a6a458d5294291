-- A partner's link to the minutes of one conversation: for one contact and this purpose, hashed, expiring, revocable; and
-- what was answered behind it.

create table minutes_link (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  contact_id uuid not null,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  -- a browser ran the page; fetching the address alone changes nothing
  opened_at timestamptz,
  revoked_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, partner_id, id),
  foreign key (workspace_id, partner_id, conversation_id)
    references conversation (workspace_id, partner_id, id) on delete cascade,
  foreign key (workspace_id, partner_id, contact_id) references contact (workspace_id, partner_id, id) on delete cascade
);
create index minutes_link_by_conversation on minutes_link (workspace_id, conversation_id);

create table minutes_answer (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  link_id uuid not null,
  commitment_id uuid not null,
  kind text not null check (kind in ('confirmed', 'corrected', 'denied')),
  evidence_id uuid not null,
  -- the page's key of this tap: sent again, it is the same tap
  request_key text,
  answered_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, link_id, request_key),
  foreign key (workspace_id, partner_id, link_id) references minutes_link (workspace_id, partner_id, id) on delete cascade,
  foreign key (workspace_id, partner_id, commitment_id)
    references commitment (workspace_id, partner_id, id) on delete cascade,
  foreign key (workspace_id, partner_id, evidence_id) references evidence (workspace_id, partner_id, id) on delete cascade
);
create index minutes_answer_by_commitment on minutes_answer (workspace_id, commitment_id);

do $$
declare t text;
begin
  foreach t in array array['minutes_link', 'minutes_answer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_partner on %I using (workspace_id = app_workspace()'
      ' and (app_partner() is null or partner_id = app_partner()))', t);
    execute format('grant select, insert, update on %I to liaison_app', t);
  end loop;
end $$;

-- Who comes with a token is in no workspace yet: only the link of this token can be seen (modules/minutes/lookup.ts).
create function app_minutes() returns bytea language sql stable
  as $$ select decode(nullif(current_setting('app.minutes', true), ''), 'hex') $$;
create policy of_token on minutes_link for select using (token_hash = app_minutes());

-- A partner's own act, by a link: neither one of our people nor the agent.
alter table audit drop constraint audit_actor_kind_check;
alter table audit add constraint audit_actor_kind_check
  check (actor_kind in ('human', 'agent', 'partner', 'import', 'system'));

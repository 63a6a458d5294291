-- What must never be spoken, and what must not be erased. Terms and reasons are words: they stand in content.
create table protected_mark (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('item', 'term', 'drawing')),
  level text not null check (level in ('crown_jewel')),
  item_id uuid,
  term_content_id uuid,
  -- Partners with whom it may be spoken of after all.
  may_speak_to uuid[] not null default '{}',
  reason_content_id uuid not null,
  marked_by text not null,
  marked_at timestamptz not null,
  removed_by text,
  removed_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, item_id) references item (workspace_id, id) on delete cascade,
  check ((kind = 'item') = (item_id is not null) and (kind = 'item') = (term_content_id is null))
);
create unique index protected_item on protected_mark (workspace_id, item_id) where removed_at is null;

create table legal_hold (
  workspace_id uuid not null,
  partner_id uuid not null,
  id uuid not null,
  -- Null: everything of the partner.
  conversation_id uuid,
  reason_content_id uuid not null,
  placed_by text not null,
  placed_at timestamptz not null,
  released_by text,
  released_at timestamptz,
  release_reason_content_id uuid,
  primary key (workspace_id, id),
  foreign key (workspace_id, partner_id) references partner (workspace_id, id) on delete cascade,
  foreign key (workspace_id, partner_id, conversation_id)
    references conversation (workspace_id, partner_id, id) on delete cascade
);
create index legal_hold_standing on legal_hold (workspace_id, partner_id) where released_at is null;

-- Marks name what no conversation is to hear of: a partner's transaction sees none of them.
alter table protected_mark enable row level security;
alter table protected_mark force row level security;
create policy of_workspace on protected_mark using (workspace_id = app_workspace() and app_partner() is null);
grant select, insert, update on protected_mark to liaison_app;

-- A partner's transaction may see that its own records are held, and change nothing of it.
alter table legal_hold enable row level security;
alter table legal_hold force row level security;
create policy of_partner on legal_hold using (workspace_id = app_workspace()
  and (app_partner() is null or partner_id = app_partner()));
create policy not_by_partner on legal_hold as restrictive for insert with check (app_partner() is null);
create policy unchanged_by_partner on legal_hold as restrictive for update using (true) with check (app_partner() is null);
grant select, insert, update on legal_hold to liaison_app;

-- Sectors in which findings have to be documented by law: medical devices beside medicines.
alter table partner drop constraint partner_sector_check;
alter table partner add constraint partner_sector_check
  check (sector in ('electronics', 'apparel', 'pharma', 'medical', 'automotive', 'food', 'other'));

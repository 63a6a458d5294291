-- What a workspace words, leaves out or orders in its own way, a row a version. Its words stand in content.
create table flow_override (
  workspace_id uuid not null references workspace on delete cascade,
  flow text not null check (flow in ('order-status', 'quality-report', 'quality-question', 'scheduling', 'teach-back',
    'reference-check', 'campaign', 'voicemail')),
  version integer not null check (version > 0),
  content_id uuid not null,
  saved_by text not null,
  saved_at timestamptz not null,
  primary key (workspace_id, flow, version)
);

-- A partner's transaction needs none: what holds for a call stands in its snapshot. A version that was saved stays.
alter table flow_override enable row level security;
alter table flow_override force row level security;
create policy of_workspace on flow_override using (workspace_id = app_workspace() and app_partner() is null);
grant select, insert on flow_override to liaison_app;

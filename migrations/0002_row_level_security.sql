-- liaison_app is created before the migrations (storage/roles.ts), because CREATE ROLE may be forbidden.
-- A policy compares with settings of the transaction; an unset workspace matches nothing.

create function app_workspace() returns uuid language sql stable
  as $$ select nullif(current_setting('app.workspace', true), '')::uuid $$;
create function app_partner() returns uuid language sql stable
  as $$ select nullif(current_setting('app.partner', true), '')::uuid $$;

do $$
declare t text;
begin
  -- Rows of a workspace that belong to no partner: hidden from a partner's transaction. Not forced on the owner, who
  -- must find a person's workspaces before a workspace is known (api/membership) and sweeps old idempotency keys.
  foreach t in array array['member', 'invitation', 'import', 'idempotency'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy of_workspace on %I using (workspace_id = app_workspace() and app_partner() is null)', t);
    execute format('grant select, insert, update, delete on %I to liaison_app', t);
  end loop;

  -- Rows of one partner.
  foreach t in array array['contact', 'lane', 'purchase_order', 'order_line', 'schedule_line', 'conversation',
    'conversation_line', 'recording', 'evidence', 'movement', 'statement', 'commitment', 'commitment_event',
    'commitment_evidence', 'condition', 'report', 'exception', 'decision', 'decision_evidence', 'conversation_event'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_partner on %I using (workspace_id = app_workspace()'
      ' and (app_partner() is null or partner_id = app_partner()))', t);
    execute format('grant select, insert, update, delete on %I to liaison_app', t);
  end loop;

  -- Keys and content may belong to no partner (a reason a person gave); then a partner's transaction cannot see them.
  foreach t in array array['content_key', 'content'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_partner on %I using (workspace_id = app_workspace()'
      ' and (app_partner() is null or partner_id = app_partner()))', t);
    execute format('grant select, insert, update, delete on %I to liaison_app', t);
  end loop;
end $$;

alter table workspace enable row level security;
create policy own on workspace using (id = app_workspace());
grant select, insert, update, delete on workspace to liaison_app;

alter table partner enable row level security;
alter table partner force row level security;
create policy of_partner on partner using (workspace_id = app_workspace() and (app_partner() is null or id = app_partner()));
grant select, insert, update, delete on partner to liaison_app;

-- Items are shared by partners: a partner sees only those on its own lines.
alter table item enable row level security;
alter table item force row level security;
create policy of_lines on item using (workspace_id = app_workspace() and (app_partner() is null or exists (
  select 1 from order_line l where l.workspace_id = item.workspace_id and l.item_id = item.id)));
grant select, insert, update, delete on item to liaison_app;

alter table audit enable row level security;
alter table audit force row level security;
create policy readable on audit for select using (workspace_id = app_workspace() and app_partner() is null);
create policy appendable on audit for insert with check (workspace_id = app_workspace());
grant select, insert on audit to liaison_app;
-- Events of a conversation are appended, never changed; they go only with their workspace.
revoke update, delete on conversation_event from liaison_app;
revoke update, delete on commitment_event from liaison_app;

-- Start-up asks which master keys are in use over all workspaces. Only the owner, and only outside a workspace.
create policy ids_for_owner on content_key for select to current_user using (app_workspace() is null);

-- A partner's transaction reads the workspace it belongs to and the items of its own lines. It changes neither: both are
-- shared with every other partner. (A policy for all commands and one for select: rows are shown by either, written by the
-- first alone.)
drop policy own on workspace;
create policy readable on workspace for select using (id = app_workspace());
create policy of_people on workspace using (id = app_workspace() and app_partner() is null);

drop policy of_lines on item;
create policy of_lines on item for select using (workspace_id = app_workspace() and (app_partner() is null or exists (
  select 1 from order_line l where l.workspace_id = item.workspace_id and l.item_id = item.id)));
create policy of_people on item using (workspace_id = app_workspace() and app_partner() is null);

-- What the application's role may do, narrowed to what it does.

-- A delete that cascades runs with the rights of the tables' owner, and so reaches logs that the role itself may not touch.
-- Rows that are followed by others go only with their workspace, and that by delete_workspace alone.
revoke delete on workspace, invitation, partner, contact, item, purchase_order, order_line, content_key, content,
  conversation, conversation_line, conversation_event, evidence, movement, statement, commitment, commitment_event,
  commitment_evidence, condition, report, exception, decision, decision_evidence, import from liaison_app;

-- The workspace of the transaction, with everything in it, for people of it. False: there is none.
-- A search path of its own: the caller's could lead to tables of the caller's making.
do $$
begin
  execute format($function$
    create function delete_workspace() returns boolean language plpgsql security definer set search_path = %I, pg_temp as $body$
    begin
      if app_workspace() is null or app_partner() is not null then
        return false;
      end if;
      -- Partners first, with everything of theirs: lines and conversations hold on to the workspace's items and keys.
      delete from partner where workspace_id = app_workspace();
      delete from workspace where id = app_workspace();
      return found;
    end $body$
  $function$, current_schema());
end $$;
revoke execute on function delete_workspace() from public;
grant execute on function delete_workspace() to liaison_app;

-- A partner's conversation acts as agent or system; it cannot put its deeds down to a person.
drop policy appendable on audit;
create policy appendable on audit for insert
  with check (workspace_id = app_workspace() and (app_partner() is null or actor_kind <> 'human'));

-- Words are sealed with a key of their own partner.
alter table content_key add unique (workspace_id, partner_id, id);
alter table content add foreign key (workspace_id, partner_id, key_id) references content_key (workspace_id, partner_id, id);
alter table conversation add foreign key (workspace_id, partner_id, key_id) references content_key (workspace_id, partner_id, id);
alter table recording add foreign key (workspace_id, partner_id, key_id) references content_key (workspace_id, partner_id, id);

-- Lines come from people and files. A line of one's own that names another partner's item would make that item readable.
create policy not_by_partner on order_line as restrictive for insert with check (app_partner() is null);
create policy unchanged_by_partner on order_line as restrictive for update using (true) with check (app_partner() is null);

-- A function in a query's condition must not see names that the view leaves out.
alter view person set (security_barrier = true);

-- Temporary tables come before ours in a search path, and nothing here needs them. Only the database's owner may decide so.
do $$
begin
  if (select pg_has_role(current_user, datdba, 'usage') from pg_database where datname = current_database()) then
    execute format('revoke temporary on database %I from public', current_database());
  end if;
end $$;

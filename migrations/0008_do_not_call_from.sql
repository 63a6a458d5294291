-- The conversation in which a contact asked not to be called again. Null where the mark is older than this column and the
-- audit trail does not tell either.
alter table contact add column do_not_call_from uuid;
alter table contact add foreign key (workspace_id, partner_id, do_not_call_from)
  references conversation (workspace_id, partner_id, id) on delete set null (do_not_call_from);

-- Forced row-level security hides every row from an owner outside a workspace.
alter table contact no force row level security;
alter table audit no force row level security;
alter table conversation no force row level security;
update contact c set do_not_call_from = v.id
  from audit a join conversation v on v.workspace_id = a.workspace_id and v.id::text = a.actor
  where c.do_not_call_at is not null and a.workspace_id = c.workspace_id and a.subject_id = c.id::text
    and a.action = 'partners.contact-opted-out' and a.at = c.do_not_call_at and v.partner_id = c.partner_id;
alter table contact force row level security;
alter table audit force row level security;
alter table conversation force row level security;

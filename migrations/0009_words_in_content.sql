-- Words of people stand in content alone, where they can be erased (docs/decisions/0039).
-- Why a line was closed, as decision.reason_content_id says why something was decided.
alter table order_line add column close_reason_content_id uuid;

-- Reasons that were kept readable go: a migration has no key to encrypt them with. The entries themselves stay. The column
-- is emptied before it is dropped, because dropping alone leaves the words in the rows.
alter table audit no force row level security;
update audit set reason = null where reason is not null;
alter table audit force row level security;
alter table audit drop column reason;

-- [{row, problems: [{code, column}]}]; what was refused before keeps its row, without the sentence that quoted the cell.
update import set rows_rejected = coalesce(
  (select jsonb_agg(jsonb_build_object('row', r -> 'row', 'problems', '[]'::jsonb)) from jsonb_array_elements(rows_rejected) r),
  '[]'::jsonb);

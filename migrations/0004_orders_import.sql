-- A need opens the row of the file it came from. Entered by hand it has none.
alter table schedule_line add column evidence_id uuid;
alter table schedule_line add foreign key (workspace_id, partner_id, evidence_id)
  references evidence (workspace_id, partner_id, id) on delete set null (evidence_id);

-- The board asks for the open lines of a workspace, the sweep for promises whose day has passed.
create index order_line_open on order_line (workspace_id, partner_id) where closed_at is null;
create index commitment_live on commitment (workspace_id, latest) where status in ('said', 'confirmed');
create index import_by_file on import (workspace_id, file_sha256);

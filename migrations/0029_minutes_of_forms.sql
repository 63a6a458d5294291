-- An answer to the question of a form can be confirmed or denied behind a link as well, each time with its proof.

alter table minutes_answer alter column commitment_id drop not null;
alter table minutes_answer add column answer_id uuid;
alter table minutes_answer add constraint minutes_answer_of_one_point check ((commitment_id is null) <> (answer_id is null));
alter table minutes_answer add foreign key (workspace_id, partner_id, answer_id)
  references answer (workspace_id, partner_id, id) on delete cascade;
create index minutes_answer_by_answer on minutes_answer (workspace_id, answer_id) where answer_id is not null;

alter table answer_evidence drop constraint answer_evidence_role_check;
alter table answer_evidence add constraint answer_evidence_role_check check (role in ('stated', 'confirmed', 'disputed'));

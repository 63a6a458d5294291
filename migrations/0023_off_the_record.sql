-- A conversation off the record leaves who, when, this and what was confirmed. Its snapshot is not kept either.
alter table conversation
  add column off_record text check (off_record in ('from_start', 'from_turn')),
  add column topic_class text not null default 'delivery'
    check (topic_class in ('delivery', 'quality', 'safety', 'other')),
  alter column snapshot_content_id drop not null,
  add check (off_record is null or mode = 'unrecorded'),
  add check (snapshot_content_id is not null or off_record = 'from_start');

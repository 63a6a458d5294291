-- 0020 ran as the owner under forced row-level security, outside any workspace, and so met no row of a record that had some.
alter table decision no force row level security;
update decision set cost = case
  when cost ? 'minor' then jsonb_build_object(
    'unknown', 'no penalty, stopped line or lost sale is on record', 'atStake', cost)
  else jsonb_build_object('unknown', cost -> 'unknown', 'atStake', null)
end where not cost ? 'atStake';
alter table decision force row level security;

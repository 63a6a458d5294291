-- The value of late goods is what is at stake, not a cost a day: no record of ours knows what a day costs. The owner sees
-- no row of any workspace while row-level security is forced.
alter table decision no force row level security;
update decision set cost = case
  when cost ? 'minor' then jsonb_build_object(
    'unknown', 'no penalty, stopped line or lost sale is on record', 'atStake', cost)
  else jsonb_build_object('unknown', cost -> 'unknown', 'atStake', null)
end;
alter table decision force row level security;

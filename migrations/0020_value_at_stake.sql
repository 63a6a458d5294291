-- The value of late goods is what is at stake, not a cost a day: no record of ours knows what a day costs.
update decision set cost = case
  when cost ? 'minor' then jsonb_build_object(
    'unknown', 'no penalty, stopped line or lost sale is on record', 'atStake', cost)
  else jsonb_build_object('unknown', cost -> 'unknown', 'atStake', null)
end;

-- A request that is more than one transaction is worked on by one server, which says so again while it does. Once the time
-- is past, that server lives no more and the key may be taken over (docs/decisions/0043).
alter table idempotency add column worker text;
alter table idempotency add column worked_until timestamptz;
-- Left by a server that was stopped for this: nobody works on them any more.
update idempotency set worked_until = created_at where status is null;

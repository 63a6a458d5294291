-- What a person said about a file's dates and numbers; the next file of the same columns is read the same way.
alter table import add column answers jsonb not null default '{}';

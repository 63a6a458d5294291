-- What a person said about a file's dates and numbers; the next file that reads the same columns is read the same way.
alter table import add column columns_sha256 bytea, add column answers jsonb not null default '{}';

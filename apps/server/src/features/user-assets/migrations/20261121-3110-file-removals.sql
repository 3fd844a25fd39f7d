-- Files that nothing refers to any more, until the store has deleted them. Of the installation: the tenant may be gone.
create table file_removals (
  -- of the keys in the store; it ends with a slash
  prefix varchar(64) primary key,
  -- what was stored later belongs to somebody new of the same name
  until timestamptz not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null
);
create index file_removals__next_attempt_at on file_removals (next_attempt_at);

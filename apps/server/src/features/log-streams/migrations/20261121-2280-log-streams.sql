-- The order in which rows became visible: by transaction, within one by position. Without it a reader that remembers the last row it saw
-- would miss those of a transaction that began earlier and ended later.
alter table audit_logs add column position bigint not null generated always as identity;
alter table audit_logs add column xact xid8 not null default pg_current_xact_id();
create index audit_logs__stream on audit_logs (tenant_id, xact, position);

-- Where the audit log is sent, and how far that has come. `config` (address and headers) is sealed under SECRET_KEY.
create table log_streams (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  name varchar(256) not null,
  config text not null,
  enabled boolean not null default true,
  created_at timestamptz not null default now(),
  -- The last row that was accepted.
  cursor_xact xid8 not null default pg_current_xact_id(),
  cursor_position bigint not null default 0,
  attempts integer not null default 0,
  available_at timestamptz not null default now(),
  failing_since timestamptz,
  last_error text,
  primary key (tenant_id, id)
);
create index log_streams__available on log_streams (available_at) where enabled;

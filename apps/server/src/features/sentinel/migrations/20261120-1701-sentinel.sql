create table sentinel_targets (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  pool varchar(16) not null,
  target varchar(43) not null,
  -- Failed attempts since the window opened, and attempts whose outcome is not known yet.
  failures integer not null,
  -- One hour after the first failure; once locked, the end of the lock.
  window_ends_at timestamptz not null,
  primary key (tenant_id, pool, target)
);

create index sentinel_targets__window_ends_at on sentinel_targets (window_ends_at);

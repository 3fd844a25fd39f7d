create table tenants (
  id varchar(21) primary key,
  name varchar(128) not null,
  is_suspended boolean not null default false,
  created_at timestamptz not null default now()
);

-- Values of the whole installation: the check row that says whether SECRET_KEY is the right one, the first administrator's link.
create table system_values (
  key varchar(128) primary key,
  value jsonb not null
);

-- One row for each part of a tenant's settings, raised in the transaction of every change: nodes that missed a notification compare.
create table snapshot_versions (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  part varchar(64) not null,
  version bigint not null,
  primary key (tenant_id, part)
);

-- Private keys (JWK) and cookie keys, sealed. One `Current` signing key a tenant; `Next` is published before it signs, `Previous` until it is deleted.
create table signing_keys (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(64) not null,
  purpose varchar(8) not null check (purpose in ('token', 'cookie')),
  algorithm varchar(16),
  status varchar(8) not null check (status in ('Next', 'Current', 'Previous')),
  sealed_value text not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
create unique index signing_keys__current on signing_keys (tenant_id, purpose) where status = 'Current';

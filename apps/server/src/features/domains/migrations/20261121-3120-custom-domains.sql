-- Host names of a tenant's own.
create table custom_domains (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  -- lower case, as a Host header has it
  domain varchar(256) not null,
  status varchar(32) not null default 'PendingVerification' check (status in ('PendingVerification', 'PendingSsl', 'Active', 'Error')),
  error_message varchar(1024),
  -- what the TXT record says
  proof varchar(64) not null,
  verification_files jsonb not null default '[]'::jsonb,
  created_at timestamptz not null default now(),
  checked_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, domain)
);
-- Over all tenants: a name leads to one of them.
create unique index custom_domains__active on custom_domains (domain) where status = 'Active';

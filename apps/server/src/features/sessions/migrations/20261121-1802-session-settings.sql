-- How long a browser stays signed in, where the tenant has chosen: no row = the default.
create table session_settings (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  ttl_seconds integer not null check (ttl_seconds between 1 and 31536000),
  primary key (tenant_id)
);

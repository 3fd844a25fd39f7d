-- Sign-in pages of a tenant's own. The files are in the store of user assets; here is what they are called and where each is.
create table custom_uis (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  -- null while they are being stored: nothing may use them yet
  files jsonb,
  created_at timestamptz not null default now(),
  -- null for the one in use
  unused_since timestamptz default now(),
  primary key (tenant_id, id)
);
create index custom_uis__unused_since on custom_uis (unused_since) where unused_since is not null;

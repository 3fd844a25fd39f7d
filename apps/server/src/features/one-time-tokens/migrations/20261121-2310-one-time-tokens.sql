-- Found by the digest of its value; the value itself is sealed, because the Management API shows it.
create table one_time_tokens (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  email varchar(128) not null,
  token_digest varchar(43) not null,
  sealed_token text not null,
  context jsonb not null default '{}'::jsonb,
  status varchar(16) not null default 'active' check (status in ('active', 'consumed', 'revoked', 'expired')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, token_digest)
);
create index one_time_tokens__created_at on one_time_tokens (tenant_id, created_at desc, id);
create index one_time_tokens__email on one_time_tokens (tenant_id, lower(email));
create index one_time_tokens__expires_at on one_time_tokens (expires_at);

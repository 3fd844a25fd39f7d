-- Clients that register themselves (RFC 7591). Without a row nobody can.
create table client_registration_settings (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  enabled boolean not null,
  policy jsonb not null,
  constraint client_registration_settings_pkey primary key (tenant_id)
);

-- What an administrator hands to whoever may register clients. Only the digest of the value is kept.
create table initial_access_tokens (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  name varchar(256) not null,
  value_digest varchar(64) not null,
  is_third_party boolean not null,
  uses integer not null default 0,
  max_uses integer,
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, value_digest)
);

-- Applications that registered themselves, and the digest of the token with which each manages itself (RFC 7592); null = not any more.
-- The initial access token may be gone.
create table registered_clients (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  application_id varchar(21) not null,
  initial_access_token_id varchar(21) not null,
  details jsonb not null,
  token_digest varchar(64),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, application_id),
  unique (tenant_id, token_digest),
  foreign key (tenant_id, application_id) references applications (tenant_id, id) on delete cascade
);

-- What oidc-provider stores. Columns for every field that is queried, `payload` for the library's rest.
-- Bearer values (session ids, codes, refresh and opaque access tokens) are stored as SHA-256 digests.

create table oidc_interactions (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(64) not null,
  payload jsonb not null,
  experience jsonb,
  expires_at timestamptz not null,
  primary key (tenant_id, id)
);
create index oidc_interactions__expiry on oidc_interactions (expires_at);

create table oidc_sessions (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id_digest varchar(64) not null,
  uid varchar(64) not null,
  account_id varchar(21),
  payload jsonb not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (tenant_id, id_digest),
  unique (tenant_id, uid)
);
create index oidc_sessions__account on oidc_sessions (tenant_id, account_id);
create index oidc_sessions__expiry on oidc_sessions (expires_at);

create table oidc_grants (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(64) not null,
  account_id varchar(21),
  client_id text not null,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (tenant_id, id)
);
create index oidc_grants__account on oidc_grants (tenant_id, account_id);
create index oidc_grants__client on oidc_grants (tenant_id, client_id);
create index oidc_grants__expiry on oidc_grants (expires_at);

create table oidc_tokens (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  kind varchar(40) not null,
  id_digest varchar(64) not null,
  grant_id varchar(64),
  account_id varchar(21),
  client_id text,
  user_code varchar(32),
  uid varchar(64),
  payload jsonb not null,
  consumed_at timestamptz,
  expires_at timestamptz not null,
  primary key (tenant_id, id_digest, kind)
);
create index oidc_tokens__grant on oidc_tokens (tenant_id, grant_id) where grant_id is not null;
create index oidc_tokens__account on oidc_tokens (tenant_id, account_id) where account_id is not null;
create index oidc_tokens__client on oidc_tokens (tenant_id, client_id) where client_id is not null;
create unique index oidc_tokens__user_code on oidc_tokens (tenant_id, user_code) where user_code is not null;
create index oidc_tokens__expiry on oidc_tokens (expires_at);

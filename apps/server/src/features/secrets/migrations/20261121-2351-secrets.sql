-- Tokens that providers issued for a person, kept for calls in the person's name.
create table secrets (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  user_id varchar(21) not null,
  type varchar(32) not null check (type = 'federated_token_set'),
  -- The token set as JSON, sealed.
  sealed_value text not null,
  -- What may be shown of it: {scope?, expiresAt?, tokenType?, hasRefreshToken}.
  metadata jsonb not null,
  connector_id varchar(128) not null,
  identity_id varchar(256) not null,
  -- Of a social provider, or of an enterprise's identity provider.
  target varchar(128),
  issuer varchar(256),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, user_id, connector_id),
  check ((target is null) <> (issuer is null)),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);

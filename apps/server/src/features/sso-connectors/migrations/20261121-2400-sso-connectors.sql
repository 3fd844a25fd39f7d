-- Enterprise identity providers. `config` is sealed under SECRET_KEY.
create table sso_connectors (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(128) not null,
  provider_name varchar(128) not null,
  connector_name varchar(128) not null,
  config text not null,
  branding jsonb not null default '{}'::jsonb,
  sync_profile boolean not null default false,
  enable_token_storage boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, connector_name)
);

-- The e-mail domains whose people sign in there; a domain belongs to one connector.
create table sso_connector_domains (
  tenant_id varchar(21) not null,
  domain varchar(253) not null,
  sso_connector_id varchar(128) not null,
  position int not null,
  primary key (tenant_id, domain),
  foreign key (tenant_id, sso_connector_id) references sso_connectors (tenant_id, id) on delete cascade
);
create index sso_connector_domains_by_connector on sso_connector_domains (tenant_id, sso_connector_id);

-- Keys that sign our requests to a SAML provider; one of a connector is in use. `private_key` is sealed.
create table sso_connector_signing_keys (
  tenant_id varchar(21) not null,
  id varchar(21) not null,
  sso_connector_id varchar(128) not null,
  private_key text not null,
  certificate text not null,
  active boolean not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, sso_connector_id) references sso_connectors (tenant_id, id) on delete cascade
);
create unique index sso_connector_signing_keys_one_active on sso_connector_signing_keys (tenant_id, sso_connector_id) where active;
create index sso_connector_signing_keys_by_connector on sso_connector_signing_keys (tenant_id, sso_connector_id, created_at);

-- What happens when a SAML provider sends somebody without having been asked.
create table sso_connector_idp_initiated_auth_configs (
  tenant_id varchar(21) not null,
  sso_connector_id varchar(128) not null,
  default_application_id varchar(21) not null,
  redirect_uri text,
  auth_parameters jsonb not null default '{}'::jsonb,
  auto_send_authorization_request boolean not null,
  client_idp_initiated_auth_callback_uri text,
  created_at timestamptz not null default now(),
  primary key (tenant_id, sso_connector_id),
  foreign key (tenant_id, sso_connector_id) references sso_connectors (tenant_id, id) on delete cascade,
  foreign key (tenant_id, default_application_id) references applications (tenant_id, id) on delete cascade
);
create index sso_connector_idp_initiated_auth_configs_by_application
  on sso_connector_idp_initiated_auth_configs (tenant_id, default_application_id);

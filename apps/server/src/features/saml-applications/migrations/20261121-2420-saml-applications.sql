-- Service providers that sign people in by SAML 2.0: what an application of that type has beside its row.
create table saml_application_configs (
  tenant_id varchar(21) not null,
  application_id varchar(21) not null,
  attribute_mapping jsonb not null default '{}'::jsonb,
  entity_id varchar(128),
  acs_url jsonb,
  encryption jsonb,
  name_id_format varchar(128) not null,
  primary key (tenant_id, application_id),
  foreign key (tenant_id, application_id) references applications (tenant_id, id) on delete cascade
);

-- Keys that sign what is told to a service provider; one of an application is in use. `private_key` is sealed.
create table saml_application_secrets (
  tenant_id varchar(21) not null,
  id varchar(21) not null,
  application_id varchar(21) not null,
  private_key text not null,
  certificate text not null,
  active boolean not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, application_id) references applications (tenant_id, id) on delete cascade
);
create unique index saml_application_secrets_one_active on saml_application_secrets (tenant_id, application_id) where active;
create index saml_application_secrets_by_application on saml_application_secrets (tenant_id, application_id, created_at);

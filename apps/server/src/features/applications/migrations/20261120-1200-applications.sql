create table applications (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  name varchar(256) not null,
  description text,
  type varchar(16) not null check (type in ('Native', 'SPA', 'Traditional', 'MachineToMachine', 'Protected', 'SAML')),
  oidc_client_metadata jsonb not null,
  custom_client_metadata jsonb not null default '{}',
  protected_app_metadata jsonb,
  custom_data jsonb not null default '{}',
  is_third_party boolean not null default false,
  app_level_access_control_enabled boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
create index applications__created on applications (tenant_id, created_at desc, id);

-- Several named secrets an application, so that one can be replaced without an outage. The value is sealed: the console shows it again.
create table application_secrets (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  application_id varchar(21) not null,
  name varchar(256) not null,
  sealed_value text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  primary key (tenant_id, application_id, name),
  foreign key (tenant_id, application_id) references applications (tenant_id, id) on delete cascade
);

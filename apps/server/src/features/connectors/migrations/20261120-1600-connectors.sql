-- Connectors that a tenant has set up. `config` is sealed under SECRET_KEY.
create table connectors (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(128) not null,
  connector_id varchar(128) not null,
  type varchar(8) not null check (type in ('Email', 'Sms', 'Social')),
  config text not null,
  metadata jsonb not null default '{}'::jsonb,
  sync_profile boolean not null default false,
  enable_token_storage boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);

-- One way to send e-mail and one to send text messages.
create unique index connectors_one_of_a_kind on connectors (tenant_id, type) where type <> 'Social';

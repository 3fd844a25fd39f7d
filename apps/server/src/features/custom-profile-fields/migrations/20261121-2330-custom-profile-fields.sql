create table custom_profile_fields (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  name varchar(128) not null,
  type varchar(16) not null,
  label varchar(128) not null default '',
  description varchar(256),
  required boolean not null,
  config jsonb not null default '{}'::jsonb,
  created_at timestamptz not null default now(),
  sie_order integer not null,
  primary key (tenant_id, id),
  constraint custom_profile_fields__name unique (tenant_id, name)
);

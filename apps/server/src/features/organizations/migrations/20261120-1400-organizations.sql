create table organizations (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(32) not null,
  name varchar(128) not null,
  description varchar(256),
  custom_data jsonb not null default '{}'::jsonb,
  is_mfa_required boolean not null default false,
  is_trusted_device_allowed boolean not null default true,
  color jsonb not null default '{}'::jsonb,
  branding jsonb not null default '{}'::jsonb,
  custom_css text,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
create index organizations__created_at on organizations (tenant_id, created_at desc, id desc);

-- The template: roles and permissions that hold in every organization of the tenant.
create table organization_roles (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(32) not null,
  name varchar(128) not null,
  description varchar(256),
  type varchar(16) not null default 'User' check (type in ('User', 'MachineToMachine')),
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  constraint organization_roles__name unique (tenant_id, name)
);

create table organization_scopes (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(32) not null,
  name varchar(128) not null,
  description varchar(256),
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  constraint organization_scopes__name unique (tenant_id, name)
);

create table organization_role_scopes (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  organization_role_id varchar(32) not null,
  organization_scope_id varchar(32) not null,
  primary key (tenant_id, organization_role_id, organization_scope_id),
  foreign key (tenant_id, organization_role_id) references organization_roles (tenant_id, id) on delete cascade,
  foreign key (tenant_id, organization_scope_id) references organization_scopes (tenant_id, id) on delete cascade
);

create table organization_role_resource_scopes (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  organization_role_id varchar(32) not null,
  scope_id varchar(32) not null,
  primary key (tenant_id, organization_role_id, scope_id),
  foreign key (tenant_id, organization_role_id) references organization_roles (tenant_id, id) on delete cascade,
  foreign key (tenant_id, scope_id) references scopes (tenant_id, id) on delete cascade
);

create table organization_users (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  organization_id varchar(32) not null,
  user_id varchar(21) not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, organization_id, user_id),
  constraint organization_users__organization foreign key (tenant_id, organization_id) references organizations (tenant_id, id) on delete cascade,
  constraint organization_users__user foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);
create index organization_users__user_id on organization_users (tenant_id, user_id);

create table organization_user_roles (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  organization_id varchar(32) not null,
  user_id varchar(21) not null,
  organization_role_id varchar(32) not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, organization_id, user_id, organization_role_id),
  constraint organization_user_roles__member foreign key (tenant_id, organization_id, user_id)
    references organization_users (tenant_id, organization_id, user_id) on delete cascade,
  constraint organization_user_roles__role foreign key (tenant_id, organization_role_id)
    references organization_roles (tenant_id, id) on delete cascade
);
create index organization_user_roles__role_id on organization_user_roles (tenant_id, organization_role_id);

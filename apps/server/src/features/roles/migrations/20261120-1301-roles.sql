create table roles (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(32) not null,
  name varchar(128) not null,
  description varchar(128) not null,
  type varchar(16) not null check (type in ('User', 'MachineToMachine')),
  is_default boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  constraint roles__name unique (tenant_id, name)
);

create table role_scopes (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  role_id varchar(32) not null,
  scope_id varchar(32) not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, role_id, scope_id),
  foreign key (tenant_id, role_id) references roles (tenant_id, id) on delete cascade,
  foreign key (tenant_id, scope_id) references scopes (tenant_id, id) on delete cascade
);
create index role_scopes__scope on role_scopes (tenant_id, scope_id);

create table user_roles (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  user_id varchar(21) not null,
  role_id varchar(32) not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, user_id, role_id),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade,
  foreign key (tenant_id, role_id) references roles (tenant_id, id) on delete cascade
);
create index user_roles__role on user_roles (tenant_id, role_id, created_at desc, user_id);

create table application_roles (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  application_id varchar(32) not null,
  role_id varchar(32) not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, application_id, role_id),
  foreign key (tenant_id, application_id) references applications (tenant_id, id) on delete cascade,
  foreign key (tenant_id, role_id) references roles (tenant_id, id) on delete cascade
);
create index application_roles__role on application_roles (tenant_id, role_id, created_at desc, application_id);

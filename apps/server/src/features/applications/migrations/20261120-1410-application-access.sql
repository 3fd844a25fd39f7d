-- Who may use an application whose access is limited: whoever one of these rules names.
create table application_access_users (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  application_id varchar(21) not null,
  user_id varchar(21) not null,
  primary key (tenant_id, application_id, user_id),
  foreign key (tenant_id, application_id) references applications (tenant_id, id) on delete cascade,
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);
create index application_access_users__user on application_access_users (tenant_id, user_id);

create table application_access_roles (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  application_id varchar(21) not null,
  role_id varchar(32) not null,
  primary key (tenant_id, application_id, role_id),
  foreign key (tenant_id, application_id) references applications (tenant_id, id) on delete cascade,
  foreign key (tenant_id, role_id) references roles (tenant_id, id) on delete cascade
);
create index application_access_roles__role on application_access_roles (tenant_id, role_id);

create table application_access_organizations (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  application_id varchar(21) not null,
  organization_id varchar(32) not null,
  primary key (tenant_id, application_id, organization_id),
  foreign key (tenant_id, application_id) references applications (tenant_id, id) on delete cascade,
  foreign key (tenant_id, organization_id) references organizations (tenant_id, id) on delete cascade
);
create index application_access_organizations__organization on application_access_organizations (tenant_id, organization_id);

create table application_access_organization_roles (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  application_id varchar(21) not null,
  organization_id varchar(32) not null,
  organization_role_id varchar(32) not null,
  primary key (tenant_id, application_id, organization_id, organization_role_id),
  foreign key (tenant_id, application_id) references applications (tenant_id, id) on delete cascade,
  foreign key (tenant_id, organization_id) references organizations (tenant_id, id) on delete cascade,
  foreign key (tenant_id, organization_role_id) references organization_roles (tenant_id, id) on delete cascade
);
create index application_access_organization_roles__role on application_access_organization_roles (tenant_id, organization_role_id);

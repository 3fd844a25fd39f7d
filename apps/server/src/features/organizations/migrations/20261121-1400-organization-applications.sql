-- Machine-to-machine applications as members of organizations.
create table organization_applications (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  organization_id varchar(32) not null,
  application_id varchar(21) not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, organization_id, application_id),
  constraint organization_applications__organization foreign key (tenant_id, organization_id)
    references organizations (tenant_id, id) on delete cascade,
  constraint organization_applications__application foreign key (tenant_id, application_id)
    references applications (tenant_id, id) on delete cascade
);
create index organization_applications__application_id on organization_applications (tenant_id, application_id);

create table organization_application_roles (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  organization_id varchar(32) not null,
  application_id varchar(21) not null,
  organization_role_id varchar(32) not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, organization_id, application_id, organization_role_id),
  constraint organization_application_roles__member foreign key (tenant_id, organization_id, application_id)
    references organization_applications (tenant_id, organization_id, application_id) on delete cascade,
  constraint organization_application_roles__role foreign key (tenant_id, organization_role_id)
    references organization_roles (tenant_id, id) on delete cascade
);
create index organization_application_roles__role_id on organization_application_roles (tenant_id, organization_role_id);

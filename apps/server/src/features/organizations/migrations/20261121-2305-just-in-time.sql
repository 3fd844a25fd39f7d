-- Just-in-time membership: whoever registers with an address of the domain joins with the roles.
create table organization_jit_email_domains (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  organization_id varchar(32) not null,
  email_domain varchar(128) not null check (email_domain = lower(email_domain)),
  primary key (tenant_id, organization_id, email_domain),
  constraint organization_jit_email_domains__organization foreign key (tenant_id, organization_id)
    references organizations (tenant_id, id) on delete cascade
);

create table organization_jit_roles (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  organization_id varchar(32) not null,
  organization_role_id varchar(32) not null,
  primary key (tenant_id, organization_id, organization_role_id),
  constraint organization_jit_roles__organization foreign key (tenant_id, organization_id)
    references organizations (tenant_id, id) on delete cascade,
  constraint organization_jit_roles__role foreign key (tenant_id, organization_role_id)
    references organization_roles (tenant_id, id) on delete cascade
);
create index organization_jit_roles__role_id on organization_jit_roles (tenant_id, organization_role_id);

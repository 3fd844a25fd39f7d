-- What an administrator allows a third-party application to ask people for. What is not here is never granted.
create table application_consent_user_scopes (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  application_id varchar(21) not null,
  user_scope varchar(64) not null,
  primary key (tenant_id, application_id, user_scope),
  foreign key (tenant_id, application_id) references applications (tenant_id, id) on delete cascade
);

create table application_consent_resource_scopes (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  application_id varchar(21) not null,
  scope_id varchar(32) not null,
  primary key (tenant_id, application_id, scope_id),
  foreign key (tenant_id, application_id) references applications (tenant_id, id) on delete cascade,
  foreign key (tenant_id, scope_id) references scopes (tenant_id, id) on delete cascade
);
create index application_consent_resource_scopes__scope on application_consent_resource_scopes (tenant_id, scope_id);

create table application_consent_organization_scopes (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  application_id varchar(21) not null,
  organization_scope_id varchar(32) not null,
  primary key (tenant_id, application_id, organization_scope_id),
  foreign key (tenant_id, application_id) references applications (tenant_id, id) on delete cascade,
  foreign key (tenant_id, organization_scope_id) references organization_scopes (tenant_id, id) on delete cascade
);
create index application_consent_organization_scopes__scope on application_consent_organization_scopes (tenant_id, organization_scope_id);

create table application_consent_organization_resource_scopes (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  application_id varchar(21) not null,
  scope_id varchar(32) not null,
  primary key (tenant_id, application_id, scope_id),
  foreign key (tenant_id, application_id) references applications (tenant_id, id) on delete cascade,
  foreign key (tenant_id, scope_id) references scopes (tenant_id, id) on delete cascade
);
create index application_consent_organization_resource_scopes__scope on application_consent_organization_resource_scopes (tenant_id, scope_id);

-- In which of their organizations a person lets a third-party application act. Who leaves an organization takes it back.
create table consent_organizations (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  application_id varchar(21) not null,
  user_id varchar(21) not null,
  organization_id varchar(32) not null,
  primary key (tenant_id, application_id, user_id, organization_id),
  foreign key (tenant_id, application_id) references applications (tenant_id, id) on delete cascade,
  constraint consent_organizations__member foreign key (tenant_id, organization_id, user_id)
    references organization_users (tenant_id, organization_id, user_id) on delete cascade
);
create index consent_organizations__member on consent_organizations (tenant_id, organization_id, user_id);

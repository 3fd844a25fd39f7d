-- What all clients described by metadata documents together may ask people for. `value` names the scope in every kind; the two other
-- columns let it go with the permission it stands for.
create table metadata_client_consent_scopes (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  kind varchar(32) not null check (kind in ('user-scopes', 'resource-scopes', 'organization-scopes', 'organization-resource-scopes')),
  value varchar(64) not null,
  scope_id varchar(32),
  organization_scope_id varchar(32),
  primary key (tenant_id, kind, value),
  foreign key (tenant_id, scope_id) references scopes (tenant_id, id) on delete cascade,
  foreign key (tenant_id, organization_scope_id) references organization_scopes (tenant_id, id) on delete cascade
);
create index metadata_client_consent_scopes__scope on metadata_client_consent_scopes (tenant_id, scope_id) where scope_id is not null;
create index metadata_client_consent_scopes__organization_scope on metadata_client_consent_scopes (tenant_id, organization_scope_id)
  where organization_scope_id is not null;

-- The one organization in which such a client may act under a grant. Who leaves the organization takes it back.
create table metadata_client_consent_organizations (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  grant_id varchar(64) not null,
  user_id varchar(21) not null,
  organization_id varchar(32) not null,
  primary key (tenant_id, grant_id),
  foreign key (tenant_id, grant_id) references oidc_grants (tenant_id, id) on delete cascade,
  foreign key (tenant_id, organization_id, user_id) references organization_users (tenant_id, organization_id, user_id) on delete cascade
);
create index metadata_client_consent_organizations__member on metadata_client_consent_organizations (tenant_id, organization_id, user_id);

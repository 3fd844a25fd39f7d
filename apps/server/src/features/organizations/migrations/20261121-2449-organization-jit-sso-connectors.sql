-- Just-in-time membership: whoever first signs in through the enterprise connector joins.
create table organization_jit_sso_connectors (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  organization_id varchar(32) not null,
  sso_connector_id varchar(128) not null,
  primary key (tenant_id, organization_id, sso_connector_id),
  constraint organization_jit_sso_connectors__organization foreign key (tenant_id, organization_id)
    references organizations (tenant_id, id) on delete cascade,
  constraint organization_jit_sso_connectors__connector foreign key (tenant_id, sso_connector_id)
    references sso_connectors (tenant_id, id) on delete cascade
);
create index organization_jit_sso_connectors__connector_id on organization_jit_sso_connectors (tenant_id, sso_connector_id);

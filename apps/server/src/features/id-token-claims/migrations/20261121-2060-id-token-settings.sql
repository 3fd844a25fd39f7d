-- Which extended claims ID tokens carry, where the tenant has chosen: no row = the default.
create table id_token_settings (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  enabled_extended_claims jsonb not null,
  primary key (tenant_id)
);

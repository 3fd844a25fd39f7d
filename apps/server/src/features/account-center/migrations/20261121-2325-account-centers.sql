-- What people may see and change of their own account. A tenant without a row has the defaults.
create table account_centers (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  enabled boolean not null,
  fields jsonb not null,
  webauthn_related_origins jsonb not null,
  delete_account_url varchar(2048),
  custom_css text,
  profile_fields jsonb,
  primary key (tenant_id)
);

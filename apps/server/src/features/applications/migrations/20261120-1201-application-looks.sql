-- How the hosted pages of one application differ from the tenant's.
create table application_looks (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  application_id varchar(21) not null,
  color jsonb not null default '{}',
  branding jsonb not null default '{}',
  custom_css text,
  terms_of_use_url varchar(2048),
  privacy_policy_url varchar(2048),
  display_name varchar(256),
  primary key (tenant_id, application_id),
  foreign key (tenant_id, application_id) references applications (tenant_id, id) on delete cascade
);

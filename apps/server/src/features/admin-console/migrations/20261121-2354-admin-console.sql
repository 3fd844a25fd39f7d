-- What the console has shown or noticed in a tenant: {signInExperienceCustomized, organizationCreated, …}.
create table admin_console_data (
  tenant_id varchar(21) not null references tenants (id) on delete cascade primary key,
  data jsonb not null
);

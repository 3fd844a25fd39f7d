-- Kinds of authorization details (RFC 9396) that an API understands. A type's name belongs to one API of a tenant.
create table authorization_details_types (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  resource_id varchar(32) not null,
  type varchar(256) not null,
  description text,
  actions jsonb not null,
  fields jsonb not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  constraint authorization_details_types__type unique (tenant_id, type),
  foreign key (tenant_id, resource_id) references resources (tenant_id, id) on delete cascade
);

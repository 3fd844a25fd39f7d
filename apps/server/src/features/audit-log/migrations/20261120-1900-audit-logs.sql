create table audit_logs (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  key varchar(128) not null,
  payload jsonb not null,
  -- Copies of two payload fields, for filtering.
  user_id varchar(21),
  application_id text,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);

create index audit_logs__created_at on audit_logs (tenant_id, created_at desc, id desc);
create index audit_logs__key on audit_logs (tenant_id, key, created_at desc);
create index audit_logs__user_id on audit_logs (tenant_id, user_id, created_at desc) where user_id is not null;
create index audit_logs__application_id on audit_logs (tenant_id, application_id, created_at desc) where application_id is not null;

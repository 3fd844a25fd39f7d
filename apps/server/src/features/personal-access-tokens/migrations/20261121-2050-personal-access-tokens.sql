-- Found by the digest of its value; the value itself is sealed, because lists show it.
create table personal_access_tokens (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  user_id varchar(21) not null,
  name varchar(256) not null,
  value_digest varchar(64) not null,
  sealed_value text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  primary key (tenant_id, user_id, name),
  unique (tenant_id, value_digest),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);

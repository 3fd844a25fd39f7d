-- Browsers in which a person need not prove their second factor again for a while.
create table trusted_devices (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  user_id varchar(21) not null,
  token_digest varchar(43) not null,
  user_agent text,
  country varchar(16),
  city text,
  created_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, token_digest),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);
create index trusted_devices__user on trusted_devices (tenant_id, user_id, last_used_at desc);
create index trusted_devices__expires_at on trusted_devices (expires_at);

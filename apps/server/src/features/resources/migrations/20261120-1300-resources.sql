create table resources (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(32) not null,
  name text not null,
  indicator text not null,
  is_default boolean not null default false,
  access_token_ttl integer not null default 3600 check (access_token_ttl > 0),
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  constraint resources__indicator unique (tenant_id, indicator)
);

create unique index resources__is_default on resources (tenant_id) where is_default;

create table scopes (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(32) not null,
  resource_id varchar(32) not null,
  name varchar(256) not null,
  description text,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  constraint scopes__name unique (tenant_id, resource_id, name),
  foreign key (tenant_id, resource_id) references resources (tenant_id, id) on delete cascade
);

-- Who tells people from programs; one for each tenant. `config` is JSON sealed under SECRET_KEY.
create table captcha_providers (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(128) not null,
  config text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id)
);

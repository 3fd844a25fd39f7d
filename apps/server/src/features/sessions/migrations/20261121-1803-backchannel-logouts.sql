-- Applications that are still to be told that a session of theirs has ended. Written in the transaction that ends it,
-- deleted once the application has answered.
create table oidc_backchannel_logouts (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  client_id text not null,
  account_id varchar(21) not null,
  sid varchar(64),
  attempts integer not null default 0,
  available_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (tenant_id, id)
);
create index oidc_backchannel_logouts__available on oidc_backchannel_logouts (available_at);
create index oidc_backchannel_logouts__expiry on oidc_backchannel_logouts (expires_at);

-- OpenID Connect CIBA: a request waits for its person in oidc_tokens. Its link is found by a digest, which is longer than a user code.
alter table oidc_tokens alter column user_code type varchar(64);

-- What is still to be sent about such requests: the message to the person, and to the application the word that there is an answer.
-- Written with the request or the answer, deleted once it is sent.
create table backchannel_deliveries (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  purpose varchar(8) not null,
  client_id text not null,
  -- Holds a link or tokens, so it is sealed.
  data text not null,
  attempts integer not null default 0,
  available_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (tenant_id, id)
);
create index backchannel_deliveries__available on backchannel_deliveries (available_at);
create index backchannel_deliveries__expiry on backchannel_deliveries (expires_at);

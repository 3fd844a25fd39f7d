-- What a person has proven to the Account API, or is about to: that it is they, or that a new address or account is theirs.
create table verification_records (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  -- Who began it, and alone may use it.
  user_id varchar(21) not null,
  type varchar(32) not null,
  -- Whether it proves who the person is. A record of a new address does not.
  proves_person boolean not null,
  -- JSON under the server's key: addresses, challenges, tokens of providers.
  sealed_details text not null,
  -- When somebody answered a challenge that may be answered once.
  answered_at timestamptz,
  verified_at timestamptz,
  expires_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);
create index verification_records__user_id on verification_records (tenant_id, user_id);
create index verification_records__expires_at on verification_records (expires_at);

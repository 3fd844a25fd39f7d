-- Which account at which provider belongs to whom: kept by a trigger beside users.identities, so that the database decides that an account
-- belongs to one person, whoever writes.
create table user_identities (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  target varchar(128) not null,
  identity_id varchar(256) not null,
  user_id varchar(21) not null,
  primary key (tenant_id, target, identity_id),
  unique (tenant_id, user_id, target),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);

insert into user_identities (tenant_id, target, identity_id, user_id)
  select users.tenant_id, entry.key, entry.value ->> 'userId', users.id
  from users, jsonb_each(users.identities) entry
  where users.identities <> '{}'::jsonb
  order by users.created_at
  on conflict do nothing;

create function claim_identities() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    delete from user_identities where tenant_id = new.tenant_id and user_id = new.id;
  end if;
  insert into user_identities (tenant_id, target, identity_id, user_id)
    select new.tenant_id, entry.key, entry.value ->> 'userId', new.id from jsonb_each(new.identities) entry;
  return null;
end
$$;

create trigger users__claim_new_identities after insert on users
  for each row when (new.identities <> '{}'::jsonb) execute function claim_identities();
create trigger users__claim_identities after update of identities on users
  for each row when (new.identities is distinct from old.identities) execute function claim_identities();

create table user_sso_identities (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  user_id varchar(21) not null,
  -- Not a foreign key: an identity outlives the connector it came through, and counts again when one with this id is there.
  sso_connector_id varchar(128) not null,
  issuer varchar(256) not null,
  identity_id varchar(128) not null,
  detail jsonb not null default '{}'::jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  constraint user_sso_identities__identity unique (tenant_id, issuer, identity_id),
  constraint user_sso_identities__connector unique (tenant_id, user_id, sso_connector_id),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);

-- Accounts that are being linked: what the connector wants to know again when the person comes back from the provider.
create table identity_links (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  -- HMAC of who links, through which connector, and the state.
  id varchar(43) not null,
  sealed_session text not null,
  expires_at timestamptz not null,
  primary key (tenant_id, id)
);
create index identity_links__expires_at on identity_links (expires_at);

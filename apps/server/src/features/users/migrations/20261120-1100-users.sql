create table users (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  username varchar(128),
  primary_email varchar(128),
  primary_phone varchar(128),
  -- The number without the trunk zero some people type after the country code: what is compared and unique.
  primary_phone_key varchar(128),
  password_digest varchar(256),
  password_algorithm varchar(16) check (
    password_algorithm in ('Argon2i', 'Argon2id', 'Argon2d', 'SHA1', 'SHA256', 'MD5', 'Bcrypt', 'Legacy')
  ),
  password_updated_at timestamptz,
  is_password_expired boolean not null default false,
  name varchar(128),
  avatar varchar(2048),
  profile jsonb not null default '{}'::jsonb,
  custom_data jsonb not null default '{}'::jsonb,
  identities jsonb not null default '{}'::jsonb,
  mfa_verifications jsonb not null default '[]'::jsonb,
  -- What the person decided about second factors and passkeys: {mfa?, passkeySignIn?}.
  sign_in_preferences jsonb not null default '{}'::jsonb,
  application_id varchar(21),
  cimd_client_id varchar(2048),
  is_suspended boolean not null default false,
  last_sign_in_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  constraint users__username unique (tenant_id, username),
  constraint users__primary_phone unique (tenant_id, primary_phone_key),
  check ((password_digest is null) = (password_algorithm is null))
);

create unique index users__primary_email on users (tenant_id, lower(primary_email));
create index users__lower_username on users (tenant_id, lower(username));
create index users__created_at on users (tenant_id, created_at desc, id desc);

-- Finding text inside five columns needs trigrams. Where the role may not create the (trusted) extension, search reads the table.
do $$
begin
  create extension if not exists pg_trgm;
  create index users__search on users using gin (
    id gin_trgm_ops, username gin_trgm_ops, primary_email gin_trgm_ops, primary_phone gin_trgm_ops, name gin_trgm_ops
  );
exception when insufficient_privilege or undefined_file or feature_not_supported or undefined_object then
  raise notice 'users are searched without trigram index: %', sqlerrm;
end
$$;

-- How many users a tenant has, spread over rows so that sign-ups do not wait for each other.
create table user_counters (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  shard smallint not null,
  amount bigint not null,
  primary key (tenant_id, shard)
);

create function count_users() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into user_counters (tenant_id, shard, amount)
      select tenant_id, pg_backend_pid() % 16, count(*) from changed group by tenant_id
      on conflict (tenant_id, shard) do update set amount = user_counters.amount + excluded.amount;
  else
    -- A tenant that is being deleted takes its counters along.
    insert into user_counters (tenant_id, shard, amount)
      select tenant_id, pg_backend_pid() % 16, -count(*) from changed
        where exists (select from tenants where tenants.id = changed.tenant_id)
        group by tenant_id
      on conflict (tenant_id, shard) do update set amount = user_counters.amount + excluded.amount;
  end if;
  return null;
end
$$;

create trigger users__count_inserted after insert on users referencing new table as changed for each statement execute function count_users();
create trigger users__count_deleted after delete on users referencing old table as changed for each statement execute function count_users();

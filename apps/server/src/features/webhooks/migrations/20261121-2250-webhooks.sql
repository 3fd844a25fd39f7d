-- Webhooks that a tenant has set up. `config` (address and custom headers) and `signing_key` are sealed under SECRET_KEY.
create table hooks (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  name varchar(256) not null default '',
  -- One event, as older clients give it.
  event varchar(64),
  events jsonb not null default '[]'::jsonb,
  config text not null,
  signing_key text not null,
  enabled boolean not null default true,
  created_at timestamptz not null default now(),
  -- Since when every delivery has failed; null while the receiver answers.
  failing_since timestamptz,
  -- When deliveries were given up because all had failed for long.
  gave_up_at timestamptz,
  primary key (tenant_id, id)
);

-- Outbox and delivery log: a row is written with the change it tells of, one for each webhook that wants it.
create table hook_deliveries (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  hook_id varchar(21) not null,
  -- The order of telling within a subject.
  sequence bigint not null generated always as identity,
  event varchar(64) not null,
  -- What it is about, e.g. User:abc; null = in no order with others.
  subject varchar(256),
  -- The body as it is sent: its signature is over these bytes, so it is no jsonb.
  body text not null,
  state varchar(9) not null default 'pending' check (state in ('pending', 'delivered', 'dead')),
  attempts integer not null default 0,
  available_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  -- Tries end a few days after this; a replay begins anew.
  queued_at timestamptz not null default now(),
  finished_at timestamptz,
  status_code integer,
  error text,
  primary key (tenant_id, id),
  foreign key (tenant_id, hook_id) references hooks (tenant_id, id) on delete cascade
);
create index hook_deliveries__pending on hook_deliveries (tenant_id, hook_id, sequence) where state = 'pending';
create index hook_deliveries__subject on hook_deliveries (tenant_id, hook_id, subject, sequence) where state = 'pending';
create index hook_deliveries__available on hook_deliveries (available_at) where state = 'pending';
create index hook_deliveries__log on hook_deliveries (tenant_id, hook_id, created_at desc, id desc);
create index hook_deliveries__finished on hook_deliveries (finished_at) where finished_at is not null;

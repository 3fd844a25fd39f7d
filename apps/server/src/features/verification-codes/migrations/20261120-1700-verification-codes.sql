create table verification_codes (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(64) not null,
  digest varchar(43) not null,
  attempts integer not null default 0,
  expires_at timestamptz not null,
  consumed_at timestamptz,
  primary key (tenant_id, id)
);

create index verification_codes__expires_at on verification_codes (expires_at);

-- When the last messages to a recipient were sent, oldest first; never more of them than the limit allows.
create table message_recipients (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  recipient varchar(43) not null,
  sent_at timestamptz[] not null,
  expires_at timestamptz not null,
  primary key (tenant_id, recipient)
);

create index message_recipients__expires_at on message_recipients (expires_at);

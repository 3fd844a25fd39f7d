-- What a person of the console has just proven of themselves: good for one change each.
create table me_proofs (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  user_id varchar(21) not null,
  -- `password`, or `email:` and the address in lower case.
  subject varchar(160) not null,
  expires_at timestamptz not null,
  primary key (tenant_id, user_id, subject),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);
create index me_proofs__expires_at on me_proofs (expires_at);

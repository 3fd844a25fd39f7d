-- From which countries a person has signed in, and where in each the last time: kept while second factors are asked for by circumstances.
create table sign_in_places (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  user_id varchar(21) not null,
  country varchar(16) not null,
  latitude double precision,
  longitude double precision,
  seen_at timestamptz not null,
  primary key (tenant_id, user_id, country),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);
create index sign_in_places__seen_at on sign_in_places (seen_at);

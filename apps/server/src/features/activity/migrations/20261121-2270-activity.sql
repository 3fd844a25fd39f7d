-- Who was active on which day (UTC). Written beside the batched audit rows; kept for two windows of thirty days.
create table daily_active_users (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  day date not null,
  user_id varchar(21) not null,
  primary key (tenant_id, day, user_id)
);
create index daily_active_users__day on daily_active_users (day);

-- How many different people were active within `span` days that end with `day`, once counted.
create table activity_figures (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  day date not null,
  span smallint not null,
  users bigint not null,
  counted_at timestamptz not null,
  -- How long the counting took: decides how long a figure of today is good enough.
  took_ms integer not null,
  primary key (tenant_id, day, span)
);

-- The last day on which each person was active: how many were within the last thirty days is a range of its index, not different people
-- among thirty days' rows. Kept by a trigger, so that processes of an older version beside this one keep it too.
create table last_activity (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  user_id varchar(21) not null,
  day date not null,
  primary key (tenant_id, user_id)
);

create function note_last_activity() returns trigger language plpgsql as $$
begin
  insert into last_activity (tenant_id, user_id, day)
    select tenant_id, user_id, max(day) from changed group by tenant_id, user_id order by tenant_id, user_id
    on conflict (tenant_id, user_id) do update set day = excluded.day where last_activity.day < excluded.day;
  return null;
end
$$;

create trigger daily_active_users__note_last after insert on daily_active_users referencing new table as changed
  for each statement execute function note_last_activity();
insert into last_activity (tenant_id, user_id, day) select tenant_id, user_id, max(day) from daily_active_users group by tenant_id, user_id;

create index last_activity__tenant_day on last_activity (tenant_id, day);
create index last_activity__day on last_activity (day);

-- How many entries of each key a tenant has, spread over rows so that those who write some do not wait for each other: the total of the list
-- costs the same among a hundred entries and among a hundred million.
create table audit_log_counters (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  key varchar(128) not null,
  shard smallint not null,
  amount bigint not null,
  primary key (tenant_id, key, shard)
);

create function count_audit_logs() returns trigger language plpgsql as $$
begin
  -- In the order of keys: of two that write the same keys one waits for the other, and not each for each.
  if tg_op = 'INSERT' then
    insert into audit_log_counters (tenant_id, key, shard, amount)
      select tenant_id, key, pg_backend_pid() % 16, count(*) from changed group by tenant_id, key order by tenant_id, key
      on conflict (tenant_id, key, shard) do update set amount = audit_log_counters.amount + excluded.amount;
  else
    -- A tenant that is being deleted takes its counters along.
    insert into audit_log_counters (tenant_id, key, shard, amount)
      select tenant_id, key, pg_backend_pid() % 16, -count(*) from changed
        where exists (select from tenants where tenants.id = changed.tenant_id)
        group by tenant_id, key order by tenant_id, key
      on conflict (tenant_id, key, shard) do update set amount = audit_log_counters.amount + excluded.amount;
  end if;
  return null;
end
$$;

-- The triggers first: creating them waits for writers and keeps others out until the entries are counted.
create trigger audit_logs__count_inserted after insert on audit_logs referencing new table as changed
  for each statement execute function count_audit_logs();
create trigger audit_logs__count_deleted after delete on audit_logs referencing old table as changed
  for each statement execute function count_audit_logs();
insert into audit_log_counters (tenant_id, key, shard, amount) select tenant_id, key, 0, count(*) from audit_logs group by tenant_id, key;

-- With the key beside it, which entries stand on a page is told by the index alone.
create index audit_logs__listed on audit_logs (tenant_id, created_at desc, id desc) include (key);
drop index audit_logs__created_at;

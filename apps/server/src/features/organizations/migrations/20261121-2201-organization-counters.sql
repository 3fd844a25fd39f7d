-- How many organizations a tenant has, spread over rows so that those who create some do not wait for each other.
create table organization_counters (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  shard smallint not null,
  amount bigint not null,
  primary key (tenant_id, shard)
);
insert into organization_counters (tenant_id, shard, amount) select tenant_id, 0, count(*) from organizations group by tenant_id;

create function count_organizations() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into organization_counters (tenant_id, shard, amount)
      select tenant_id, pg_backend_pid() % 16, count(*) from changed group by tenant_id
      on conflict (tenant_id, shard) do update set amount = organization_counters.amount + excluded.amount;
  else
    -- A tenant that is being deleted takes its counters along.
    insert into organization_counters (tenant_id, shard, amount)
      select tenant_id, pg_backend_pid() % 16, -count(*) from changed
        where exists (select from tenants where tenants.id = changed.tenant_id)
        group by tenant_id
      on conflict (tenant_id, shard) do update set amount = organization_counters.amount + excluded.amount;
  end if;
  return null;
end
$$;

create trigger organizations__count_inserted after insert on organizations referencing new table as changed
  for each statement execute function count_organizations();
create trigger organizations__count_deleted after delete on organizations referencing old table as changed
  for each statement execute function count_organizations();

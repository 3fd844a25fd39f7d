-- Who joined an organization last comes first: a page of its members is read from the index, however many there are.
create index organization_users__joined on organization_users (tenant_id, organization_id, created_at desc, user_id);
create index organization_applications__joined on organization_applications (tenant_id, organization_id, created_at desc, application_id);

-- Finding text inside a column needs trigrams. Where the role may not create the (trusted) extension, search reads the table.
do $$
begin
  create extension if not exists pg_trgm;
  create index organizations__search on organizations using gin (id gin_trgm_ops, name gin_trgm_ops);
exception when insufficient_privilege or undefined_file or feature_not_supported or undefined_object then
  raise notice 'organizations are searched without trigram index: %', sqlerrm;
end
$$;

-- Whose sign-in it has become, so that it can be ended with the person's sessions: known once a password proved right.
alter table oidc_interactions add column account_id text generated always as (
  coalesce(experience ->> 'userId', jsonb_path_query_first(experience, '$.verificationRecords[*].userId') #>> '{}')
) stored;
create index oidc_interactions__account on oidc_interactions (tenant_id, account_id) where account_id is not null;

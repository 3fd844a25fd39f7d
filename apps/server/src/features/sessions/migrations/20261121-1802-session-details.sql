-- How the person last signed in to a session, and to which application: the Management API tells it.
alter table oidc_sessions add column client_id text;
alter table oidc_sessions add column last_submission jsonb;

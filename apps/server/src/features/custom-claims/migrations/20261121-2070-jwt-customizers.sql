-- Scripts that add claims to access tokens. Environment variables are sealed JSON.
create table jwt_customizers (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  token_type varchar(32) not null check (token_type in ('access-token', 'client-credentials')),
  script text not null,
  sealed_environment text,
  context_sample jsonb,
  token_sample jsonb,
  block_issuance_on_error boolean,
  primary key (tenant_id, token_type)
);

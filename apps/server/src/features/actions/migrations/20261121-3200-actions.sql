-- Scripts that run while people sign in. Environment variables are sealed JSON.
create table actions (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  key varchar(64) not null check (key in ('action.postFirstFactorVerification', 'action.postSignIn')),
  script text not null,
  sealed_environment text,
  context_sample jsonb,
  enabled boolean,
  on_execution_error varchar(8) check (on_execution_error in ('block', 'allow')),
  primary key (tenant_id, key)
);

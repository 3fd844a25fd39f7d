create table email_templates (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  language_tag varchar(16) not null,
  template_type varchar(64) not null,
  details jsonb not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  constraint email_templates__use unique (tenant_id, language_tag, template_type)
);

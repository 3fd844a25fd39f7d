-- One row per tenant: how its hosted pages look and what a person may do there.
create table sign_in_experiences (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  color jsonb not null,
  branding jsonb not null,
  hide_vendor_branding boolean not null default false,
  language_info jsonb not null,
  terms_of_use_url varchar(2048),
  privacy_policy_url varchar(2048),
  agree_to_terms_policy varchar(32) not null default 'Automatic',
  sign_in jsonb not null,
  sign_up jsonb not null,
  social_sign_in jsonb not null default '{}'::jsonb,
  social_sign_in_connector_targets jsonb not null default '[]'::jsonb,
  sign_in_mode varchar(32) not null,
  custom_css text,
  custom_content jsonb not null default '{}'::jsonb,
  custom_ui_assets jsonb,
  custom_ui_csp jsonb not null default '{}'::jsonb,
  password_policy jsonb not null default '{}'::jsonb,
  mfa jsonb not null,
  adaptive_mfa jsonb not null default '{}'::jsonb,
  trusted_device jsonb not null default '{}'::jsonb,
  single_sign_on_enabled boolean not null default false,
  support_email text,
  support_website_url text,
  unknown_session_redirect_url text,
  captcha_policy jsonb not null default '{}'::jsonb,
  sentinel_policy jsonb not null default '{}'::jsonb,
  email_blocklist_policy jsonb not null default '{}'::jsonb,
  verification_code_policy jsonb not null default '{}'::jsonb,
  forgot_password_methods jsonb,
  passkey_sign_in jsonb not null default '{}'::jsonb,
  sign_up_profile_fields jsonb,
  password_expiration jsonb not null default '{}'::jsonb,
  username_policy jsonb not null,
  primary key (tenant_id)
);

-- A tenant's own words, laid over the built-in phrases of the hosted pages. Any BCP 47 tag.
create table custom_phrases (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  language_tag varchar(16) not null,
  translation jsonb not null,
  primary key (tenant_id, language_tag),
  unique (tenant_id, id)
);

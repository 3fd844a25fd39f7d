-- Clients that registered nothing: their client_id is the address of a document that describes them (CIMD).
create table client_metadata_settings (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  enabled boolean not null,
  constraint client_metadata_settings_pkey primary key (tenant_id)
);

-- Documents as they were fetched; without a document, why the last fetch failed. Asked for again after `expires_at`.
create table client_metadata_documents (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  client_id varchar(1000) not null,
  document jsonb,
  failure text,
  fetched_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (tenant_id, client_id)
);
create index client_metadata_documents__expiry on client_metadata_documents (expires_at);

-- How many documents were fetched in the minute that began at `began_at`.
create table client_metadata_fetches (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  began_at timestamptz not null,
  amount integer not null,
  constraint client_metadata_fetches_pkey primary key (tenant_id)
);

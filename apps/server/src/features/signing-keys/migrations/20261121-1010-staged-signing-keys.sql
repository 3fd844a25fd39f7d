-- When a `Next` key begins to sign. Nobody has to act then: whoever reads the keys decides by the time.
alter table signing_keys add column effective_at timestamptz;
create unique index signing_keys__next on signing_keys (tenant_id, purpose) where status = 'Next';

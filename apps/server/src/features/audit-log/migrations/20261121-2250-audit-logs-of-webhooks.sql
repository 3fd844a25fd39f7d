alter table audit_logs add column hook_id varchar(21);
create index audit_logs__hook_id on audit_logs (tenant_id, hook_id, created_at desc) where hook_id is not null;

-- When a device last asked whether it was let in, and how many seconds it is to wait between two questions (RFC 8628 §3.5).
-- Only rows of kind DeviceCode have them.
alter table oidc_tokens add column polled_at timestamptz;
alter table oidc_tokens add column poll_seconds smallint;

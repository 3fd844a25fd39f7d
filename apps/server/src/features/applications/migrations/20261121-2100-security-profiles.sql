-- How strictly an application speaks the protocol, and its own switches (RFC 7591 names, in camel case). Beside the contract's metadata and not in
-- it: a client of the Management API that replaces those whole must not switch protections off that it does not know.
alter table applications
  add column security_profile varchar(16) not null default 'default' check (security_profile in ('default', 'oauth21', 'fapi2')),
  add column protocol_settings jsonb not null default '{}';

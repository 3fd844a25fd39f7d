-- What people read about a type of authorization details, by language: its description and the names of its members.
alter table authorization_details_types add column translations jsonb not null default '{}';

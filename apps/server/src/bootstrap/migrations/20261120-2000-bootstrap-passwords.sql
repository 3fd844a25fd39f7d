-- The password that the bootstrap file gave a person last, as a digest: it is set again only when the file's changes, so that a start
-- does not bring back one that its owner has replaced.
create table bootstrap_passwords (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  user_id varchar(21) not null,
  digest varchar(256) not null,
  algorithm varchar(16) not null,
  primary key (tenant_id, user_id),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);

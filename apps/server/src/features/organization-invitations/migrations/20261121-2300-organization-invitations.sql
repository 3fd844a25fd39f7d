create table organization_invitations (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  id varchar(21) not null,
  organization_id varchar(32) not null,
  inviter_id varchar(21),
  invitee varchar(256) not null,
  accepted_user_id varchar(21),
  status varchar(16) not null default 'Pending' check (status in ('Pending', 'Accepted', 'Expired', 'Revoked')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, organization_id) references organizations (tenant_id, id) on delete cascade,
  -- PostgreSQL 14 cannot set one column of a key to null: what somebody sent or took up goes with them.
  foreign key (tenant_id, inviter_id) references users (tenant_id, id) on delete cascade,
  foreign key (tenant_id, accepted_user_id) references users (tenant_id, id) on delete cascade
);
create unique index organization_invitations__pending on organization_invitations (tenant_id, organization_id, lower(invitee))
  where status = 'Pending';
create index organization_invitations__invitee on organization_invitations (tenant_id, lower(invitee));
create index organization_invitations__inviter_id on organization_invitations (tenant_id, inviter_id);
create index organization_invitations__accepted_user_id on organization_invitations (tenant_id, accepted_user_id);

create table organization_invitation_roles (
  tenant_id varchar(21) not null references tenants (id) on delete cascade,
  invitation_id varchar(21) not null,
  organization_role_id varchar(32) not null,
  primary key (tenant_id, invitation_id, organization_role_id),
  foreign key (tenant_id, invitation_id) references organization_invitations (tenant_id, id) on delete cascade,
  foreign key (tenant_id, organization_role_id) references organization_roles (tenant_id, id) on delete cascade
);
create index organization_invitation_roles__role_id on organization_invitation_roles (tenant_id, organization_role_id);

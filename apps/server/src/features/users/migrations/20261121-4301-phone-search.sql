-- Who has exactly this number, as it was given: the trigram index takes long for digits that many numbers share.
create index users__lower_phone on users (tenant_id, lower(primary_phone));

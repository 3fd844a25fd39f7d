-- How often each first word of a key occurs: without it PostgreSQL expects a tenth of the entries that the list shows, and sorts the whole table for a page far down.
create statistics audit_logs__family on (split_part(key, '.', 1)) from audit_logs;
analyze audit_logs;

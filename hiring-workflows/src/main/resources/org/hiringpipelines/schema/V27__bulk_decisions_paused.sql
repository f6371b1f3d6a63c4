-- A decision about many that waits, and who made it wait.
alter table bulk_decision add column paused_at timestamp with time zone;
alter table bulk_decision add column paused_by varchar(255);

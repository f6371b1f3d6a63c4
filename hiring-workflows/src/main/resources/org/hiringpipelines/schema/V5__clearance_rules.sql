-- What has to be kept to with each check, and what becomes of a finding that a candidate may answer.
alter table clearance add column rule varchar default '{"name":"Background check"}' not null;
alter table clearance alter column rule drop default;
alter table clearance add column reported_at timestamp with time zone;
alter table clearance add column noticed_at timestamp with time zone;
alter table clearance add column answer varchar(4000);
alter table clearance add column reassessment varchar(4000);

-- Who is on hold for a posting is asked whenever an offer is declined.
create index application_by_outcome on application (posting_id, outcome);

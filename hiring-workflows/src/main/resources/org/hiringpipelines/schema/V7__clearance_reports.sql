-- What a check brought out is a document, too, where whoever carried it out wrote one.
alter table clearance add column report_id varchar(36) references document (id);

-- A candidate who disputes it may get more time, once.
alter table clearance add column disputed_at timestamp with time zone;

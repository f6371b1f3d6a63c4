-- What a check brought out is a document, too, where whoever carried it out wrote one.
alter table clearance add column report_id varchar(36) references document (id);

-- What lists and labels say of a posting, beside it: who reads a page of postings, or takes two hundred applications in at once, needs none of the texts. What
-- stands there already is copied out by the step after this one.
alter table requisition add column title varchar;
alter table requisition add column organization varchar;
alter table requisition add column closes_on date;

-- Whether those in hand were ended when it closed. Then nobody waits for the last of them, and none of them has to look whether it is the last.
alter table requisition add column all_ended boolean default false not null;

-- A row that others refer to is asked for them whenever it goes; and these are asked for by hand, too.
create index clearance_by_report on clearance (report_id);
create index offer_version_by_document on offer_version (document_id);
create index interview_by_plan on interview (plan_id);

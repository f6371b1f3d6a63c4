-- The department of a posting beside it, as its title and employer: numbers are counted by it. Postings from before name none.
alter table requisition add column department varchar;
create index requisition_by_department on requisition (department);

-- Of two changes to one record at once, the later is noticed instead of undoing the earlier one.
alter table candidate   add column revision bigint not null default 0;
alter table requisition add column revision bigint not null default 0;
alter table offer       add column revision bigint not null default 0;
alter table clearance   add column revision bigint not null default 0;

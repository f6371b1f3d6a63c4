-- Which pipeline a posting's candidates go through; empty where it came before postings named one: then the table is asked.
alter table requisition add column pipeline varchar(64);

-- Checks that a candidate brings before the interviews; those that are clear count for the offer, too.
create table early_clearance (
    id             varchar(36) primary key,
    application_id varchar(36) not null references application (id) on delete cascade,
    kind           varchar(40) not null,
    name           varchar(200) not null,
    result         varchar(20),
    comment        varchar(2000),
    reported_at    timestamp with time zone,
    constraint early_clearance_once_per_kind unique (application_id, kind)
);

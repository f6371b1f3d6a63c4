-- The rounds of each posting, in versions: a candidate finishes by the version in force when their interviews began.
create table interview_plan (
    id         varchar(36) primary key,
    posting_id varchar(36)              not null references requisition (id),
    version    integer                  not null,
    rounds     varchar                  not null,
    made_by    varchar(64),
    made_at    timestamp with time zone not null,
    constraint interview_plan_once_per_version unique (posting_id, version)
);

alter table interview add column plan_id varchar(36) references interview_plan (id);
alter table interview add column kind varchar(20);
alter table interview add column panel_group varchar(64);
alter table interview add column quorum integer;
alter table interview add column questions varchar;
-- How many calendar messages have gone out about it: each has to be newer than the one before.
alter table interview add column invitations integer default 0 not null;

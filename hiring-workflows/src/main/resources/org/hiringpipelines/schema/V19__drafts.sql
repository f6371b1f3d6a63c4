-- What somebody has typed into the form of a task and not handed in: one row for each task and person, which goes with the task. The engine may make its tables after
-- ours, so the row cannot refer to the task's.
create table draft (
    id       varchar(36)  primary key,
    task_id  varchar(64)  not null,
    user_id  varchar(255) not null,
    fields   varchar      not null,
    kept_at  timestamp with time zone not null,
    unique (task_id, user_id)
);

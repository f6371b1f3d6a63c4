-- Whose applications are needed for a complaint or a lawsuit: as long as somebody stands here, nothing of theirs is erased, neither by hand nor when its time is over.
create table legal_hold (
    candidate_id varchar(36) primary key references candidate (id),
    reason       varchar(2000)            not null,
    held_by      varchar(255)             not null,
    held_since   timestamp with time zone not null
);

-- What has ended is looked for by the day of its end.
create index application_by_end on application (outcome, closed_at);

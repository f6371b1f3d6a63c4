-- What the team notes about an application for each other. It goes with the application: whoever erases that erases what was noted of its candidate.
create table note (
    id             varchar(36) primary key,
    application_id varchar(36)              not null references application (id) on delete cascade,
    author         varchar(255)             not null,
    written_at     timestamp with time zone not null,
    text           varchar(4000)            not null,
    -- The user ids of those whom it names, as JSON.
    mentions       varchar                  not null
);
create index note_of_application on note (application_id, written_at);

-- Whom we last told on which day what waits for them: one row for each person, so that nobody is told twice on a day. The mail is the last one of theirs; when the
-- next is written, it is forgotten, since it names candidates and nobody needs it any more.
create table daily_reminder (
    user_id    varchar(255) primary key,
    written_on date         not null,
    mail_id    varchar(36)  not null references mail (id),
    revision   bigint       not null default 0
);
create index daily_reminder_of_mail on daily_reminder (mail_id);

-- The language in which a person reads what we say: the one that their browser asked for when they came first, or the one they chose since.
create table preferred_language (
    user_id  varchar(255) primary key,
    language varchar(35) not null
);

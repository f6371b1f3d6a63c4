-- What came as a sample, so that all of it can go again and nothing else does: postings, candidates and people by their ids.
create table sample (
    kind varchar(20) not null,
    id   varchar(64) not null,
    primary key (kind, id)
);

-- The engine's batches that told the applications of a posting something; the engine's own rows do not say of which posting they are.
create table posting_batch (
    batch_id   varchar(64) primary key,
    posting_id varchar(36) not null references requisition (id)
);
create index posting_batch_of_posting on posting_batch (posting_id);

-- By what link somebody may choose a password, once and until when. The link itself is kept nowhere: whoever reads this table logs in as nobody.
create table password_link (
    user_id     varchar(255) primary key,
    fingerprint varchar(64)              not null unique,
    expires_at  timestamp with time zone not null
);

-- Which mail server has taken a test mail, and when it did so last.
create table mail_trial (
    server   varchar(300) primary key,
    taken_at timestamp with time zone not null
);

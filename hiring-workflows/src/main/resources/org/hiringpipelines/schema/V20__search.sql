-- The words by which candidates are found, without accents and in small letters: of kind N those of name and e-mail, of kind A those, and besides those of the posting's title, of answers, cover
-- letter and résumé. They are asked for by their beginning, so they are kept in the order of their signs, whatever language the database sorts by.
create table search_word (
    kind           varchar(1)  not null,
    word           varchar(40)${by_signs} not null,
    application_id varchar(36) not null references application (id) on delete cascade,
    primary key (kind, word, application_id)
);
create index search_word_of_application on search_word (application_id, kind, word);

-- Which applications can be found; whichever is not here yet is still to be read. Erasing an application erases its words.
create table searchable (
    application_id varchar(36) primary key references application (id) on delete cascade
);

-- Where a word stands in many applications, the newest are looked through first.
create index application_by_time on application (submitted_at, id);

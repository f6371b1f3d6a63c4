-- In which language a candidate wants to be written to, as a tag (BCP 47); null where they do not say.
alter table application add column language varchar(35);
-- The language that a mail is written in; null in those that were kept before, which are in English.
alter table mail add column language varchar(35);

-- What goes with a mail is what its writer said, and no longer what its fields are named. Null in mails kept before: they enclose what
-- their fields promise.
alter table mail add column enclosures varchar;

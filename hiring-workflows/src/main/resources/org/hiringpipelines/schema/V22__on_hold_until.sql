-- On which day the team comes back to somebody on hold; null where nobody has said. Asked for each morning, whoever is on hold.
alter table application add column hold_until date;
create index application_hold_until on application (hold_until);

-- For which account a link was made: whoever is added under a name that was free again shall not find a link of the one before holding. Links made before
-- say nothing of it and hold no more; another one is made with a click.
alter table password_link add column account varchar(64);

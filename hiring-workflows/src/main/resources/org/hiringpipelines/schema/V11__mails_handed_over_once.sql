-- When a mail was given into somebody's hands to send, why it has not gone out, and how often that has been tried. Handed over and not sent means that nobody knows
-- whether it went out: so it stands, for a person to decide, and no second try is made by itself.
alter table mail add column handed_over_at timestamp with time zone;
alter table mail add column failure varchar;
alter table mail add column tries integer not null default 0;

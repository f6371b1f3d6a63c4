-- What a form says of the candidate belongs to its application: whoever knows an address can apply under it, by any name. The candidate is
-- whom the team knows there. What earlier forms said is lost, but for the last of each candidate.
alter table application add column candidate_name     varchar(200);
alter table application add column candidate_phone    varchar(60);
alter table application add column candidate_location varchar(200);
update application set
    candidate_name     = (select name     from candidate where candidate.id = application.candidate_id),
    candidate_phone    = (select phone    from candidate where candidate.id = application.candidate_id),
    candidate_location = (select location from candidate where candidate.id = application.candidate_id);
alter table application alter column candidate_name set not null;

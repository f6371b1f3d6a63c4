-- Who leads a posting, for questions about postings alone: those that went by the applications as well grew with them.
drop view named_on;

create view posting_lead (posting_id, person, team) as
select id, hiring_manager, case when hiring_manager is null then 'hiringManagers' end from requisition
union all
select id, recruiter, case when recruiter is null then 'recruiters' end from requisition;

create view named_on (subject_id, person, team, is_open) as
select posting_id, person, team, true from posting_lead
union all
select application.id, posting_lead.person, posting_lead.team, application.outcome is null
from posting_lead join application on application.posting_id = posting_lead.posting_id;

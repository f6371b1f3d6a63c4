-- Whose postings, and applications for them, are whose: the one rule by which recruiters and hiring managers see some and not others.
-- A posting that names nobody is the whole team's. Closed applications have no tasks any more.
create view named_on (subject_id, person, team, is_open) as
select requisition.id, requisition.hiring_manager,
       case when requisition.hiring_manager is null then 'hiringManagers' end, true
from requisition
union all
select requisition.id, requisition.recruiter,
       case when requisition.recruiter is null then 'recruiters' end, true
from requisition
union all
select application.id, requisition.hiring_manager,
       case when requisition.hiring_manager is null then 'hiringManagers' end, application.outcome is null
from requisition join application on application.posting_id = requisition.id
union all
select application.id, requisition.recruiter,
       case when requisition.recruiter is null then 'recruiters' end, application.outcome is null
from requisition join application on application.posting_id = requisition.id;

create index requisition_of_hiring_manager on requisition (hiring_manager);
create index requisition_of_recruiter on requisition (recruiter);

-- Whoever drafted an offer before drafters were kept has no say in its approval, either. The timeline knows them.
insert into drafter (subject_id, user_id)
select distinct offer.id, stage_event.actor
from offer
join stage_event on stage_event.application_id = offer.application_id and stage_event.at >= offer.opened_at
where stage_event.happening = 'OFFER_DRAFTED'
  and stage_event.actor is not null
  and not exists (select drafter.id from drafter
                  where drafter.subject_id = offer.id and drafter.user_id = stage_event.actor);

-- Who is booked at a time is asked whenever slots are offered to choose from.
create index interview_by_time on interview (starts_at);

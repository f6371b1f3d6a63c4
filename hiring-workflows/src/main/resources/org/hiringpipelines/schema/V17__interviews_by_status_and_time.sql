-- Only settled interviews are looked for at a time. Those that were held stay in the table, and are many at the usual hours.
drop index interview_by_time;
create index interview_by_status_and_time on interview (status, starts_at);

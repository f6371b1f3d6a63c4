-- A mail that tells of a rejection waits before it goes out, and somebody who finds the rejection wrong calls it back until then. Called back, it never goes.
alter table mail add column revocable boolean not null default false;
alter table mail add column called_back_at timestamp with time zone;

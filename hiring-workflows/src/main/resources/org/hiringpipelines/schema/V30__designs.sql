-- Which deployments of diagrams there were, who made them, and why. The id is the engine's; a deployment that is deleted there stays told of here.
create table design (
    id          varchar(64) primary key,
    number      integer                  not null,
    name        varchar(255),
    deployed_at timestamp with time zone not null,
    deployed_by varchar(255),
    why         varchar(2000),
    constraint design_has_its_number unique (number)
);

-- The deployment whose texts a mail is written with. Null for one that was kept before mails said so.
alter table mail add column design varchar(64);

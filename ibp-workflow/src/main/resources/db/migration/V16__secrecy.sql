-- Secrecy on a dossier, or on one document of it.
create table secrecy (
    id         uuid primary key,
    proposal   uuid        not null references proposal,
    attachment uuid references attachment,         -- none where it is on the whole dossier
    body       text        not null references body,
    confirming text references province,           -- whose States must confirm it; none where none need to
    status     text        not null,
    imposed_at timestamptz not null,
    document   jsonb       not null
);

create index secrecy_by_proposal on secrecy (proposal);
create index secrecy_resting on secrecy (proposal) where status in ('IMPOSED', 'CONFIRMED');

-- Asked for every row of every list, so it is said once.
create view secret_dossier as
select distinct proposal from secrecy where attachment is null and status in ('IMPOSED', 'CONFIRMED');

alter table task add column secrecy uuid references secrecy;

-- Who opened what is secret. Without a foreign key to persons, as the record: it outlives accounts.
create table secret_read (
    id         bigint generated always as identity primary key,
    proposal   uuid        not null references proposal,
    attachment uuid references attachment,         -- none where it was the dossier itself
    person     text        not null,
    seat       text        not null references seat,
    at         timestamptz not null
);

create index secret_read_by_proposal on secret_read (proposal, at desc, id desc);

create trigger secret_read_is_append_only before update or delete on secret_read
    for each row execute function refuse_change_of_record();
create trigger secret_read_is_not_emptied before truncate on secret_read
    for each statement execute function refuse_change_of_record();

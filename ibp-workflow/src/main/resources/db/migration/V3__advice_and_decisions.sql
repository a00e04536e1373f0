-- What committees advise and boards, provinces and the Rijk decide. Each is bound to a version of a proposal.
-- Persons are named in documents and records without a foreign key: what was done stays readable after somebody's
-- account and name were removed.

create table consultation (
    id         uuid primary key,
    proposal   uuid        not null references proposal,
    version    integer     not null,
    body       text        not null references body,
    status     text        not null,
    opened_at  timestamptz not null,
    document   jsonb       not null
);

create index consultation_by_proposal on consultation (proposal);
create index consultation_running on consultation (body) where status in ('REVIEWING', 'ADVISING');

create table board_decision (
    id         bigint generated always as identity primary key,
    proposal   uuid    not null references proposal,
    version    integer not null,
    document   jsonb   not null
);

create index board_decision_by_proposal on board_decision (proposal);

create table commitment (
    id         bigint generated always as identity primary key,
    proposal   uuid    not null references proposal,
    version    integer not null,
    document   jsonb   not null
);

create index commitment_by_proposal on commitment (proposal);

create table consolidation (
    id         bigint generated always as identity primary key,
    proposal   uuid    not null references proposal,
    version    integer not null,
    document   jsonb   not null
);

create index consolidation_by_proposal on consolidation (proposal);

create table states_file (
    proposal   uuid        not null references proposal,
    version    integer     not null,
    province   text        not null references province,
    opened_at  timestamptz not null,
    document   jsonb       not null,
    primary key (proposal, version, province)
);

-- Entries are added, never changed.
create table dossier_entry (
    id       bigint generated always as identity primary key,
    proposal uuid        not null references proposal,
    at       timestamptz not null,
    person   text,                                 -- none when a term did it
    seat     text references seat,
    event    text        not null,
    details  jsonb       not null
);

create index dossier_entry_by_proposal on dossier_entry (proposal, at, id);

-- How a body decides other than by a decision in a meeting, and its meetings.

create table written_procedure (
    id         uuid primary key,
    proposal   uuid        not null references proposal,
    body       text        not null references body,
    status     text        not null,
    opened_at  timestamptz not null,
    document   jsonb       not null
);

create index written_procedure_by_proposal on written_procedure (proposal);

create table mandate (
    id         uuid primary key,
    granted_at timestamptz not null,
    document   jsonb       not null
);

create table meeting (
    id         uuid primary key,
    body       text not null references body,
    day        date not null,
    document   jsonb not null
);

create index meeting_by_day on meeting (day);

-- What people say about a dossier to others who read it. The author is named without a foreign key, as elsewhere.
create table comment (
    id           uuid primary key,
    number       bigint generated always as identity, -- the order in which they came
    proposal     uuid        not null references proposal,
    author       text        not null,
    seat         text        not null references seat, -- for which the author spoke
    text         text        not null,                 -- empty once it is withdrawn
    body         text references body,                 -- for which body; none where it is for seats, or for everybody
    seats        text[]      not null,                 -- for which seats; empty where it is for a body, or for everybody
    mentioned    text[]      not null,
    at           timestamptz not null,
    withdrawn_at timestamptz,                          -- none unless the author took it back
    check (body is null or cardinality(seats) = 0),
    check ((withdrawn_at is not null) = (text = ''))
);

create index comment_by_proposal on comment (proposal, number);

-- Who acts for a seat in its holder's place, from a day until a day, and for which kinds of work. Persons are named
-- without a foreign key where they only made or ended something, as elsewhere in records.
create table substitution (
    id         uuid primary key,
    seat       text        not null references seat,
    substitute text        not null references person,
    from_day   date        not null,
    until_day  date        not null,                -- last day
    scopes     text[]      not null check (cardinality(scopes) > 0),
    made_by    text        not null,
    made_at    timestamptz not null,
    ended_by   text,                                -- none unless somebody ended it before its time
    ended_at   timestamptz,
    check (until_day >= from_day),
    check ((ended_by is null) = (ended_at is null))
);

create index substitution_by_seat on substitution (seat);
create index substitution_by_substitute on substitution (substitute);

-- A province has a new college from a day on.
create table college_change (
    province    text        not null references province,
    from_day    date        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    begun_at    timestamptz,                        -- none while its day is still to come
    primary key (province, from_day)
);

-- When the States of all provinces are elected; filled from the reference data when empty.
create table election_day (
    day     date primary key,
    planned boolean not null                        -- still to come when it was written down; else a fact
);

-- What a person last asked of a list, so that they find it so again.
create table remembered_view (
    person text not null references person,
    place  text not null,
    query  text not null check (length(query) <= 2000),
    primary key (person, place)
);

-- What is asked of a list often, by a name.
create table saved_view (
    id       uuid primary key,
    place    text        not null,
    name     text        not null check (length(name) between 1 and 60),
    query    text        not null check (length(query) <= 2000),
    owner    text        not null references person,
    body     text references body,                       -- shared with who has a seat there; none for the owner alone
    saved_at timestamptz not null
);

create index saved_view_by_owner on saved_view (owner, place);
create index saved_view_by_body on saved_view (body, place);

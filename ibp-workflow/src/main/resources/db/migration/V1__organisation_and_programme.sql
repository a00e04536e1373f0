-- Who there is and what the programme says. Filled from the reference data when empty, edited by administrators after.

create table province (
    code         text primary key,                 -- code in the register of organisations (TOOI)
    name         text    not null,
    slug         text    not null unique,
    states_seats integer not null check (states_seats > 0)
);

create table body (
    id       text primary key,
    kind     text    not null,
    name     text    not null,
    province text references province,             -- none for the bodies of the association
    position integer not null                      -- order in which people are used to see them
);

create table seat (
    id       text primary key,
    body     text    not null references body,
    role     text    not null,
    province text    references province,
    label    text    not null,
    position integer not null
);

-- No more personal data than a name to show.
create table person (
    id           text primary key,
    display_name text not null
);

create table appointment (
    id         bigint generated always as identity primary key,
    seat       text not null references seat,
    person     text not null references person,
    from_day   date not null,
    until_day  date,                               -- last day; none while no end is known
    check (until_day is null or until_day >= from_day)
);

create index appointment_by_person on appointment (person);
create index appointment_by_seat on appointment (seat);

create table account (
    username      text primary key,
    password_hash text not null,
    person        text not null references person
);

-- Most of a theme can be known, pro memorie or not stated at all: a document says that better than columns.
create table theme (
    number   integer primary key,
    document jsonb not null
);

create table funding_source (
    id            text primary key,
    name          text    not null,
    note          text    not null,
    provinces_own boolean not null,
    position      integer not null
);

create table cooperation_rule (
    code     text primary key,
    text     text    not null,
    position integer not null
);

-- Whom a sign-on provider vouches for, and the seats that what it last said of them gives.
create table sign_on_identity (
    issuer   text        not null,
    subject  text        not null,
    person   text        not null references person,
    granted  jsonb       not null,
    said_at  timestamptz not null,                 -- when the provider said so, by its own clock
    first_at timestamptz not null,
    primary key (issuer, subject)
);

create index sign_on_identity_by_person on sign_on_identity (person);

-- Which value of which claim gives which seat; the first that does is the one that counts.
create table sign_on_rule (
    id    bigint generated always as identity primary key,
    place integer not null,
    claim text    not null,
    match text    not null,
    value text    not null,
    seat  text references seat                     -- none where the seat is read from the value
);

-- With it a group for each seat at the provider is all there is to arrange.
insert into sign_on_rule (place, claim, match, value) values (1, 'groups', 'TEMPLATE', '/seats/{functie}');

-- Ended by what a provider says; those that people made are not.
alter table appointment add column by_sign_on boolean not null default false;

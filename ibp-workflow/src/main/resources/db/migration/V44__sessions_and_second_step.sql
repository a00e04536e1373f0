-- Who is signed in, at whichever node. A node that holds a session says so again and again; one that dies does not.
create table open_session (
    id        uuid        primary key,             -- a name of our own, never what a browser sends
    person    text        not null references person,
    issuer    text,                                -- none where somebody signed in by an account of the product
    subject   text,
    sid       text,                                -- what the provider calls its own session, where it says so
    said_at   timestamptz,                         -- when the provider let them in, by its own clock
    origin    text        not null,
    since     timestamptz not null,
    active_at timestamptz not null,
    held_at   timestamptz not null,
    ended     text                                 -- why, until the node that holds it has ended it
);

create index open_session_by_person on open_session (person);
create index open_session_by_subject on open_session (issuer, subject);

-- A password that somebody else gave is replaced at the first sign-in.
alter table account
    add column must_change  boolean not null default false,
    add column second_step  text,                  -- the secret of the codes, under the product's key
    add column counted_step bigint;                -- of the code that counted last, which counts once

-- The last ones of each account, which do not come back.
create table former_password (
    username text        not null references account,
    hash     text        not null,
    since    timestamptz not null
);

create index former_password_by_account on former_password (username, since);

create table recovery_code (
    username text not null references account,
    hash     text not null,
    primary key (username, hash)
);

-- What went wrong lately at signing in: by the name that was typed, which may be nobody's, and by where it came from.
create table failed_sign_in (
    guarded  text        primary key,
    failures integer     not null,
    last_at  timestamptz not null
);

-- What the provider last said of the claims that rules look at, so that it can be seen in advance what other rules do.
alter table sign_on_identity add column said jsonb not null default '{}';

update sign_on_identity
set said = coalesce(
    (select jsonb_object_agg(claim, vals)
     from (select one ->> 'claim' as claim, jsonb_agg(distinct one ->> 'value') as vals
           from jsonb_array_elements(granted) as one
           group by one ->> 'claim') as claims),
    '{}');

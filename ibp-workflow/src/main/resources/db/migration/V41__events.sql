-- What of the record other systems may be told, in the order in which it was committed. Nothing is written here while
-- somebody acts: it follows the record.
create table published_event (
    position bigint generated always as identity primary key,
    id       uuid        not null unique default gen_random_uuid(), -- the name by which others know it
    entry    bigint      not null unique references dossier_entry,
    proposal uuid        not null,                 -- without a reference, which would wait for who works on it
    sequence integer     not null,                 -- counted within the dossier, over what is published alone
    kind     text        not null,
    at       timestamptz not null,
    unique (proposal, sequence)
);

create index published_event_by_time on published_event (at);

-- How far that is. Entries get their numbers before they are committed, so that one may appear behind others.
create table publication (
    settled  bigint not null,                      -- up to here every entry is published or never will be
    ahead    bigint not null,                      -- the same of this one, once what was under way then is over
    ahead_of xid8   not null                       -- and this is what was begun last by then
);

insert into publication values (0, 0, pg_current_xact_id());

create table subscription (
    id             uuid primary key,
    name           text        not null,
    person         text        not null,           -- with whose rights it reads; without a reference: it outlives accounts
    address        text        not null,
    kinds          text[]      not null,           -- none where it is told of all
    state          text        not null,
    token          text        not null,           -- sealed, as secrets are
    secret         text        not null,
    former_secret  text,
    former_until   timestamptz,                    -- so long the secret before counts too
    read_until     bigint      not null,           -- position
    failures       integer     not null default 0, -- in a row, of a receiver that is not there
    failing_since  timestamptz,
    held_until     timestamptz,
    problem        text        not null default '',
    made_at        timestamptz not null
);

create table delivery (
    id           bigint generated always as identity primary key,
    subscription uuid        not null references subscription on delete cascade,
    event        bigint      not null references published_event,
    proposal     uuid        not null,
    sequence     integer     not null,
    state        text        not null,
    attempts     integer     not null default 0,
    not_before   timestamptz not null,
    lease        uuid,
    lease_until  timestamptz,
    answer       text        not null default '',
    changed_at   timestamptz not null
);

-- What is not over holds the dossier for what comes after it.
create unique index delivery_open on delivery (subscription, proposal, sequence) where state in ('WAITING', 'STUCK');
create index delivery_due on delivery (subscription, not_before, id) where state = 'WAITING';
create index delivery_latest on delivery (subscription, changed_at);
create index delivery_by_event on delivery (event);

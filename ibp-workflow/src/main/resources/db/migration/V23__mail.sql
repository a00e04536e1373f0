-- Where and when somebody wants to be mailed. An address counts once whoever reads there confirmed it; until then the
-- one before stays in use. Of the key in the link that confirms only the hash is kept.
create table contact (
    person        text primary key references person,
    address       text,                            -- none while none was confirmed
    confirmed_at  timestamptz,
    pending       text,                            -- asked to be confirmed
    asked_at      timestamptz,
    key_hash      text check (key_hash ~ '^[0-9a-f]{64}$'), -- SHA-256; none while the link was not sent
    language      text    not null,
    quiet_from    time    not null,
    quiet_until   time    not null,
    quiet_weekend boolean not null,
    digest_at     time    not null,
    check ((address is null) = (confirmed_at is null)),
    check ((pending is null) = (asked_at is null)),
    check (key_hash is null or pending is not null)
);

-- By which way somebody wants to be told of a kind of event; none where the usual way counts.
create table notice_choice (
    person    text        not null references person,
    event     text        not null,
    channel   text        not null check (channel in ('IN_APP', 'MAIL', 'DIGEST', 'NONE')),
    chosen_at timestamptz not null,
    primary key (person, event)
);

-- What is to be mailed, once: whoever finds it again finds it here. The text is made when it is sent, and kept nowhere.
create table mail (
    id         bigint generated always as identity primary key,
    person     text        not null references person,
    event      text        not null,
    about      text        not null,               -- the work, the notice, the moment of the digest
    state      text        not null check (state in ('WAITING', 'HANDED_OVER', 'SENT', 'FAILED', 'DROPPED')),
    created_at timestamptz not null,
    not_before timestamptz not null,
    attempts   integer     not null default 0,
    lease      uuid,                               -- of whoever is at it
    lease_until timestamptz,
    changed_at timestamptz not null,
    problem    text        not null default '',    -- what the mail server answered
    message_id uuid        not null,               -- the same at each attempt
    unique (person, event, about)
);

create index mail_waiting on mail (not_before, id) where state = 'WAITING';
create index mail_in_trouble on mail (changed_at) where state in ('HANDED_OVER', 'FAILED');

-- What a seat was told lately is asked for every half minute.
create index notice_by_moment on notice (seat, at);

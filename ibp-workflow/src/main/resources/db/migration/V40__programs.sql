-- What programs were answered when they had something made or decided, for a day, so that who asks again is answered the
-- same. It says what there is now and where, and nothing of what anybody wrote.
create table answered (
    person  text        not null,
    key     text        not null,
    request text        not null,                  -- tells one question from another
    at      timestamptz not null,
    status  integer,                               -- none while it is being done, which nobody else sees
    headers jsonb,
    body    bytea,
    primary key (person, key)
);

create index answered_by_time on answered (at);

-- Programs of organisations that come on nobody's behalf. None holds a seat: people let them stand in for one.
create table known_system (
    issuer   text        not null,
    subject  text        not null,
    person   text        not null references person,
    first_at timestamptz not null,
    primary key (issuer, subject)
);

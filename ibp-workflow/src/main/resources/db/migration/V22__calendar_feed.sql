-- At which address somebody reads their work and meetings in a calendar of their own; at most one each. Of the key in
-- the address only the hash is kept: whoever sees this table cannot read anybody's calendar.
create table calendar_feed (
    key_hash     text primary key check (key_hash ~ '^[0-9a-f]{64}$'), -- SHA-256
    person       text        not null unique references person,
    language     text        not null,
    created_at   timestamptz not null,
    last_read_at timestamptz                         -- none while nothing read it
);

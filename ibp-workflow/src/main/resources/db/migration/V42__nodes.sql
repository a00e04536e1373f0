-- Which nodes of the product are at work on this database. Each says so every few seconds; who does not any more is gone,
-- however it ended. All moments are by the clock of the database, which is one.
create table node (
    id         text        primary key,            -- another one at each start
    address    text        not null,               -- what people call it: machine and port
    version    text        not null,               -- of the product
    started_at timestamptz not null,
    seen_at    timestamptz not null,
    draining   boolean     not null default false  -- about to end: it takes nobody in any more
);

-- Programs of two versions work on one database while it is brought from one to the other, so a migration adds, and what
-- nobody needs any more is taken away by a later one. That one writes here which migration a program must know to do
-- without; one that does not is refused at its start.
create table schema_reach (
    oldest integer not null,
    single boolean primary key default true check (single)
);

insert into schema_reach (oldest) values (42);

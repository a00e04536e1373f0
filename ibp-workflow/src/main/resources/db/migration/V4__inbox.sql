-- Open and ended work, written in the transaction in which the engine comes to it and leaves it. The inbox reads this
-- table and never the engine's own, which grow slow with the number of tasks.

create table task (
    id           text primary key,
    kind         text        not null,
    proposal     uuid        not null references proposal,
    seat         text        not null references seat,
    province     text references province,
    consultation uuid references consultation,
    created_at   timestamptz not null,
    due          date,                             -- last day of the term; none where none runs
    claimed_by   text,
    claimed_at   timestamptz,
    ended_at     timestamptz,                      -- none while it is open
    ended_by     text,                             -- none when it lapsed
    check ((claimed_by is null) = (claimed_at is null)),
    check (ended_by is null or ended_at is not null)
);

-- Ended work soon outnumbers open work by far; these stay as small as what is open.
create index task_open_by_seat on task (seat, due, created_at, id) where ended_at is null;
create index task_open_by_due on task (due) where ended_at is null;
create index task_by_proposal on task (proposal);

-- What a person typed and did not send yet. It outlives the task's end, so that nobody's text is lost to a colleague
-- who was faster.
create table form_draft (
    person   text        not null,
    task     text        not null references task,
    fields   jsonb       not null,
    saved_at timestamptz not null,
    primary key (person, task)
);

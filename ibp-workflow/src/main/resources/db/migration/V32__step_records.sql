-- How long each part of each path took: written in the transaction that opens and ends it, and read into arrays, for
-- figures are asked by any combination of what is known here. Days are counted when a step is left, so that a recess
-- which is put into the calendar later does not change what was.

create table step_record (
    id              bigint generated always as identity primary key,
    proposal        uuid        not null references proposal,
    version         integer     not null,          -- the proposal's when it came here; 0 while nothing was submitted
    level           text        not null check (level in ('STEP', 'PART', 'WORK')),
    step            text        not null,          -- the status; the part of a body or province; the kind of work
    status          text        not null,          -- the proposal's when it came here, so of a STEP the same again
    task            text references task,          -- of WORK
    body            text references body,          -- of PART and WORK
    seat            text references seat,          -- of WORK
    province        text references province,      -- whose part it is, where it is one province's
    round           smallint    not null,          -- how often it came here, 1 and up; WORK counts by seat
    urgency         text        not null,
    lead            text        not null references province,
    partners        text[]      not null,
    themes          integer[]   not null,
    entered_at      timestamptz not null,
    begun_at        timestamptz,                   -- WORK: claimed, opened or typed into; none where nobody knows
    due             date,                          -- as it is, and was at the end; none where no term ran
    left_at         timestamptz,                   -- none while it is open; a final status is left as it is entered
    outcome         text check (outcome in ('DONE', 'RETURNED', 'LAPSED', 'WITHDRAWN', 'REVOKED', 'REJECTED')),
    days            smallint,                      -- working days from entering to leaving, without standing still
    waiting         smallint,                      -- how many of these until it was begun
    still           smallint    not null default 0, -- working days it stood still, which are not in days
    still_since     date,                          -- none while it goes on
    written_in      xid8        not null default pg_current_xact_id(), -- what wrote it last: readers ask what is new
    check ((left_at is null) = (outcome is null) and (left_at is null) = (days is null)),
    check ((begun_at is null) = (waiting is null))
);

create unique index step_record_of_task on step_record (task) where task is not null;
create index step_record_by_proposal on step_record (proposal);
create index step_record_open on step_record (proposal, level) where left_at is null;
create index step_record_written on step_record (written_in);

-- Kept when work is given back or handed over: it was begun all the same.
alter table task add column begun_at timestamptz;

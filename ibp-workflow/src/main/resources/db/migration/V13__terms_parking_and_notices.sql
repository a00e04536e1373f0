-- Work that ends without being done says why; terms are moved and stand still; people are told in time.

alter table task
    add column ended_why          text,                      -- none while it is open, and when somebody did it
    add column ended_note         text not null default '',  -- the reasons somebody gave, where somebody ended it
    add column stands_still_since date;                      -- none while the term runs

-- Until now work lapsed in these ways, and the dossier tells them apart.
update task set ended_why = case
        when proposal.status = 'WITHDRAWN' and task.ended_at >= proposal.since then 'WITHDRAWN'
        when task.kind = 'DECIDE_UNDER_MANDATE' then 'MANDATE_ENDED'
        when task.due < (task.ended_at at time zone 'Europe/Amsterdam')::date then 'TERM_PASSED'
        when task.kind = 'VOTE_IN_WRITING' then 'MEETING_REQUESTED'
        else 'CLOSED_EARLY'
    end
    from proposal
    where proposal.id = task.proposal and task.ended_at is not null and task.ended_by is null;

alter table task add check ((ended_why is not null) = (ended_at is not null and ended_by is null));

-- Beside the status, which stays what it was.
alter table proposal add column parked boolean not null default false;

create table revocation_decision (
    id       bigint generated always as identity primary key,
    proposal uuid    not null references proposal,
    version  integer not null,
    document jsonb   not null
);

create index revocation_decision_by_proposal on revocation_decision (proposal);

create table recess (
    label text not null,
    "from" date not null,
    until date not null,
    primary key ("from", until),
    check ("from" <= until)
);

create table notice (
    id           bigint generated always as identity primary key,
    seat         text        not null references seat,
    proposal     uuid        not null references proposal,
    task         text references task,             -- none where it is about the whole proposal
    kind         text        not null,
    working_days integer     not null,             -- how many before or after the term; 0 where that says nothing
    due          date,                             -- the term it is about
    note         text        not null,             -- the reasons somebody gave
    at           timestamptz not null
);

create index notice_by_seat on notice (seat, id desc);
-- Once, whichever server makes the daily round, and again only for another term.
create unique index notice_of_term on notice (task, seat, kind, working_days, due)
    where kind in ('REMINDER', 'OVERDUE', 'ESCALATION');

create table notice_read (
    person  text        not null,
    notice  bigint      not null references notice,
    read_at timestamptz not null,
    primary key (person, notice)
);

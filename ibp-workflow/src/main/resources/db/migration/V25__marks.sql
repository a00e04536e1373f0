-- What somebody keeps for themselves about work that waits for a seat of theirs. It is nobody else's business, but for
-- the reasons with which work was left to the others.
create table task_mark (
    person          text        not null,
    task            text        not null references task,
    note            text        not null check (length(note) <= 2000), -- empty where there is none
    wake_on         date,                                -- out of sight until then
    declined_at     timestamptz,                         -- left to the others who may do it
    declined_reason text        not null,
    handed_at       timestamptz,                         -- when a colleague handed it over, which claimed it
    handed_by       text,
    handed_note     text        not null,
    primary key (person, task),
    check ((handed_at is null) = (handed_by is null)),
    check (note <> '' or wake_on is not null or declined_at is not null or handed_at is not null)
);

create index task_mark_declined on task_mark (task) where declined_at is not null;

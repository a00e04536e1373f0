-- What is reported on the milestones of the themes, and the periodic reports to the colleges. Both are added to, never
-- changed. Persons are named without a foreign key, as in the record.
create table milestone_report (
    id        bigint generated always as identity primary key,
    theme     integer     not null references theme,
    milestone text        not null,               -- a milestone has no number: its words as they are now
    state     text        not null check (state in ('ON_COURSE', 'DELAYED', 'DONE')),
    expected  jsonb       not null,
    note      text        not null,
    seat      text        not null references seat,
    person    text        not null,
    at        timestamptz not null
);

-- Only the words of the milestone may follow when an administrator gives it others.
create trigger milestone_report_is_append_only
    before delete or update of theme, state, expected, note, seat, person, at on milestone_report
    for each row execute function refuse_change_of_record();
create trigger milestone_report_is_not_emptied before truncate on milestone_report
    for each statement execute function refuse_change_of_record();

create table programme_report (
    number   integer primary key,
    document jsonb not null
);

create trigger programme_report_is_append_only before update or delete on programme_report
    for each row execute function refuse_change_of_record();
create trigger programme_report_is_not_emptied before truncate on programme_report
    for each statement execute function refuse_change_of_record();

-- What came out of proposals is asked by the days of a quarter.
create index dossier_entry_of_decisions on dossier_entry (at)
    where event in ('PROPOSAL_SUBMITTED', 'BOARD_DECIDED', 'STATES_DECIDED');

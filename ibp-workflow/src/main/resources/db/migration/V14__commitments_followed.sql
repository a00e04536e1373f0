-- What is heard of a commitment of the Rijk after it was made.
create table commitment_report (
    id         bigint generated always as identity primary key,
    proposal   uuid  not null references proposal,
    document   jsonb not null
);

create index commitment_report_by_proposal on commitment_report (proposal);

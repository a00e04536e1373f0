-- Which version of which model a part of a path followed, or follows: none beside a model, nor where nobody knows.
alter table step_record
    add column process         text,
    add column process_version smallint,
    add check ((process is null) = (process_version is null));

-- Dossiers that are older than these records, or may be. The application writes down, when it starts, what it finds out
-- of how they went, and takes them from here.
create table step_record_to_fill (
    proposal uuid primary key references proposal
);

insert into step_record_to_fill select id from proposal;

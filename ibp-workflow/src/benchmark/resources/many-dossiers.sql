-- Makes a hundred thousand dossiers out of a demonstration, to look at the pages over as many: each of its dossiers again
-- some hundreds of times, begun whole weeks earlier where it is over. Documents, steps, parts of bodies, open work, and
-- money go along; records, finished work, notices and processes do not, so that dossiers can be read and not worked on.
-- For a database that is thrown away afterwards: docs/performance.md says how.
\set ON_ERROR_STOP on
begin;

create temporary table copy on commit drop as
select md5(proposal.id || '-' || n)::uuid as id, proposal.id as original, n,
    case when exists (select from step_record where proposal = proposal.id and left_at is null)
        then interval '0' else (n * 37 % 100) * interval '7 days' end as earlier
from proposal, generate_series(1, 100000 / (select count(*)::integer from proposal)) n
where not exists (select from secrecy where secrecy.proposal = proposal.id);

create unique index on copy (id);
analyze copy;

insert into proposal (id, year, sequence, lead, status, title, partners, themes, version, started_at, since,
    searchable_text, document, parked, submitted_on)
select copy.id, extract(year from started_at - earlier), 1000 + row_number() over (order by original, n), lead, status, title || ' ' || n, partners,
    themes, version, started_at - earlier, since - earlier, searchable_text || ' ' || n,
    replace(document::text, original::text, copy.id::text)::jsonb, parked, (submitted_on - earlier)::date
from copy join proposal on proposal.id = original;

insert into step_record (proposal, version, level, step, status, body, province, round, urgency, lead, partners, themes,
    entered_at, begun_at, due, left_at, outcome, days, waiting, still, still_since, process, process_version)
select copy.id, version, level, step, status, body, province, round, urgency, lead, partners, themes, entered_at - earlier,
    begun_at - earlier, (due - earlier)::date, left_at - earlier, outcome, days, waiting, still, still_since, process,
    process_version
from copy join step_record on step_record.proposal = original
where level <> 'WORK';

insert into states_file (proposal, version, province, opened_at, document)
select copy.id, version, province, opened_at - earlier, replace(document::text, original::text, copy.id::text)::jsonb
from copy join states_file on states_file.proposal = original;

insert into money_asked (proposal, province, source, year, euros)
select copy.id, province, source, year, euros from copy join money_asked on money_asked.proposal = original;

insert into money_covered (proposal, version, province, year, source, euros, decided)
select copy.id, version, province, year, source, euros, decided
from copy join money_covered on money_covered.proposal = original;

insert into task (id, dossier, kind, proposal, seat, created_at, due)
select task.id || '-' || n, dossier, kind, copy.id, seat, created_at, due
from copy join task on task.proposal = original
where ended_at is null and secrecy is null and consultation is null;

insert into step_record (proposal, version, level, step, status, task, body, seat, province, round, urgency, lead,
    partners, themes, entered_at, due, process, process_version)
select copy.id, version, level, step, status, task || '-' || n, body, seat, province, round, urgency, lead, partners,
    themes, entered_at, due, process, process_version
from copy join step_record on step_record.proposal = original
where level = 'WORK' and left_at is null
    and exists (select from task where task.id = step_record.task || '-' || n);

commit;
vacuum analyze;

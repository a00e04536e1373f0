-- Typing errors: words of about the same letters are found by their letters in threes, and then held against the one
-- that was typed letter by letter.
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

-- What is said of a proposal, to search in. Apart from it, so that its indexes are written when its words change and
-- not whenever its path goes on.
create table proposal_words (
    proposal uuid     primary key references proposal,
    words    text     not null,                      -- lower case, without accents and punctuation
    -- Words as they stand, for a word somebody is still typing has no stem; and the stems of Dutch.
    search   tsvector generated always as (to_tsvector('simple', words) || to_tsvector('dutch', words)) stored
);

create index proposal_words_by_search on proposal_words using gin (search);
create index proposal_words_by_letters on proposal_words using gin (words gin_trgm_ops);

-- Open work by the words of its proposal. The seat stands before every word, so that one look in the index leads to
-- the work of one seat: words of middling frequency are on the dossiers of everybody else too.
create table open_work_words (
    task       text        primary key references task,
    proposal   uuid        not null,
    due_day    date        not null,
    created_at timestamptz not null,
    dossier    bigint      not null,
    words      tsvector    not null
);

-- New words wait in a list that every search reads; kept short, it costs less than a millisecond.
create index open_work_words_by_search on open_work_words using gin (words) with (gin_pending_list_limit = 256);

-- The number of its dossier, to order by.
alter table task add column dossier bigint;
alter table open_work_facet add column dossier bigint, add column proposal uuid;
update task set dossier = year * 1000000::bigint + sequence from proposal where proposal.id = task.proposal;
update open_work_facet set dossier = task.dossier, proposal = task.proposal from task where task.id = open_work_facet.task;
alter table task alter column dossier set not null;
alter table open_work_facet alter column dossier set not null, alter column proposal set not null;

create index task_open_by_newest on task (seat, created_at, id) include (kind, proposal, claimed_by)
    where ended_at is null;
create index task_open_by_dossier on task (seat, dossier, due_day, created_at, id) include (kind, proposal, claimed_by)
    where ended_at is null;

create function number_work() returns trigger language plpgsql as $$
begin
    select year * 1000000::bigint + sequence into new.dossier from proposal where id = new.proposal;
    return new;
end $$;

create trigger dossier_of_work before insert on task for each row execute function number_work();

create or replace function add_open_work_facets(work task) returns void language sql as $$
    insert into open_work_facet (task, theme, province, seat, due_day, created_at, dossier, proposal)
    select distinct work.id, theme, province, work.seat, work.due_day, work.created_at, work.dossier, work.proposal
    from proposal, unnest(0 || themes) as theme, unnest(array['', lead] || partners) as province
    where proposal.id = work.proposal and (theme, province) <> (0, '')
$$;

create function add_open_work_words(work task) returns void language sql as $$
    insert into open_work_words (task, proposal, due_day, created_at, dossier, words)
    select work.id, work.proposal, work.due_day, work.created_at, work.dossier,
        array_to_tsvector(array(select work.seat || '/' || lexeme from unnest(search) where length(lexeme) <= 200))
    from proposal_words
    where proposal_words.proposal = work.proposal
$$;

create or replace function follow_open_work() returns trigger language plpgsql as $$
begin
    if new.ended_at is not null then
        delete from open_work_facet where task = new.id;
        delete from open_work_words where task = new.id;
    elsif tg_op = 'INSERT' then
        perform add_open_work_facets(new);
        perform add_open_work_words(new);
    else
        update open_work_facet set due_day = new.due_day where task = new.id;
        update open_work_words set due_day = new.due_day where task = new.id;
    end if;
    return null;
end $$;

create function follow_words() returns trigger language plpgsql as $$
begin
    insert into proposal_words (proposal, words) values (new.id, new.searchable_text)
    on conflict (proposal) do update set words = excluded.words;
    if tg_op = 'UPDATE' then
        delete from open_work_words where task in (select id from task where task.proposal = new.id);
        perform add_open_work_words(task) from task where proposal = new.id and ended_at is null;
    end if;
    return null;
end $$;

create trigger words_of_added_proposal after insert on proposal for each row execute function follow_words();
create trigger words_of_changed_proposal after update of searchable_text on proposal for each row
    when (old.searchable_text is distinct from new.searchable_text) execute function follow_words();

insert into proposal_words (proposal, words) select id, searchable_text from proposal;
select add_open_work_words(task) from task where ended_at is null;

drop index proposal_by_search;
alter table proposal drop column search;

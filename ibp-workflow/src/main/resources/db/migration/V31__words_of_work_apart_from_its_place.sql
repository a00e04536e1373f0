-- The words of a piece of work are in the index alone, and beside it no more than its place in the order: of what is found
-- by a common word thousands of rows are read, and now ten times as many of them are on a page. The function says the same
-- for as long as a row is there: when the words of its proposal change, its row is made anew. That is all that "immutable"
-- has to mean for an index.
create function words_of_work(seat text, about uuid) returns tsvector language plpgsql immutable cost 1000
set search_path from current as $$
begin
    return (
        select array_to_tsvector(array(select seat || '/' || lexeme from unnest(search) where length(lexeme) <= 200))
        from proposal_words
        where proposal = about);
end $$;

drop table open_work_words;
create table open_work_words (
    task       text        primary key references task,
    seat       text        not null,
    proposal   uuid        not null references proposal_words, -- so that its words are loaded first where data are moved
    due_day    date        not null,
    created_at timestamptz not null,
    dossier    bigint      not null
);

insert into open_work_words (task, seat, proposal, due_day, created_at, dossier)
select id, seat, proposal, due_day, created_at, dossier from task where ended_at is null;

create index open_work_words_by_search on open_work_words using gin (words_of_work(seat, proposal))
    with (gin_pending_list_limit = 256);

-- What is looked for is not known when a question is planned, so they would help nobody, and cost the words of 90,000 rows.
alter index open_work_words_by_search alter column 1 set statistics 0;

-- How much of the work every seat has, of which there are more than PostgreSQL counts by itself.
alter table open_work_words alter column seat set statistics 300;

-- Everything that is or was found in any proposal, once: where few begin as was typed, they are looked for by name. In the
-- order of their letters, whatever the order of the database.
create table known_lexeme (
    lexeme text collate "C" primary key
);

insert into known_lexeme
select distinct lexeme from proposal_words, unnest(search) where length(lexeme) <= 200;

-- Words that begin with the same letter are gone through when one is mistyped.
alter table known_word alter column word type text collate "C";

create or replace function add_open_work_words(work task) returns void language sql as $$
    insert into open_work_words (task, seat, proposal, due_day, created_at, dossier)
    values (work.id, work.seat, work.proposal, work.due_day, work.created_at, work.dossier)
$$;

create or replace function follow_open_work() returns trigger language plpgsql as $$
begin
    if new.ended_at is not null then
        delete from open_work_facet where task = new.id;
        delete from open_work_words where task = new.id;
    elsif tg_op = 'INSERT' then
        insert into open_work_facet (task, theme, province, seat, due_day, created_at, dossier, proposal)
        select distinct new.id, theme, province, new.seat, new.due_day, new.created_at, new.dossier, new.proposal
        from proposal, unnest(0 || themes) as theme, unnest(array['', lead] || partners) as province
        where proposal.id = new.proposal and (theme, province) <> (0, '');
        insert into open_work_words (task, seat, proposal, due_day, created_at, dossier)
        values (new.id, new.seat, new.proposal, new.due_day, new.created_at, new.dossier);
    else
        update open_work_facet set due_day = new.due_day where task = new.id;
        update open_work_words set due_day = new.due_day where task = new.id;
    end if;
    return null;
end $$;

create or replace function follow_words() returns trigger language plpgsql as $$
begin
    perform know_words(new.searchable_text);
    insert into proposal_words (proposal, words) values (new.id, new.searchable_text)
    on conflict (proposal) do update set words = excluded.words;
    insert into known_lexeme
    select lexeme from proposal_words, unnest(search) as said
    where proposal = new.id and length(lexeme) <= 200
        and not exists (select from known_lexeme known where known.lexeme = said.lexeme)
    order by lexeme collate "C" -- always in one order, as known words
    on conflict do nothing;
    if tg_op = 'UPDATE' then
        delete from open_work_words where task in (select id from task where task.proposal = new.id);
        perform add_open_work_words(task) from task where proposal = new.id and ended_at is null;
    end if;
    return null;
end $$;

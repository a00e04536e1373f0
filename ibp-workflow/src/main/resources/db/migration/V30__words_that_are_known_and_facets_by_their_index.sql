-- Every word that is or was on any dossier, once: a mistyped word is held against these, and not against whole texts,
-- of which there are as many as dossiers. Which of them a reader may know is asked of the dossiers.
create table known_word (
    word text primary key
);

create index known_word_by_letters on known_word using gin (word gin_trgm_ops);

-- Not what is too short to be mistyped, nor numbers, nor what nobody types.
create function know_words(words text) returns void language sql as $$
    insert into known_word
    select distinct word from unnest(string_to_array(words, ' ')) as said (word)
    where length(word) between 4 and 60 and word !~ '[0-9]'
        and not exists (select from known_word known where known.word = said.word)
    order by word -- always in one order, so that two who add the same words wait and do not block each other
    on conflict do nothing
$$;

create or replace function follow_words() returns trigger language plpgsql as $$
begin
    perform know_words(new.searchable_text);
    insert into proposal_words (proposal, words) values (new.id, new.searchable_text)
    on conflict (proposal) do update set words = excluded.words;
    if tg_op = 'UPDATE' then
        delete from open_work_words where task in (select id from task where task.proposal = new.id);
        perform add_open_work_words(task) from task where proposal = new.id and ended_at is null;
    end if;
    return null;
end $$;

insert into known_word
select distinct word from proposal_words, unnest(string_to_array(words, ' ')) as word
where length(word) between 4 and 60 and word !~ '[0-9]';

drop index proposal_words_by_letters;

-- Work by what it is about is found, and counted, without looking at more of it than this index.
drop index open_work_facet_in_order;
create index open_work_facet_in_order on open_work_facet (seat, theme, province, due_day, created_at, task)
    include (proposal, dossier);

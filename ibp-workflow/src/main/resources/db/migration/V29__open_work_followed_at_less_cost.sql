-- The same as before, in the trigger itself: what stood in functions of its own was planned anew at every piece of work,
-- which took longer than doing it.
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
        insert into open_work_words (task, proposal, due_day, created_at, dossier, words)
        select new.id, new.proposal, new.due_day, new.created_at, new.dossier,
            array_to_tsvector(array(select new.seat || '/' || lexeme from unnest(search) where length(lexeme) <= 200))
        from proposal_words
        where proposal_words.proposal = new.proposal;
    else
        update open_work_facet set due_day = new.due_day where task = new.id;
        update open_work_words set due_day = new.due_day where task = new.id;
    end if;
    return null;
end $$;

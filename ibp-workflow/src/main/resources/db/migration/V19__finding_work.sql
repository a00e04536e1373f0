-- Work is found a page at a time in the order of its term: of each seat by itself, which an index answers without
-- reading more of it than the page.
alter table task add column due_day date generated always as (coalesce(due, date '9999-12-31')) stored;

drop index task_open_by_seat;
create index task_open_in_order on task (seat, due_day, created_at, id) include (kind, proposal, claimed_by)
    where ended_at is null;

-- Open work by what its proposal is about, in the same order: by theme, by province that takes part, and by both.
create table open_work_facet (
    task       text        not null references task,
    theme      integer     not null,                    -- 0 for any
    province   text        not null,                    -- empty for any
    seat       text        not null,
    due_day    date        not null,
    created_at timestamptz not null,
    primary key (task, theme, province)
);

create index open_work_facet_in_order on open_work_facet (seat, theme, province, due_day, created_at, task);

create function add_open_work_facets(work task) returns void language sql as $$
    insert into open_work_facet (task, theme, province, seat, due_day, created_at)
    select distinct work.id, theme, province, work.seat, work.due_day, work.created_at
    from proposal, unnest(0 || themes) as theme, unnest(array['', lead] || partners) as province
    where proposal.id = work.proposal and (theme, province) <> (0, '')
$$;

create function follow_open_work() returns trigger language plpgsql as $$
begin
    if new.ended_at is not null then
        delete from open_work_facet where task = new.id;
    elsif tg_op = 'INSERT' then
        perform add_open_work_facets(new);
    else
        update open_work_facet set due_day = new.due_day where task = new.id;
    end if;
    return null;
end $$;

create trigger facets_of_opened_work after insert on task for each row execute function follow_open_work();
create trigger facets_of_changed_work after update of due, ended_at on task for each row
    when (old.ended_at is distinct from new.ended_at or old.due is distinct from new.due)
    execute function follow_open_work();

-- What a proposal is about can change while work on it is open.
create function follow_proposal_of_work() returns trigger language plpgsql as $$
begin
    delete from open_work_facet where task in (select id from task where proposal = new.id and ended_at is null);
    perform add_open_work_facets(task) from task where proposal = new.id and ended_at is null;
    return null;
end $$;

create trigger facets_of_changed_proposal after update of lead, partners, themes on proposal for each row
    when ((old.lead, old.partners, old.themes) is distinct from (new.lead, new.partners, new.themes))
    execute function follow_proposal_of_work();

select add_open_work_facets(task) from task where ended_at is null;

-- Each entry of the record is chained to the one before it in its dossier by its hash; once a day the ends of all
-- chains are sealed together. The database itself refuses to change what is recorded, whoever asks.
alter table dossier_entry
    add column sequence integer,
    add column previous text,
    add column hash text,
    add column on_behalf_of text;                  -- none where a holder of the seat acted

-- What was recorded before is chained in the order it happened, as nl.ibp.domain.record.ChainedEntry does it: SHA-256
-- over parts that are told apart by their length in bytes.
create function part(text) returns text language sql immutable as
$$ select coalesce(octet_length($1) || ':' || $1, '-:') $$;

do $$
declare
    entry record;
    dossier uuid;
    place integer;
    last text;
begin
    for entry in select * from dossier_entry order by proposal, at, id loop
        if dossier is distinct from entry.proposal then
            dossier := entry.proposal;
            place := 0;
            last := '';
        end if;
        place := place + 1;
        update dossier_entry set
            sequence = place,
            previous = last,
            hash = encode(sha256(convert_to(
                part(last) || part(place::text) || part(proposal::text)
                || part((extract(epoch from at) * 1000000)::bigint::text)
                || part(person) || part(seat) || part(on_behalf_of) || part(event)
                || (select part(count(*)::text) || coalesce(string_agg(part(d.key) || part(d.value), ''
                        order by d.key collate "C"), '')
                    from jsonb_each_text(details) d), 'UTF8')), 'hex')
            where id = entry.id
            returning hash into last;
    end loop;
end
$$;

drop function part(text);

alter table dossier_entry
    alter column sequence set not null,
    alter column previous set not null,
    alter column hash set not null,
    add unique (proposal, sequence);

drop index dossier_entry_by_proposal;

create table record_seal (
    day        date primary key,
    previous   text   not null,
    hash       text   not null,
    heads      jsonb  not null,                    -- where the chains stood that were written in since the seal before
    last_entry bigint not null                     -- the newest entry when it was made
);

create function refuse_change_of_record() returns trigger language plpgsql as $$
begin
    raise exception 'What is recorded is not changed (% on %)', tg_op, tg_table_name;
end
$$;

create trigger dossier_entry_is_append_only before update or delete on dossier_entry
    for each row execute function refuse_change_of_record();
create trigger dossier_entry_is_not_emptied before truncate on dossier_entry
    for each statement execute function refuse_change_of_record();
create trigger record_seal_is_append_only before update or delete on record_seal
    for each row execute function refuse_change_of_record();
create trigger record_seal_is_not_emptied before truncate on record_seal
    for each statement execute function refuse_change_of_record();

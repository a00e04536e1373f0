-- Which tables were filled with the reference data of the product. Each is filled once: whoever empties one later means
-- it to be empty.
create table reference_filled (
    name text primary key
);

insert into reference_filled
select 'theme' where exists (select from theme)
union all select 'funding_source' where exists (select from funding_source)
union all select 'cooperation_rule' where exists (select from cooperation_rule)
union all select 'recess' where exists (select from recess)
union all select 'programme_event' where exists (select from programme_event)
union all select 'election_day' where exists (select from election_day);

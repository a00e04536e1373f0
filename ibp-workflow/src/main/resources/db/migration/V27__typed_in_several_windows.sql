-- Each window of a person keeps a text of its own beside what stands at a place, so that a third one does not take the
-- place of the second. What a form started with is kept along, where others may change that meanwhile.

create table typed_aside (
    person   text        not null,
    place    text        not null,
    typed_in text        not null,                   -- the window
    fields   jsonb       not null,
    start    jsonb,
    revision bigint      not null default nextval('typed_form_revision'),
    saved_at timestamptz not null,
    primary key (person, place, typed_in),
    foreign key (person, place) references typed_form on delete cascade
);

insert into typed_aside (person, place, typed_in, fields, saved_at)
select person, place, 'before', aside, aside_at from typed_form where aside is not null;

alter table typed_form
    drop column aside,
    drop column aside_at,
    add column start jsonb,
    add column typed_in text not null default 'before';
alter table typed_form alter column typed_in drop default;

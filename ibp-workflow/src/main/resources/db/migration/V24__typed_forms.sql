-- What people type into any form, task or not, until it is sent: by person and by the place of the form. It takes the
-- place of what was kept for tasks alone, and carries that over.

create sequence typed_form_revision;

create table typed_form (
    person   text        not null,
    place    text        not null check (length(place) <= 400),
    fields   jsonb       not null,
    revision bigint      not null default nextval('typed_form_revision'), -- never comes again, not even after a fresh start
    saved_at timestamptz not null,
    aside    jsonb,                                  -- typed meanwhile in another window, until the person has chosen
    aside_at timestamptz,
    sent_at  timestamptz,                            -- none while it is not sent
    primary key (person, place),
    check ((aside is null) = (aside_at is null))
);

-- What was answered in a task that several may do.
create index typed_form_sent on typed_form (place) where sent_at is not null;

insert into typed_form (person, place, fields, saved_at)
select person, 'taak/' || task, fields, saved_at from form_draft;

drop table form_draft;

-- What administrators changed: added, never changed. The person is named without a foreign key, as in the record.
create table administration_change (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    person     text,                               -- none where a new version of the product did it
    subject    text  not null,
    object     text  not null,
    document   jsonb not null
);

create trigger administration_change_is_append_only before update or delete on administration_change
    for each row execute function refuse_change_of_record();
create trigger administration_change_is_not_emptied before truncate on administration_change
    for each statement execute function refuse_change_of_record();

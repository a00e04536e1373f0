-- Moments of the programme itself, as the memo tells them; order as shown.
create table programme_event (
    position integer primary key,
    document jsonb not null
);

-- The password of a demonstration account is known to all: such an account signs in in demo mode only.
alter table account add column demo boolean not null default false;

-- Until now nothing but the demonstration made accounts.
update account set demo = true;

-- Somebody takes up a seat once on a day; the beginning says which appointment is meant.
create unique index appointment_once on appointment (seat, person, from_day);

-- Initiatives of the memo that the demonstration made, by their names there: dossiers may get another title.
create table demonstration_initiative (
    name text primary key
);

insert into demonstration_initiative (name)
select distinct title from proposal where exists (select 1 from account);

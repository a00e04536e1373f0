-- Each thing that somebody is told by mail stands in the outbox by itself, also where it goes out in a digest: so what
-- is committed late, or falls on the moment of a digest, stands in one mail and no more. What matters no more is taken
-- out, and found anew should it matter again.
alter table mail drop constraint mail_state_check;
alter table mail
    add column digest bigint references mail on delete cascade, -- with which it goes out; none where it does by itself
    add check (state in ('WAITING', 'GATHERED', 'DROPPED', 'HANDED_OVER', 'SENT', 'FAILED')),
    add check ((state = 'GATHERED') = (digest is not null));

create index mail_in_digest on mail (digest) where digest is not null;

-- What the digests of before told is not known by the piece, and is not to be told once more; what they were still to
-- tell is found anew, so nothing after the first of those counts as told.
create temporary table told on commit drop as
    select person, max(cast(about as timestamptz)) as at
    from mail
    where event = 'DIGEST' and state in ('HANDED_OVER', 'SENT') and not exists (
        select from mail untold
        where untold.person = mail.person and untold.event = 'DIGEST' and untold.state in ('WAITING', 'FAILED')
            and cast(untold.about as timestamptz) < cast(mail.about as timestamptz))
    group by person;
insert into notice_choice (person, event, channel, chosen_at)
    select told.person, usual.event, 'DIGEST', told.at
    from told cross join (values ('NEW_WORK'), ('DUE_SOON')) as usual (event)
    on conflict do nothing;
update notice_choice set chosen_at = greatest(chosen_at, told.at)
    from told
    where told.person = notice_choice.person and channel = 'DIGEST';
delete from mail where state = 'DROPPED' or (event = 'DIGEST' and state in ('WAITING', 'FAILED'));

-- When it was asked to confirm an address: kept for a day, longer than the address where that is taken back, so that
-- nobody sends many mails to somebody else. Of the address only the hash is kept.
create table confirmation_request (
    person       text        not null references person,
    address_hash text        not null check (address_hash ~ '^[0-9a-f]{64}$'), -- SHA-256, in lower case
    asked_at     timestamptz not null
);

create index confirmation_request_by_person on confirmation_request (person, asked_at);
create index confirmation_request_by_address on confirmation_request (address_hash, asked_at);
create index confirmation_request_by_moment on confirmation_request (asked_at);

-- Some of what a seat is told is for one of its holders alone: that a colleague handed work over to them.
alter table notice
    add column person    text references person,     -- none where all who hold the seat are told
    add column by_person text references person,     -- who did it
    add check ((person is null) = (by_person is null));

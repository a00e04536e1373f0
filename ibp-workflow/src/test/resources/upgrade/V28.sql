-- A digest with what goes along, and who was asked to confirm an address; what a colleague handed over.
with digest as (
    insert into mail (person, event, about, state, created_at, not_before, changed_at, message_id) values
        ('beheer', 'DIGEST', '2018-05-04T06:00:00Z', 'WAITING', '2018-05-03T09:00:00Z', '2018-05-04T06:00:00Z',
            '2018-05-03T09:00:00Z', gen_random_uuid()) returning id)
insert into mail (person, event, about, state, created_at, not_before, changed_at, message_id, digest)
select 'beheer', 'MENTIONED', '1', 'GATHERED', '2018-05-03T09:00:00Z', '2018-05-04T06:00:00Z', '2018-05-03T09:00:00Z',
    gen_random_uuid(), id from digest;
insert into confirmation_request values
    ('beheer', repeat('d', 64), '2018-05-02T09:00:00Z'), ('beheer', repeat('e', 64), '2018-05-02T09:10:00Z');
insert into notice (seat, proposal, task, kind, working_days, due, note, at, person, by_person) values
    ('bac-vp-gelderland', '00000000-0000-4000-8000-000000000002', '4-open', 'HANDED_OVER', 0, null, 'Wil jij?', '2018-05-03T10:00:00Z',
        'beleid-gelderland', 'beheer');

-- Work that waits, work that is done, work that lapsed, and what was typed into it.
insert into task (id, kind, proposal, seat, province, consultation, created_at, due, claimed_by, claimed_at, ended_at, ended_by)
values
    ('4-open', 'REVIEW_BY_MEMBER', '00000000-0000-4000-8000-000000000002', 'bac-vp-gelderland', 'pv25', '00000000-0000-4000-9000-000000000003', '2018-05-02T09:00:00Z', '2018-05-24',
        'beleid-gelderland', '2018-05-03T09:00:00Z', null, null),
    ('4-done', 'COLLEGE_DECIDES', '00000000-0000-4000-8000-000000000002', 'gs-gelderland', 'pv25', null, '2018-05-02T09:00:00Z', '2018-05-24',
        null, null, '2018-05-04T09:00:00Z', 'beleid-gelderland'),
    ('4-lapsed', 'COLLEGE_DECIDES', '00000000-0000-4000-8000-000000000002', 'gs-utrecht', 'pv26', null, '2018-05-02T09:00:00Z', '2018-05-24',
        null, null, '2018-05-25T09:00:00Z', null);
insert into form_draft values
    ('beleid-gelderland', '4-open', '{"remarks": "Tekst"}', '2018-05-03T09:00:00Z'),
    ('beheer', '4-done', '{"remarks": ""}', '2018-05-03T09:00:00Z');

-- Comments, one taken back.
insert into comment (id, proposal, author, seat, text, body, seats, mentioned, at, withdrawn_at) values
    ('00000000-0000-4000-8000-000000000020', '00000000-0000-4000-8000-000000000002', 'beheer', 'beheer', 'Past dit?', 'bac-vp', '{}',
        '{beleid-gelderland}', '2018-05-02T09:00:00Z', null),
    ('00000000-0000-4000-8000-000000000021', '00000000-0000-4000-8000-000000000002', 'beheer', 'beheer', '', null, '{gs-utrecht}', '{}',
        '2018-05-02T09:00:00Z', '2018-05-03T09:00:00Z');

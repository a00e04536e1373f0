-- What was typed in a third window.
insert into typed_aside (person, place, typed_in, fields, start, saved_at) values
    ('beheer', 'beheer/reces/nieuw', 'window-3', '{"label": "Derde"}', '{"label": ""}', '2018-05-02T09:02:00Z'),
    ('beheer', 'taak/16-done', 'window-2', '{"remarks": "Ook"}', null, '2018-05-02T09:02:00Z');

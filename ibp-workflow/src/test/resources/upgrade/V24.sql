-- What was typed into a task and beside it, and what was sent.
insert into typed_form (person, place, fields, saved_at, aside, aside_at, sent_at) values
    ('beheer', 'beheer/reces/nieuw', '{"label": "Een"}', '2018-05-02T09:00:00Z', '{"label": "Ander"}',
        '2018-05-02T09:01:00Z', null),
    ('beheer', 'taak/16-done', '{"remarks": "Klaar"}', '2018-05-02T09:00:00Z', null, null, '2018-05-24T09:00:00Z');

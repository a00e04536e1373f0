-- How far a dossier is, and work on it that was begun.
update task set begun_at = '2018-05-03T09:00:00Z' where id = '4-open';
insert into step_record (proposal, version, level, step, status, task, body, seat, province, round, urgency, lead, partners,
    themes, entered_at, begun_at, due, left_at, outcome, days, waiting) values
    ('00000000-0000-4000-8000-000000000002', 1, 'STEP', 'COLLEGES', 'COLLEGES', null, null, null, null, 1, 'NORMAL', 'pv25', '{pv26}', '{3}',
        '2018-05-02T09:00:00Z', null, null, null, null, null, null),
    ('00000000-0000-4000-8000-000000000002', 1, 'WORK', 'COLLEGE_DECIDES', 'COLLEGES', '4-done', 'gs-gelderland', 'gs-gelderland', 'pv25', 1, 'NORMAL',
        'pv25', '{pv26}', '{3}', '2018-05-02T09:00:00Z', '2018-05-03T09:00:00Z', '2018-05-24', '2018-05-04T09:00:00Z',
        'DONE', 2, 1);

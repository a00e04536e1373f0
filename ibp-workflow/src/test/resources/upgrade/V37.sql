-- A step that was left, to be found by its days.
insert into step_record (proposal, version, level, step, status, round, urgency, lead, partners, themes, entered_at, left_at,
    outcome, days) values
    ('00000000-0000-4000-8000-000000000003', 1, 'STEP', 'COLLEGES', 'COLLEGES', 1, 'NORMAL', 'pv25', '{pv26}', '{3}', '2018-05-02T09:00:00Z',
        '2018-05-04T09:00:00Z', 'DONE', 2);

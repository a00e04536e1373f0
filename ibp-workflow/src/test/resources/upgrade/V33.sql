-- Steps of which is known which model they followed.
insert into step_record (proposal, version, level, step, status, body, province, round, urgency, lead, partners, themes,
    entered_at, left_at, outcome, days, process, process_version) values
    ('00000000-0000-4000-8000-000000000003', 1, 'PART', 'REVIEWS', 'COLLEGES', 'bac-vp', null, 1, 'NORMAL', 'pv25', '{pv26}', '{3}',
        '2018-05-02T09:00:00Z', '2018-05-04T09:00:00Z', 'DONE', 2, 'committeeConsultation', 3);

-- Somebody reminded a seat of its work.
insert into notice (seat, proposal, task, kind, working_days, due, note, at, by_seat) values
    ('bac-vp-gelderland', '00000000-0000-4000-8000-000000000002', '4-open', 'CHASED', 0, '2018-05-24', 'Graag deze week', '2018-05-20T09:00:00Z', 'manager');

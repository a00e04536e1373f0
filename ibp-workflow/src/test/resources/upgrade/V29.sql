-- Work that is followed by the trigger alone.
insert into task (id, kind, proposal, seat, province, created_at, due) values
    ('29-open', 'REVIEW_BY_MEMBER', '00000000-0000-4000-8000-000000000002', 'bac-vp-gelderland', 'pv25', '2018-05-02T09:00:00Z', '2018-05-24');
update task set ended_at = '2018-05-04T09:00:00Z', ended_by = 'beheer' where id = '29-open';

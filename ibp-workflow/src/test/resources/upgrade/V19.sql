-- Work that is put in order as it comes.
insert into task (id, kind, proposal, seat, province, created_at, due) values
    ('19-open', 'REVIEW_BY_MEMBER', '00000000-0000-4000-8000-000000000002', 'bac-vp-gelderland', 'pv25', '2018-05-02T09:00:00Z', '2018-05-24');

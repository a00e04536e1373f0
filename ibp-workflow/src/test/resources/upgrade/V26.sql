-- Work whose words are found.
insert into task (id, kind, proposal, seat, province, created_at, due) values
    ('26-open', 'REVIEW_BY_MEMBER', '00000000-0000-4000-8000-000000000002', 'bac-vp-gelderland', 'pv25', '2018-05-02T09:00:00Z', '2018-05-24');
update proposal set searchable_text = 'food valley zonneweide' where id = '00000000-0000-4000-8000-000000000002';

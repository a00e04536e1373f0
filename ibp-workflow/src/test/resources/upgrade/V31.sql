-- Work that is found by the words of its proposal.
insert into task (id, kind, proposal, seat, province, created_at, due) values
    ('31-open', 'REVIEW_BY_MEMBER', '00000000-0000-4000-8000-000000000002', 'bac-vp-utrecht', 'pv25', '2018-05-02T09:00:00Z', '2018-05-24');

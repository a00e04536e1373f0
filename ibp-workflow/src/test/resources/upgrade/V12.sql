-- Votes in writing, a mandate, and meetings.
insert into written_procedure values
    ('00000000-0000-4000-8000-000000000010', '00000000-0000-4000-8000-000000000002', 'ipo-bestuur', 'OPEN', '2018-05-02T09:00:00Z',
        $doc${"id":"00000000-0000-4000-8000-000000000010","proposal":"00000000-0000-4000-8000-000000000002","version":1,"body":"ipo-bestuur","proposed":{"outcome":"ADOPT","text":"Gezien het belang","conditions":["Jaarlijks verslag"]},"members":["bestuur-drenthe","bestuur-utrecht"],"putBy":"beleid-gelderland","openedAt":"2018-05-02T09:00:00.123456Z","due":"2018-05-16","standsStillSince":null,"status":"RUNNING","votes":[{"member":"bestuur-drenthe","vote":"IN_FAVOUR","reasons":"","givenBy":"beleid-gelderland","givenAt":"2018-05-02T09:00:00.123456Z"}],"meetingRequestedBy":null,"endedAt":null}$doc$),
    ('00000000-0000-4000-8000-000000000011', '00000000-0000-4000-8000-000000000002', 'ipo-bestuur', 'ENDED', '2018-05-02T09:00:00Z',
        $doc${"id":"00000000-0000-4000-8000-000000000011","proposal":"00000000-0000-4000-8000-000000000002","version":1,"body":"ipo-bestuur","proposed":{"outcome":"ADOPT","text":"","conditions":[]},"members":["bestuur-drenthe","bestuur-utrecht"],"putBy":"beleid-gelderland","openedAt":"2018-05-02T09:00:00.123456Z","due":"2018-05-16","standsStillSince":null,"status":"ENDED","votes":[{"member":"bestuur-drenthe","vote":"AGAINST","reasons":"Te duur","givenBy":"beleid-gelderland","givenAt":"2018-05-02T09:00:00.123456Z"}],"meetingRequestedBy":null,"endedAt":"2018-05-02T09:00:00.123456Z"}$doc$);
insert into mandate values
    ('00000000-0000-4000-8000-000000000012', '2018-05-02T09:00:00Z',
        $doc${"id":"00000000-0000-4000-8000-000000000012","subject":"Kopgroep landbouw","holders":["bestuur-drenthe","bestuur-utrecht"],"themes":[3],"from":"2018-05-02","until":"2018-12-31","grantedBy":"beleid-gelderland","grantedAt":"2018-05-02T09:00:00.123456Z","end":null}$doc$);
insert into meeting values
    ('00000000-0000-4000-8000-000000000013', 'bac-vp', '2018-05-24',
        $doc${"id":"00000000-0000-4000-8000-000000000013","body":"bac-vp","day":"2018-05-24","status":"PLANNED","listed":[],"closedBy":null,"closedAt":null}$doc$),
    ('00000000-0000-4000-8000-000000000014', 'bac-vp', '2018-05-02',
        $doc${"id":"00000000-0000-4000-8000-000000000014","body":"bac-vp","day":"2018-05-02","status":"HELD","listed":[{"proposal":"00000000-0000-4000-8000-000000000002","version":1,"outcome":"ADOPT","manner":"WRITTEN","decidedAt":"2018-05-02T09:00:00.123456Z"}],"closedBy":"beleid-gelderland","closedAt":"2018-05-02T09:00:00.123456Z"}$doc$);

-- What was reported on a milestone, and to the colleges.
insert into milestone_report (theme, milestone, state, expected, note, seat, person, at) values
    (3, 'Kaart', 'DELAYED', $doc${"label":"Oktober 2018","earliest":"2018-10-01","latest":"2018-10-31","precision":"MONTH"}$doc$, 'De gegevens kwamen later', 'manager',
        'beleid-gelderland', '2018-05-02T09:00:00Z'),
    (9, 'Afspraken', 'DONE', 'null', '', 'manager', 'beleid-gelderland', '2018-05-03T09:00:00Z');
insert into programme_report values
    (1,
        $doc${"number":1,"content":{"quarter":{"year":2018,"number":2},"themes":[{"number":3,"name":"Klimaatadaptatie","leadOrganisation":{"known":"IenW"},"administrativeLead":{"known":"Deltacommissaris"},"officialLead":null,"discussedIn":{"known":"AAC RE"},"note":"","milestones":[{"description":"Kaart","date":{"label":"Zomer 2018","earliest":"2018-06-21","latest":"2018-09-22","precision":"SEASON"}}]}],"reports":[{"milestone":{"theme":3,"description":"Kaart"},"state":"DELAYED","expected":{"label":"Oktober 2018","earliest":"2018-10-01","latest":"2018-10-31","precision":"MONTH"},"note":"De gegevens kwamen later","seat":"manager","person":"beleid-gelderland","at":"2018-05-02T09:00:00.123456Z"}],"decisions":[{"proposal":"00000000-0000-4000-8000-000000000002","on":"2018-05-02","kind":"SUBMITTED","outcome":"","province":null}]},"words":"Het loopt","seat":"manager","person":"beleid-gelderland","at":"2018-05-02T09:00:00.123456Z"}$doc$);

-- What became of a commitment.
insert into commitment_report (proposal, document) values
    ('00000000-0000-4000-8000-000000000002',
        $doc${"proposal":"00000000-0000-4000-8000-000000000002","version":1,"number":1,"state":"UNDER_WAY","note":"De proeftuin loopt","reportedBy":"beleid-gelderland","reportedAt":"2018-05-02T09:00:00.123456Z"}$doc$),
    ('00000000-0000-4000-8000-000000000002',
        $doc${"proposal":"00000000-0000-4000-8000-000000000002","version":1,"number":1,"state":"KEPT","note":"","reportedBy":"beleid-gelderland","reportedAt":"2018-05-02T09:00:00.123456Z"}$doc$);

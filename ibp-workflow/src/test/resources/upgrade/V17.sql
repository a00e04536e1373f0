-- What administrators changed.
insert into administration_change (at, person, subject, object, document) values
    ('2018-05-02T09:00:00Z', 'beheer', 'THEME', '9',
        $doc${"at":"2018-05-02T09:00:00.123456Z","person":"beheer","subject":"THEME","object":"9","name":"9. Verhoudingen","parts":[{"part":"name","before":{"known":"Verhoudingen"},"after":{"known":"Passende verhoudingen"}}]}$doc$),
    ('2018-05-02T09:00:00Z', 'beheer', 'RECESS', '2018-07-14',
        $doc${"at":"2018-05-02T09:00:00.123456Z","person":"beheer","subject":"RECESS","object":"2018-07-14","name":"Zomer","parts":[{"part":"until","before":{"known":"26-8-2018"},"after":null}]}$doc$);

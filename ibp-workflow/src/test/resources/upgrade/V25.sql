-- What people noted about work.
insert into task_mark values
    ('beheer', '4-open', 'Bellen', '2018-05-20', null, '', null, null, ''),
    ('beleid-gelderland', '4-open', '', null, '2018-05-03T09:00:00Z', 'Niet van mij', '2018-05-03T10:00:00Z', 'beheer',
        'Wil jij?');

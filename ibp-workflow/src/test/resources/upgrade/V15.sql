-- Standing in, one ended before its time; new colleges and elections.
insert into substitution (id, seat, substitute, from_day, until_day, scopes, made_by, made_at, ended_by, ended_at) values
    ('00000000-0000-4000-8000-000000000015', 'beleid-gelderland', 'beheer', '2018-05-01', '2018-06-01', '{DRAFTING}',
        'beleid-gelderland', '2018-05-01T09:00:00Z', null, null),
    ('00000000-0000-4000-8000-000000000016', 'gs-utrecht', 'beheer', '2018-05-01', '2018-06-01', '{DECIDING,HANDLING}',
        'beheer', '2018-05-01T09:00:00Z', 'beheer', '2018-05-10T09:00:00Z');
insert into college_change values
    ('pv25', '2019-06-01', 'beheer', '2019-05-01T09:00:00Z', '2019-06-01T00:00:00Z'),
    ('pv26', '2027-06-01', 'beheer', '2019-05-01T09:00:00Z', null);
insert into election_day values ('2019-03-20', false), ('2027-03-17', true);

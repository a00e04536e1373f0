-- What people ask of lists.
insert into remembered_view values ('beheer', 'voorstellen', 'zoek=food'), ('beheer', 'werk', '');
insert into saved_view values
    ('00000000-0000-4000-8000-000000000018', 'werk', 'Van mij', 'functie=beheer', 'beheer', null, '2018-05-02T09:00:00Z'),
    ('00000000-0000-4000-8000-000000000019', 'voorstellen', 'Van ons', 'thema=3', 'beheer', 'bac-vp', '2018-05-02T09:00:00Z');

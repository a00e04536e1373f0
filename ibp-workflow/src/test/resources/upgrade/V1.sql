-- The organisation and the programme, as much of it as the rest refers to.
insert into province values
    ('pv22', 'Drenthe', 'drenthe', 41), ('pv25', 'Gelderland', 'gelderland', 55), ('pv26', 'Utrecht', 'utrecht', 49);
insert into body values
    ('beleid-gelderland', 'POLICY_DEPARTMENT', 'Beleid Gelderland', 'pv25', 1),
    ('gs-gelderland', 'COLLEGE', 'GS Gelderland', 'pv25', 2), ('gs-utrecht', 'COLLEGE', 'GS Utrecht', 'pv26', 3),
    ('ps-utrecht', 'STATES', 'PS Utrecht', 'pv26', 4), ('aac-vp', 'OFFICIAL_COMMITTEE', 'AAC VP', null, 5),
    ('bac-vp', 'ADMINISTRATIVE_COMMITTEE', 'BAC VP', null, 6), ('ipo-bestuur', 'BOARD', 'IPO-bestuur', null, 7),
    ('manager', 'PROGRAMME_MANAGEMENT', 'Programma', null, 8), ('beheer', 'BUREAU', 'Beheer', null, 9);
insert into seat values
    ('beleid-gelderland', 'beleid-gelderland', 'POLICY_OFFICER', 'pv25', 'Beleid Gelderland', 1),
    ('gs-gelderland', 'gs-gelderland', 'COLLEGE', 'pv25', 'GS Gelderland', 1),
    ('gs-utrecht', 'gs-utrecht', 'COLLEGE', 'pv26', 'GS Utrecht', 1),
    ('ps-utrecht', 'ps-utrecht', 'STATES_CLERK', 'pv26', 'Griffie Utrecht', 1),
    ('bac-vp-gelderland', 'bac-vp', 'MEMBER', 'pv25', 'Lid Gelderland', 1),
    ('bac-vp-utrecht', 'bac-vp', 'MEMBER', 'pv26', 'Lid Utrecht', 2),
    ('bestuur-drenthe', 'ipo-bestuur', 'MEMBER', 'pv22', 'Bestuurslid Drenthe', 1),
    ('manager', 'manager', 'MANAGER', null, 'Programmamanager', 1),
    ('beheer', 'beheer', 'ADMINISTRATOR', null, 'Beheerder', 1);
insert into person values ('beleid-gelderland', 'Beleid Gelderland'), ('beheer', 'Beheer');
insert into appointment (seat, person, from_day, until_day) values
    ('beleid-gelderland', 'beleid-gelderland', '2018-02-14', null), ('beheer', 'beheer', '2018-02-14', '2019-02-14');
insert into account values ('beleid-gelderland', '{bcrypt}', 'beleid-gelderland'), ('beheer', '{bcrypt}', 'beheer');
insert into theme values
    (3, $doc${"number":3,"name":"Klimaatadaptatie","leadOrganisation":{"known":"IenW"},"administrativeLead":{"known":"Deltacommissaris"},"officialLead":null,"discussedIn":{"known":"AAC RE"},"note":"","milestones":[{"description":"Kaart","date":{"label":"Zomer 2018","earliest":"2018-06-21","latest":"2018-09-22","precision":"SEASON"}}]}$doc$),
    (9, $doc${"number":9,"name":"Passende financiële verhoudingen","leadOrganisation":{"known":"BZK"},"administrativeLead":"PM","officialLead":null,"discussedIn":{"known":"AAC FIN"},"note":"","milestones":[{"description":"Afspraken","date":{"label":"","earliest":null,"latest":null,"precision":"NONE"}}]}$doc$);
insert into funding_source values
    ('eigen-middelen', 'Eigen middelen', '', true, 1), ('rijk', 'Rijk', 'uit de enveloppe', false, 2);
insert into cooperation_rule values ('R1', 'Samen besluiten', 1), ('R9', 'Rapporteren', 2);

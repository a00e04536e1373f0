-- Whom a provider vouches for, and a seat it gave.
insert into sign_on_identity values
    ('https://aanmelden.example.nl', 'a', 'beheer',
        '[{"seat": "beheer", "claim": "groups", "value": "/seats/beheer"}]', '2026-11-01T09:00:00Z', '2026-11-01T09:00:00Z'),
    ('https://aanmelden.example.nl', 'b', 'beleid-gelderland', '[]', '2026-11-01T09:00:00Z', '2026-11-01T09:00:00Z');
insert into sign_on_rule (place, claim, match, value, seat) values (2, 'groups', 'EXACT', 'ibp-beheer', 'beheer');
insert into appointment (seat, person, from_day, by_sign_on) values ('manager', 'beheer', '2026-11-01', true);

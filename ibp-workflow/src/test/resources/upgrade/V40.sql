-- What a program was answered, and a program that comes on nobody's behalf.
insert into answered (person, key, request, at, status, headers, body) values
    ('beheer', 'a', 'POST /v1/voorstellen', '2026-11-20T09:00:00Z', 201, '{"Location": "/v1/voorstellen/1"}', '\x7b7d'),
    ('beheer', 'b', 'POST /v1/voorstellen', '2026-11-20T09:01:00Z', null, null, null);
insert into known_system (issuer, subject, person, first_at) values
    ('https://aanmelden.example.nl', 'zaaksysteem', 'beheer', '2026-11-20T09:00:00Z');

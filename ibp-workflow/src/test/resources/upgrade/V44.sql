-- Who is signed in, second steps, former passwords, and what went wrong at signing in.
insert into open_session (id, person, issuer, subject, sid, said_at, origin, since, active_at, held_at, ended) values
    ('00000000-0000-4000-8000-000000000044', 'beheer', null, null, null, null, '10.0.0.1', '2026-11-20T09:00:00Z',
        '2026-11-20T09:05:00Z', '2026-11-20T09:05:00Z', null),
    ('00000000-0000-4000-8000-000000000045', 'beheer', 'https://aanmelden.example.nl', 'a', 's', '2026-11-20T09:00:00Z',
        '10.0.0.1', '2026-11-20T09:00:00Z', '2026-11-20T09:05:00Z', '2026-11-20T09:05:00Z', 'EVERYWHERE');
update account set must_change = true where username = 'iemand';
insert into former_password values ('iemand', '{bcrypt}', '2026-11-01T09:00:00Z');
insert into recovery_code values ('iemand', 'a'), ('iemand', 'b');
insert into failed_sign_in values ('iemand', 2, '2026-11-20T09:00:00Z');

-- Addresses, ways of being told, and mails; of the digest the next version finds out what it told.
insert into contact (person, address, confirmed_at, pending, asked_at, key_hash, language, quiet_from, quiet_until,
    quiet_weekend, digest_at) values
    ('beheer', 'beheer@ibp.example', '2018-05-02T09:00:00Z', null, null, null, 'nl', '20:00', '07:00', true, '07:00'),
    ('beleid-gelderland', null, null, 'beleid@ibp.example', '2018-05-02T09:00:00Z', repeat('c', 64), 'en', '20:00',
        '07:00', false, '08:00');
insert into notice_choice values
    ('beheer', 'MENTIONED', 'DIGEST', '2018-05-01T08:00:00Z'), ('beheer', 'DUE_SOON', 'MAIL', '2018-05-01T08:00:00Z');
insert into mail (person, event, about, state, created_at, not_before, changed_at, message_id) values
    ('beheer', 'NEW_WORK', '4-open', 'SENT', '2018-05-02T09:00:00Z', '2018-05-02T09:00:00Z', '2018-05-02T09:00:00Z',
        gen_random_uuid()),
    ('beheer', 'DUE_SOON', '4-open', 'FAILED', '2018-05-02T09:00:00Z', '2018-05-02T09:00:00Z', '2018-05-02T09:00:00Z',
        gen_random_uuid());

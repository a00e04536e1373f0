-- What of the record is published, who is told of it, and how far that is.
insert into published_event (entry, proposal, sequence, kind, at)
select id, proposal, sequence, 'PROPOSAL_SUBMITTED', at from dossier_entry where proposal = '00000000-0000-4000-8000-000000000002' and sequence <= 2;
insert into subscription (id, name, person, address, kinds, state, token, secret, read_until, made_at) values
    ('00000000-0000-4000-8000-000000000041', 'Zaaksysteem', 'beheer', 'https://zaken.example.nl/ibp', '{}', 'ACTIVE', '',
        '', 0, '2026-11-20T09:00:00Z'),
    ('00000000-0000-4000-8000-000000000042', 'Archief', 'beheer', 'https://archief.example.nl/ibp',
        '{PROPOSAL_SUBMITTED}', 'PAUSED', '', '', 1, '2026-11-20T09:00:00Z');
insert into delivery (subscription, event, proposal, sequence, state, not_before, changed_at)
select '00000000-0000-4000-8000-000000000041', position, proposal, sequence, 'WAITING', at, at from published_event;

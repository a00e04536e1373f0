-- The chain goes on, and two days are sealed; the hashes are made as nl.ibp.domain.record.Digest makes them.
create function pg_temp.part(text) returns text language sql immutable as
$$ select coalesce(octet_length($1) || ':' || $1, '-:') $$;
create function pg_temp.hash(text) returns text language sql immutable as
$$ select encode(sha256(convert_to($1, 'UTF8')), 'hex') $$;

insert into dossier_entry (proposal, at, person, seat, on_behalf_of, event, details, sequence, previous, hash)
select proposal, '2018-05-02T09:03:00Z', 'beheer', 'beleid-gelderland', 'beleid-gelderland', 'COLLEGE_DECIDED',
    '{"outcome": "ENDORSE"}', sequence + 1, hash,
    pg_temp.hash(pg_temp.part(hash) || pg_temp.part((sequence + 1)::text) || pg_temp.part(proposal::text)
        || pg_temp.part((extract(epoch from timestamptz '2018-05-02T09:03:00Z') * 1000000)::bigint::text)
        || pg_temp.part('beheer') || pg_temp.part('beleid-gelderland') || pg_temp.part('beleid-gelderland')
        || pg_temp.part('COLLEGE_DECIDED') || pg_temp.part('1') || pg_temp.part('outcome') || pg_temp.part('ENDORSE'))
from dossier_entry where proposal = '00000000-0000-4000-8000-000000000002' and sequence = 2;

insert into record_seal (day, previous, hash, heads, last_entry)
select '2018-05-03', '',
    pg_temp.hash(pg_temp.part('') || pg_temp.part('2018-05-03') || pg_temp.part('1') || pg_temp.part(proposal::text)
        || pg_temp.part(sequence::text) || pg_temp.part(hash)),
    jsonb_build_array(jsonb_build_object('proposal', proposal, 'sequence', sequence, 'hash', hash)), id
from dossier_entry where proposal = '00000000-0000-4000-8000-000000000002' and sequence = 3;
insert into record_seal (day, previous, hash, heads, last_entry)
select '2018-05-04', seal.hash,
    pg_temp.hash(pg_temp.part(seal.hash) || pg_temp.part('2018-05-04') || pg_temp.part('1')
        || pg_temp.part(proposal::text) || pg_temp.part(sequence::text) || pg_temp.part(entry.hash)),
    jsonb_build_array(jsonb_build_object('proposal', proposal, 'sequence', sequence, 'hash', entry.hash)), entry.id
from dossier_entry entry, record_seal seal where proposal = '00000000-0000-4000-8000-000000000003';

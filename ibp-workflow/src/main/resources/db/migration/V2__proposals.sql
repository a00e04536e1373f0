-- A proposal is kept whole in its document. The columns beside it are what lists and searches read; they are written
-- together with the document and never on their own.

-- One row per year. Updating it locks it until the transaction ends, so numbers are without gaps: who rolls back gives
-- the number to the next one who waits.
create table proposal_number (
    year integer primary key,
    last integer not null
);

create table proposal (
    id              uuid primary key,
    year            integer     not null,
    sequence        integer     not null,
    lead            text        not null references province,
    status          text        not null,
    title           text        not null,          -- as submitted; of the draft while nothing was submitted
    partners        text[]      not null,          -- codes of the co-submitting provinces that still take part
    themes          integer[]   not null,
    version         integer     not null,          -- number of the last submitted version; 0 while there is none
    started_at      timestamptz not null,
    since           timestamptz not null,          -- when it came to its present status
    searchable_text text        not null,          -- lower case, without accents and punctuation
    -- "simple", not "dutch": a word somebody is still typing has no stem to compare by, and every prefix counts.
    search          tsvector generated always as (to_tsvector('simple', searchable_text)) stored,
    document        jsonb       not null,
    unique (year, sequence)
);

create index proposal_by_search on proposal using gin (search);
create index proposal_by_start on proposal (started_at desc, id);
create index proposal_by_status on proposal (status);

-- The bytes stay out of the proposal's document, which is read far more often.
create table attachment (
    id         uuid primary key,
    proposal   uuid    not null references proposal,
    name       text    not null,
    media_type text    not null,
    size       bigint  not null,
    sha256     text    not null,
    bytes      bytea   not null
);

create index attachment_by_proposal on attachment (proposal);

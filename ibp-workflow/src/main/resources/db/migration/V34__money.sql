-- What proposals ask for and what the States decided of it, beside the documents that say so, for sums over all of them.
-- Written together with these documents and never on their own.

-- When it was first submitted; none while it was not.
alter table proposal add column submitted_on date;

update proposal set submitted_on =
    ((document -> 'versions' -> 0 ->> 'submittedAt')::timestamptz at time zone 'Europe/Amsterdam')::date
where version > 0;

create index proposal_by_submission on proposal (submitted_on) where submitted_on is not null;

-- The money lines of the last submitted version, less those of provinces that dropped out and those that state nothing.
create table money_asked (
    proposal uuid     not null references proposal,
    province text     not null references province,
    source   text     not null references funding_source,
    year     smallint not null,
    euros    numeric,            -- none where it is pro memorie, which is not nought
    primary key (proposal, province, source, year)
);

insert into money_asked (proposal, province, source, year, euros)
select p.id, line ->> 'province', line ->> 'source', (line ->> 'year')::smallint,
    (line -> 'amount' ->> 'known')::numeric
from proposal p
cross join jsonb_array_elements(p.document -> 'versions' -> -1 -> 'content' -> 'moneyLines') as line
where p.version > 0
    and line -> 'amount' <> 'null'
    and not coalesce(p.document -> 'endorsements' -> 'dropped', '[]') @> (line -> 'province');

-- The money of a province itself that its college put before its States with cover, or that these decided on, by year. A
-- change of the budget names no source: it is known where all the province's own money under the version is of one.
create table money_covered (
    proposal uuid     not null references proposal,
    version  integer  not null,
    province text     not null references province,
    year     smallint not null,
    source   text     references funding_source,
    euros    numeric  not null,
    decided  boolean  not null,
    primary key (proposal, version, province, year),
    foreign key (proposal, version, province) references states_file
);

insert into money_covered (proposal, version, province, year, source, euros, decided)
select f.proposal, f.version, f.province, (expense ->> 'year')::smallint,
    (select min(own ->> 'source') from jsonb_array_elements(f.document -> 'ownMoney') as own
        having count(distinct own ->> 'source') = 1),
    sum((expense ->> 'amount')::numeric),
    f.document ->> 'status' in ('ADOPTED', 'SENT_TO_MINISTER')
from states_file f
cross join jsonb_array_elements(
    case when f.document -> 'decisions' -> -1 -> 'amendedBudget' <> 'null'
        then f.document -> 'decisions' -> -1 -> 'amendedBudget'
        else f.document -> 'proposals' -> -1 -> 'amendment'
    end -> 'expenses') as expense
where f.document ->> 'status' in ('IN_COMMITTEE', 'BEFORE_STATES', 'ADOPTED', 'SENT_TO_MINISTER')
    and coalesce((f.document -> 'reconfirmation' ->> 'stands')::boolean, true)
group by f.proposal, f.version, f.province, expense ->> 'year';

-- What the States changed is traced in their own words, and they are few.
create index states_file_amended on states_file (proposal)
    where document -> 'decisions' @> '[{"outcome": "ADOPTED_AS_AMENDED"}]';

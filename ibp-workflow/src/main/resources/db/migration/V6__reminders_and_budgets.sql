-- When chair or secretary last reminded the seat of its open work; none while nobody did.
alter table task add column reminded_at timestamptz;

-- It stood in the consultation before, where nobody read it.
update consultation set document = document - 'reminders';

-- A file of the States holds the money of the province itself, as the version of the proposal names it.
update states_file f
set document = jsonb_set(document, '{ownMoney}', coalesce((
    select jsonb_agg(
        jsonb_build_object('source', line -> 'source', 'year', line -> 'year', 'amount', line -> 'amount') order by n)
    from proposal p
    cross join jsonb_array_elements(p.document -> 'versions') submitted
    cross join jsonb_array_elements(submitted -> 'content' -> 'moneyLines') with ordinality as lines(line, n)
    join funding_source s on s.id = line ->> 'source'
    where p.id = f.proposal
      and (submitted ->> 'number')::integer = f.version
      and line ->> 'province' = f.province
      and line -> 'amount' <> 'null'
      and s.provinces_own), '[]'));

-- What the States adopted as amended holds the change of the budget that counts: until now the one proposed.
update states_file
set document = jsonb_set(document, '{decisions}', (
    select jsonb_agg(
        case
            when decision ->> 'outcome' = 'ADOPTED_AS_AMENDED'
            then decision || jsonb_build_object('amendedBudget', document -> 'proposals' -> -1 -> 'amendment')
            else decision
        end order by n)
    from jsonb_array_elements(document -> 'decisions') with ordinality as decisions(decision, n)))
where document -> 'decisions' @> '[{"outcome": "ADOPTED_AS_AMENDED"}]';

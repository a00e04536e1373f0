-- Proposals are looked for by the days on which they came to a step, or left one: few records among all of the work.

create index step_record_came on step_record (step, entered_at) where level = 'STEP';
create index step_record_went on step_record (outcome, left_at) where level = 'STEP' and left_at is not null;

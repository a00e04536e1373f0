-- What another proposal asks, and what its States cover.
insert into money_asked values ('00000000-0000-4000-8000-000000000003', 'pv26', 'eigen-middelen', 2020, null), ('00000000-0000-4000-8000-000000000003', 'pv26', 'rijk', 2020, 10);
insert into money_covered values ('00000000-0000-4000-8000-000000000002', 1, 'pv22', 2020, 'rijk', 12.50, true);
